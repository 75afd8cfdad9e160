package fr.amiable.reminder.review;

import fr.amiable.reminder.engine.DueReminder;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The clients to go through, where most money is at stake first, and the last payment known: the bank may not have been looked at. */
public record ReviewStart(LocalDate day, List<DueReminder> reminders, Optional<LocalDate> lastPaymentOn) {

    /** Past so many days without a payment, the bank is to be looked at first. */
    private static final int DAYS_OF_FRESHNESS = 7;

    public ReviewStart {
        reminders = List.copyOf(reminders);
    }

    /** The same with those clients alone. */
    public ReviewStart only(Predicate<DueReminder> kept) {
        return new ReviewStart(day, reminders.stream().filter(kept).toList(), lastPaymentOn);
    }

    public boolean isBankOld() {
        return lastPaymentOn
                .filter(last -> ChronoUnit.DAYS.between(last, day) <= DAYS_OF_FRESHNESS)
                .isEmpty();
    }
}
