package fr.amiable.reminder.pause;

import fr.amiable.common.Subject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Where the owner's stops are kept. */
public interface StopRepository {

    /** Keeps a new one; its id is ignored. */
    ReminderStop add(ReminderStop stop);

    Optional<ReminderStop> find(StopId id);

    /** Those in force on that day, not released. */
    List<ReminderStop> on(LocalDate day);

    /** Those of a client or an invoice that are in force on that day, the one that ends last first. */
    List<ReminderStop> of(Subject about, LocalDate day);

    void release(StopId id, Instant at);

    void restore(StopId id);
}
