package fr.amiable.reminder;

import fr.amiable.common.Transactions;
import fr.amiable.dashboard.DashboardRepository;
import fr.amiable.dashboard.Ledger;
import fr.amiable.dashboard.Receivable;
import fr.amiable.dashboard.SentLetter;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.journal.Act;
import fr.amiable.journal.Journal;
import fr.amiable.reminder.engine.DueReminder;
import fr.amiable.reminder.engine.ReminderBook;
import fr.amiable.reminder.engine.ReminderDay;
import fr.amiable.reminder.engine.ReminderEngine;
import fr.amiable.reminder.engine.StepIgnored;
import fr.amiable.reminder.engine.StepReached;
import fr.amiable.reminder.pause.PauseService;
import fr.amiable.reminder.plan.PlanService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What is to be asked of whom on a day, from one reading of the desk. */
public final class ReminderService {

    /** Where it is all read. */
    public record Sources(
            DashboardRepository ledgers, ReminderRepository reminders, PlanService plans, PauseService pauses) {}

    private final Sources sources;
    private final Journal journal;
    private final Transactions transactions;
    private final Clock clock;

    public ReminderService(Sources sources, Journal journal, Transactions transactions, Clock clock) {
        this.sources = sources;
        this.journal = journal;
        this.transactions = transactions;
        this.clock = clock;
    }

    public ReminderDay today() {
        return on(LocalDate.now(clock));
    }

    /**
     * What would go out on that day, and why the rest would not, if nothing happened before.
     *
     * @throws ReminderDayPast before today: what was read tells of no day before
     */
    public ReminderDay on(LocalDate day) {
        LocalDate today = LocalDate.now(clock);
        if (day.isBefore(today)) {
            throw new ReminderDayPast(day, today);
        }
        Ledger ledger = sources.ledgers().open(today);
        Set<InvoiceId> open = ledger.receivables().stream().map(Receivable::id).collect(Collectors.toSet());
        return on(day, ledger, sources.ledgers().lettersAbout(open));
    }

    /** Where an open invoice is in the scenario it follows today. */
    public Optional<StepReached> reached(InvoiceId invoice) {
        LocalDate today = LocalDate.now(clock);
        Ledger ledger = sources.ledgers().open(today);
        return ReminderEngine.reached(
                invoice, today, book(today, ledger, sources.ledgers().lettersAbout(Set.of(invoice))));
    }

    /** The same from a ledger read with the letters about it. */
    public ReminderDay on(LocalDate day, Ledger ledger, List<SentLetter> letters) {
        return ReminderEngine.on(day, book(day, ledger, letters));
    }

    private ReminderBook book(LocalDate day, Ledger ledger, List<SentLetter> letters) {
        ReminderRepository reminders = sources.reminders();
        return new ReminderBook(
                ledger,
                letters,
                reminders.calls(),
                reminders.ignored(),
                sources.plans().read(),
                sources.pauses().on(day, ledger));
    }

    /** Leaves this step out for each of its invoices; gives what takes it back. */
    public Runnable ignore(DueReminder reminder, String reason) {
        List<Long> kept = transactions.inTransaction(() -> reminder.lines().stream()
                .map(line -> {
                    StepIgnored ignored =
                            new StepIgnored(line.receivable().id(), line.step(), LocalDate.now(clock), reason.strip());
                    journal.record(ignored.invoice().subject(), Act.REMINDER_IGNORED, "", ignored.toString());
                    return sources.reminders().ignore(ignored);
                })
                .toList());
        return () -> transactions.inTransaction(
                () -> kept.forEach(id -> sources.reminders().takeBack(id, clock.instant())));
    }
}
