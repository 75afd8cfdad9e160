package fr.amiable.reminder.plan;

import fr.amiable.common.Subject;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the owner chose for a client or an invoice: its scenario, none when the usual one holds, and how many of its steps were already
 * done elsewhere, the last of them that day.
 */
public record PlanChoice(Subject about, Optional<PlanId> plan, int reachedSteps, Optional<LocalDate> reachedOn) {

    public PlanChoice {
        if (reachedSteps < 0) {
            throw new IllegalArgumentException("steps done: " + reachedSteps);
        }
    }

    /** Nothing was chosen. */
    public static PlanChoice none(Subject about) {
        return new PlanChoice(about, Optional.empty(), 0, Optional.empty());
    }

    public boolean isNone() {
        return plan.isEmpty() && reachedSteps == 0;
    }
}
