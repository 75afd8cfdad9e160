package fr.amiable.mail;

import fr.amiable.letter.mailing.MailAttachment;
import fr.amiable.letter.mailing.MailWriter;
import fr.amiable.letter.mailing.OutgoingMail;
import fr.amiable.letter.mailing.account.MailSender;
import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;

/** Writes messages with Jakarta Mail: the words as plain text and as HTML, then the files. */
public final class MimeMailWriter implements MailWriter {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final Session session = Session.getInstance(new Properties());

    @Override
    public byte[] message(OutgoingMail mail, String messageId, Instant writtenAt) {
        return bytes(mail, new NamedMessage(session, messageId), writtenAt);
    }

    @Override
    public byte[] draft(OutgoingMail mail, Instant writtenAt) {
        try {
            MimeMessage message = new NamedMessage(session, null);
            message.setHeader("X-Unsent", "1");
            return bytes(mail, message, writtenAt);
        } catch (MessagingException malformed) {
            throw new IllegalStateException("a draft cannot be written", malformed);
        }
    }

    private static byte[] bytes(OutgoingMail mail, MimeMessage message, Instant writtenAt) {
        try {
            if (mail.sender().isPresent()) {
                sender(message, mail.sender().get());
            }
            for (String recipient : mail.recipients()) {
                message.addRecipient(Message.RecipientType.TO, new InternetAddress(recipient, true));
            }
            message.setSubject(mail.subject(), UTF_8);
            message.setSentDate(Date.from(writtenAt));
            message.setContent(content(mail));
            message.saveChanges();
            ByteArrayOutputStream written = new ByteArrayOutputStream();
            message.writeTo(written);
            return written.toByteArray();
        } catch (MessagingException malformed) {
            throw new IllegalStateException("a message cannot be written", malformed);
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
    }

    private static void sender(MimeMessage message, MailSender sender) throws MessagingException, IOException {
        message.setFrom(new InternetAddress(sender.address(), sender.name(), UTF_8));
        if (!sender.replyTo().isEmpty()) {
            message.setReplyTo(InternetAddress.parse(sender.replyTo(), true));
        }
    }

    private static MimeMultipart content(OutgoingMail mail) throws MessagingException {
        MimeMultipart words = new MimeMultipart("alternative");
        words.addBodyPart(text(mail.text(), "plain"));
        words.addBodyPart(text(HtmlText.of(mail.text()), "html"));
        if (mail.attachments().isEmpty()) {
            return words;
        }
        MimeMultipart whole = new MimeMultipart("mixed");
        MimeBodyPart body = new MimeBodyPart();
        body.setContent(words);
        whole.addBodyPart(body);
        for (MailAttachment attachment : mail.attachments()) {
            whole.addBodyPart(file(attachment));
        }
        return whole;
    }

    private static MimeBodyPart text(String words, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(words, UTF_8, subtype);
        return part;
    }

    private static MimeBodyPart file(MailAttachment attachment) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(attachment.bytes(), attachment.mediaType())));
        part.setFileName(attachment.fileName());
        part.setDisposition(Part.ATTACHMENT);
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    /** Keeps the id it was given instead of one that tells the name of this computer. */
    private static final class NamedMessage extends MimeMessage {

        private final String messageId;

        NamedMessage(Session session, String messageId) {
            super(session);
            this.messageId = messageId;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            if (messageId != null) {
                setHeader("Message-ID", messageId);
            }
        }
    }
}
