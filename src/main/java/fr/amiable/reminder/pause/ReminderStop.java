package fr.amiable.reminder.pause;

import fr.amiable.common.Subject;
import java.time.LocalDate;

/** Reminders of a client, or about an invoice, stopped from a day until another (included), and why. */
public record ReminderStop(
        StopId id, Subject about, PauseReason cause, String words, LocalDate stoppedOn, LocalDate until) {

    Pause pause() {
        return Pause.of(about, cause).until(until).saying(words).decided(id);
    }
}
