package fr.amiable.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import java.io.IOException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/** A talk with the mail server that remembers whether the whole message left: from then on, silence proves nothing. */
final class HandOver extends SMTPTransport {

    private static final int REFUSALS = 400;

    private boolean isHandedOver;

    HandOver(Session session, URLName server) {
        super(session, server, "smtp", false);
    }

    @Override
    protected void finishData() throws IOException, MessagingException {
        isHandedOver = true;
        super.finishData();
    }

    @Override
    protected void finishBdat() throws IOException, MessagingException {
        isHandedOver = true;
        super.finishBdat();
    }

    /** True when the server may have taken the message although this failed: it answered nothing once it had it all. */
    boolean isInDoubt(MessagingException failure) {
        boolean isAnswered = failure instanceof SMTPSendFailedException refused && refused.getReturnCode() >= REFUSALS;
        return isHandedOver && !isAnswered;
    }
}
