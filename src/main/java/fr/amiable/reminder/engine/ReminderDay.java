package fr.amiable.reminder.engine;

import fr.amiable.common.Money;
import java.time.LocalDate;
import java.util.List;

/** What would go out on a day, where most money is at stake first, and why each other open invoice is left out. */
public record ReminderDay(LocalDate day, List<DueReminder> due, List<LeftOut> leftOut) {

    public ReminderDay {
        due = List.copyOf(due);
        leftOut = List.copyOf(leftOut);
    }

    public Money amount() {
        return Money.sum(due.stream().map(DueReminder::amount).toList());
    }
}
