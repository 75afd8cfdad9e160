package fr.amiable.reminder.review;

import fr.amiable.reminder.engine.DueReminder;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/** The clients to go through, where most money is at stake first. */
public record ReviewStart(LocalDate day, List<DueReminder> reminders) {

    public ReviewStart {
        reminders = List.copyOf(reminders);
    }

    /** The same with those clients alone. */
    public ReviewStart only(Predicate<DueReminder> kept) {
        return new ReviewStart(day, reminders.stream().filter(kept).toList());
    }
}
