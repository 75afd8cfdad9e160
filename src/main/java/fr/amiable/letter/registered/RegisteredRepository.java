package fr.amiable.letter.registered;

import fr.amiable.letter.LetterId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Where registered letters are followed; the day of deposit is that of their sending, kept with sendings. */
public interface RegisteredRepository {

    /** Empty when nothing says that this letter is a registered one. */
    Optional<RegisteredLetter> find(LetterId letter);

    /** Keeps the details, the presentation and the outcome; the day of deposit is left to sendings. */
    void save(RegisteredLetter letter);

    /** Still on the desk, oldest first. */
    List<RegisteredLetter> prepared();

    /** Those under way, and those that never reached the addressee since that day, oldest first. */
    List<RegisteredLetter> followed(LocalDate lostSince);
}
