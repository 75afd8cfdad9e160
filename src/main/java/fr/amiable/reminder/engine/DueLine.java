package fr.amiable.reminder.engine;

import fr.amiable.common.Money;
import fr.amiable.dashboard.Receivable;
import fr.amiable.letter.LetterType;
import fr.amiable.reminder.plan.ReminderPlan;
import fr.amiable.reminder.plan.ReminderStep;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An invoice whose next step has come: {@code step} counts from zero in its scenario, {@code sent} letters really left so far,
 * {@code amount} is what is outstanding and not contested, {@code since} the day the step came.
 */
public record DueLine(
        Receivable receivable,
        ReminderPlan plan,
        int step,
        int sent,
        Optional<LetterType> letter,
        Money amount,
        LocalDate since) {

    public ReminderStep todo() {
        return plan.steps().get(step);
    }

    /** A scenario of one client and the next of another: steps are told from one on. */
    public int number() {
        return step + 1;
    }
}
