package fr.amiable.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.amiable.letter.mailing.account.MailAccount;
import fr.amiable.letter.mailing.account.MailSecurity;
import fr.amiable.letter.mailing.account.MailSender;
import fr.amiable.letter.mailing.account.MailServer;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;

/** A real mail server on this computer, encrypted with a certificate of its own, for the owner's box and the clients'. */
public final class TestServer implements AutoCloseable {

    public static final String OWNER = "contact@lefebvre.test";
    public static final String PASSWORD = "motdepasse d’application";

    private final GreenMail server;

    public TestServer() {
        TestCertificate.serve();
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS));
        server.setUser(OWNER, OWNER, PASSWORD);
        server.start();
    }

    /** Trusts the certificate of this server only. */
    public static SmtpCarrier carrier() {
        return new SmtpCarrier(Optional.of(TestCertificate.trusting()));
    }

    public MailServer address() {
        return new MailServer("localhost", server.getSmtps().getPort(), MailSecurity.TLS);
    }

    public MailAccount account(String sealedPassword) {
        return new MailAccount(new MailSender(OWNER, "Menuiserie Lefebvre", ""), address(), OWNER, sealedPassword);
    }

    public MimeMessage[] received() {
        return server.getReceivedMessages();
    }

    /** True when what came through the wire, after the lines that the server adds at the top, is exactly those bytes; it leaves the last line end out. */
    public static boolean isAtTheEndOf(MimeMessage received, byte[] sent) {
        try {
            ByteArrayOutputStream written = new ByteArrayOutputStream();
            received.writeTo(written);
            byte[] whole = written.toByteArray();
            int length = sent.length - "\r\n".length();
            int added = whole.length - length;
            return added >= 0 && Arrays.equals(whole, added, whole.length, sent, 0, length);
        } catch (MessagingException | IOException broken) {
            throw new AssertionError(broken);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
