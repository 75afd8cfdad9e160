package fr.amiable.reminder;

import fr.amiable.common.Refusal;
import java.time.LocalDate;

/** Reminders are worked out for today or a day to come. */
public final class ReminderDayPast extends Refusal {

    private static final long serialVersionUID = 1L;

    ReminderDayPast(LocalDate day, LocalDate today) {
        super("reminder.dayPast", day, today);
    }
}
