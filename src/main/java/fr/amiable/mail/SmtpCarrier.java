package fr.amiable.mail;

import fr.amiable.letter.mailing.MailCarrier;
import fr.amiable.letter.mailing.MailInDoubt;
import fr.amiable.letter.mailing.account.MailAccount;
import fr.amiable.letter.mailing.account.MailSecurity;
import fr.amiable.letter.mailing.account.MailServer;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.net.ssl.SSLSocketFactory;

/** Hands messages to the owner's server by SMTP, always encrypted, its certificate and its name checked. */
public final class SmtpCarrier implements MailCarrier {

    private static final Logger LOG = Logger.getLogger(SmtpCarrier.class.getName());

    private static final String CONNECTION_MS = "20000";
    private static final String ANSWER_MS = "60000";

    private final Optional<SSLSocketFactory> trust;

    /** Trusts what Java trusts. */
    public SmtpCarrier() {
        this(Optional.empty());
    }

    SmtpCarrier(Optional<SSLSocketFactory> trust) {
        this.trust = trust;
    }

    @Override
    public String deliver(MailAccount account, String password, List<String> recipients, byte[] message) {
        MailServer server = account.server();
        Session session = Session.getInstance(properties(account));
        HandOver talk = new HandOver(
                session, new URLName("smtp", server.host(), server.port(), null, account.user(), password));
        try {
            return deliver(talk, session, recipients, message);
        } finally {
            part(talk);
        }
    }

    /** What the server said of the message stands, whatever happens to the good-bye. */
    private static void part(HandOver talk) {
        try {
            talk.close();
        } catch (MessagingException unheard) {
            LOG.log(Level.FINE, "the server did not hear the end", unheard);
        }
    }

    private static String deliver(HandOver talk, Session session, List<String> recipients, byte[] message) {
        try {
            talk.connect();
            talk.sendMessage(new MimeMessage(session, new ByteArrayInputStream(message)), addresses(recipients));
            return talk.getLastServerResponse().strip();
        } catch (MessagingException failed) {
            if (talk.isInDoubt(failed)) {
                throw new MailInDoubt(SmtpFailure.words(failed));
            }
            throw SmtpFailure.refusal(failed);
        }
    }

    private static Address[] addresses(List<String> recipients) throws MessagingException {
        Address[] addresses = new Address[recipients.size()];
        for (int place = 0; place < addresses.length; place++) {
            addresses[place] = new InternetAddress(recipients.get(place), true);
        }
        return addresses;
    }

    private Properties properties(MailAccount account) {
        Properties properties = new Properties();
        boolean isTls = account.server().security() == MailSecurity.TLS;
        properties.setProperty("mail.smtp.ssl.enable", String.valueOf(isTls));
        properties.setProperty("mail.smtp.starttls.enable", String.valueOf(!isTls));
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(!isTls));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.auth", "true");
        properties.setProperty("mail.smtp.from", account.sender().address());
        // the name of this computer is nobody's business
        properties.setProperty("mail.smtp.localhost", "[127.0.0.1]");
        properties.setProperty("mail.smtp.connectiontimeout", CONNECTION_MS);
        properties.setProperty("mail.smtp.timeout", ANSWER_MS);
        properties.setProperty("mail.smtp.writetimeout", ANSWER_MS);
        trust.ifPresent(factory -> properties.put("mail.smtp.ssl.socketFactory", factory));
        return properties;
    }
}
