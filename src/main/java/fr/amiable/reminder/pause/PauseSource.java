package fr.amiable.reminder.pause;

import java.time.LocalDate;
import java.util.List;

/** A feature that knows pauses: it tells all those in force on a day at once, whatever the number of invoices. */
@FunctionalInterface
public interface PauseSource {

    List<Pause> on(LocalDate day);
}
