package fr.amiable.letter.mailing;

import fr.amiable.evidence.Fingerprint;
import fr.amiable.letter.LetterId;
import java.time.Instant;
import java.util.List;

/**
 * A message that carried a letter, or tried to; the fingerprint is that of its exact bytes, which are kept.
 *
 * @param answer what the server said of it, or the owner
 */
public record LetterMail(
        LetterMailId id,
        LetterId letter,
        List<String> recipients,
        String subject,
        String messageId,
        Instant writtenAt,
        Fingerprint fingerprint,
        MailState state,
        String answer) {

    public LetterMail {
        recipients = List.copyOf(recipients);
    }

    /** True while nobody knows whether it left. */
    public boolean isInDoubt() {
        return state == MailState.SENDING || state == MailState.IN_DOUBT;
    }

    LetterMail as(MailState newState, String newAnswer) {
        return new LetterMail(id, letter, recipients, subject, messageId, writtenAt, fingerprint, newState, newAnswer);
    }
}
