package fr.amiable.reminder.pause;

import fr.amiable.common.Subject;
import fr.amiable.common.Transactions;
import fr.amiable.common.Words;
import fr.amiable.journal.Act;
import fr.amiable.journal.Journal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Stops the reminders of a client or about an invoice for a time, and lets them go again. */
public final class StopService implements PauseSource {

    private final StopRepository stops;
    private final Journal journal;
    private final Transactions transactions;
    private final Clock clock;

    public StopService(StopRepository stops, Journal journal, Transactions transactions, Clock clock) {
        this.stops = stops;
        this.journal = journal;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @throws IllegalStateException while the draft has problems */
    public ReminderStop stop(StopDraft draft) {
        LocalDate today = LocalDate.now(clock);
        if (!draft.problems(today).isEmpty()) {
            throw new IllegalStateException("stop draft has problems: " + draft.problems(today));
        }
        return transactions.inTransaction(() -> {
            ReminderStop stop = stops.add(new ReminderStop(
                    new StopId(0), draft.about(), draft.cause(), Words.clean(draft.words()), today, draft.until()));
            journal.record(stop.about(), Act.REMINDERS_STOPPED, "", stop.toString());
            return stop;
        });
    }

    /** Ends a stop before its day. */
    public void release(StopId id) {
        transactions.inTransaction(() -> {
            ReminderStop stop = get(id);
            stops.release(id, clock.instant());
            journal.record(stop.about(), Act.REMINDERS_RELEASED, stop.toString(), "");
        });
    }

    public void restore(StopId id) {
        transactions.inTransaction(() -> {
            stops.restore(id);
            ReminderStop stop = get(id);
            journal.record(stop.about(), Act.REMINDERS_STOPPED, "", stop.toString());
        });
    }

    /** Those in force today. */
    public List<ReminderStop> of(Subject about) {
        return stops.of(about, LocalDate.now(clock));
    }

    @Override
    public List<Pause> on(LocalDate day) {
        return stops.on(day).stream().map(ReminderStop::pause).toList();
    }

    private ReminderStop get(StopId id) {
        return stops.find(id).orElseThrow(() -> new StopNotFound(id));
    }
}
