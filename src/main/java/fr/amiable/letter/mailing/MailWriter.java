package fr.amiable.letter.mailing;

import java.time.Instant;

/** Writes messages down as mail programs exchange them (RFC 5322), with a plain text, the same in HTML, and the files. */
public interface MailWriter {

    /** @param messageId what identifies the message everywhere, angle brackets included */
    byte[] message(OutgoingMail mail, String messageId, Instant writtenAt);

    /** A message that a mail program opens ready to be sent (X-Unsent). */
    byte[] draft(OutgoingMail mail, Instant writtenAt);
}
