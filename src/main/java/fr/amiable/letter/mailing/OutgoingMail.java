package fr.amiable.letter.mailing;

import fr.amiable.letter.mailing.account.MailSender;
import java.util.List;
import java.util.Optional;

/**
 * A message ready to be written down.
 *
 * @param sender empty in a draft that the owner's own mail program will send
 */
public record OutgoingMail(
        Optional<MailSender> sender,
        List<String> recipients,
        String subject,
        String text,
        List<MailAttachment> attachments) {

    public OutgoingMail {
        recipients = List.copyOf(recipients);
        attachments = List.copyOf(attachments);
    }
}
