package fr.amiable.mail;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;

/** The certificate of the mail servers of the tests, made out to localhost. */
final class TestCertificate {

    private static final String FILE = "localhost.p12";
    private static final char[] PASSWORD = "changeit".toCharArray();

    private TestCertificate() {}

    /** Trusts that certificate and no other. */
    static SSLSocketFactory trusting() {
        return context().getSocketFactory();
    }

    /** Tells the test library to show that certificate. */
    static void serve() {
        try {
            Path file = Path.of(TestCertificate.class.getResource(FILE).toURI());
            System.setProperty("greenmail.tls.keystore.file", file.toString());
            System.setProperty("greenmail.tls.keystore.password", new String(PASSWORD));
        } catch (URISyntaxException broken) {
            throw new AssertionError(broken);
        }
    }

    static SSLContext context() {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            try (InputStream file = TestCertificate.class.getResourceAsStream(FILE)) {
                store.load(file, PASSWORD);
            }
            KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(store, PASSWORD);
            KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
            trusted.load(null, null);
            String alias = store.aliases().nextElement();
            trusted.setCertificateEntry(alias, store.getCertificate(alias));
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(trusted);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException | IOException broken) {
            throw new AssertionError(broken);
        }
    }
}
