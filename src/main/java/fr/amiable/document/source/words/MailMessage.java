package fr.amiable.document.source.words;

import java.util.List;
import java.util.Map;

/**
 * What an e-mail says, wherever it was read.
 *
 * @param fields the headers a reader needs, by their French name, in order
 * @param html the body as a page of the web; empty when it is only in plain text
 * @param pictures those that the body shows, by their number in the message
 */
record MailMessage(
        String subject,
        Map<MailField, String> fields,
        String text,
        String html,
        Map<String, HeldFile> pictures,
        List<HeldFile> attachments) {

    MailMessage {
        fields = Map.copyOf(fields);
        pictures = Map.copyOf(pictures);
        attachments = List.copyOf(attachments);
    }
}
