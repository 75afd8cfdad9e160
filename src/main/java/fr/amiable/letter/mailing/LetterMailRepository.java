package fr.amiable.letter.mailing;

import fr.amiable.letter.LetterId;
import java.util.List;
import java.util.Optional;

/** Where messages about letters are kept with their exact bytes. */
public interface LetterMailRepository {

    /** Gives it its id. */
    LetterMail add(LetterMail mail, byte[] message);

    void settle(LetterMailId id, MailState state, String answer);

    Optional<LetterMail> find(LetterMailId id);

    /** The exact bytes of the message. */
    Optional<byte[]> message(LetterMailId id);

    /** Oldest first. */
    List<LetterMail> of(LetterId letter);

    /** Those nobody knows the end of, oldest first. */
    List<LetterMail> inDoubt();
}
