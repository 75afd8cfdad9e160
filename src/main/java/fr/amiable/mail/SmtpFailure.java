package fr.amiable.mail;

import fr.amiable.letter.mailing.MailRefused;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.net.UnknownHostException;
import java.util.Optional;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.util.MailConnectException;

/** What went wrong before the server had the message, in the terms the owner can act on. */
final class SmtpFailure {

    private static final int LONGEST = 400;

    private SmtpFailure() {}

    static MailRefused refusal(MessagingException failed) {
        return new MailRefused(step(failed), words(failed));
    }

    private static MailRefused.Step step(MessagingException failed) {
        if (failed instanceof AuthenticationFailedException) {
            return MailRefused.Step.WRONG_PASSWORD;
        }
        if (cause(failed, SSLException.class).isPresent() || saysNoStartTls(failed)) {
            return MailRefused.Step.NO_PRIVACY;
        }
        if (cause(failed, UnknownHostException.class).isPresent()) {
            return MailRefused.Step.UNKNOWN_HOST;
        }
        if (cause(failed, SMTPAddressFailedException.class).isPresent()) {
            return MailRefused.Step.WRONG_RECIPIENT;
        }
        return failed instanceof MailConnectException || !(failed instanceof SendFailedException)
                ? MailRefused.Step.NO_CONNECTION
                : MailRefused.Step.REFUSED;
    }

    private static boolean saysNoStartTls(MessagingException failed) {
        return String.valueOf(failed.getMessage()).contains("STARTTLS");
    }

    /** What the server said, the deepest first, on one line. */
    static String words(MessagingException failed) {
        String said = cause(failed, SMTPAddressFailedException.class)
                .map(Throwable::getMessage)
                .or(() -> Optional.ofNullable(failed.getMessage()))
                .orElse(failed.getClass().getSimpleName())
                .replaceAll("\\s+", " ")
                .strip();
        return said.length() > LONGEST ? said.substring(0, LONGEST) + "…" : said;
    }

    private static <E extends Throwable> Optional<E> cause(MessagingException failed, Class<E> type) {
        for (Throwable cause = failed; cause != null; cause = next(cause)) {
            if (type.isInstance(cause)) {
                return Optional.of(type.cast(cause));
            }
        }
        return Optional.empty();
    }

    private static Throwable next(Throwable cause) {
        Throwable chained = cause instanceof MessagingException mail ? mail.getNextException() : cause.getCause();
        return chained == cause ? null : chained;
    }
}
