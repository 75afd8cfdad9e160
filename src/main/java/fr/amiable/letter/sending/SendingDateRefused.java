package fr.amiable.letter.sending;

import fr.amiable.common.Refusal;
import java.time.LocalDate;

/** A letter leaves on its date or later, and a sending is recorded once it took place. */
public final class SendingDateRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    SendingDateRefused(LocalDate sentOn, LocalDate writtenOn, LocalDate today) {
        super("letter.sending.date", sentOn, writtenOn, today);
    }
}
