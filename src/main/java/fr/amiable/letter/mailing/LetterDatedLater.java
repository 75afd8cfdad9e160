package fr.amiable.letter.mailing;

import fr.amiable.common.Refusal;
import java.time.LocalDate;

/** A letter does not leave before its own date. */
public final class LetterDatedLater extends Refusal {

    private static final long serialVersionUID = 1L;

    LetterDatedLater(LocalDate writtenOn) {
        super("mail.datedLater", writtenOn);
    }
}
