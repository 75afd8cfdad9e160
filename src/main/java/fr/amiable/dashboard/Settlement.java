package fr.amiable.dashboard;

import fr.amiable.common.Money;
import java.time.LocalDate;

/** Something that lowered what an invoice asks for, on the day it counts from: funds received, credit note issued, waiver granted. */
public record Settlement(Kind kind, LocalDate on, Money amount) {

    /** What lowered it. */
    public enum Kind {
        PAYMENT,
        CREDIT_NOTE,
        WAIVER
    }
}
