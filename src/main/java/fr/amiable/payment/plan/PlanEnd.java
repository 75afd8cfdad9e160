package fr.amiable.payment.plan;

import java.time.LocalDate;

/** Why and when a plan stopped before its last instalment. */
public record PlanEnd(LocalDate on, Reason reason) {

    /** The names are stored. */
    public enum Reason {
        /** An instalment was missed and the whole balance was made due. */
        DEFAULT,
        /** Both gave it up, or it was never signed. */
        GIVEN_UP
    }
}
