package fr.amiable.law.interest;

import fr.amiable.law.RateNotPublished;
import java.time.LocalDate;

/** Which rate a day bears, and until when it goes on. */
interface RateSchedule {

    /** @throws RateNotPublished when the rate of that day is not in the table */
    RateStretch from(LocalDate day);
}
