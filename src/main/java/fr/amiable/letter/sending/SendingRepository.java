package fr.amiable.letter.sending;

import fr.amiable.letter.LetterId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where sendings are kept; each change moves the invoices of the letter to the step they have really reached. */
public interface SendingRepository {

    /** Keeps a new one; its id is ignored. */
    LetterSending add(LetterSending sending);

    Optional<LetterSending> find(SendingId id);

    /** Oldest first; those taken back are left out. */
    List<LetterSending> ofLetter(LetterId letter);

    void withdraw(SendingId id, Instant at);

    void restore(SendingId id);
}
