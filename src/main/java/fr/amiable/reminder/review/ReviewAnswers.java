package fr.amiable.reminder.review;

import fr.amiable.common.Subject;
import fr.amiable.common.Texts;
import fr.amiable.common.Transactions;
import fr.amiable.common.Words;
import fr.amiable.payment.promise.PromiseDraft;
import fr.amiable.payment.promise.PromiseMeans;
import fr.amiable.payment.promise.PromiseService;
import fr.amiable.reminder.engine.DueReminder;
import fr.amiable.reminder.pause.PauseReason;
import fr.amiable.reminder.pause.ReminderStop;
import fr.amiable.reminder.pause.StopDraft;
import fr.amiable.reminder.pause.StopService;
import fr.amiable.timeline.Channel;
import fr.amiable.timeline.Direction;
import fr.amiable.timeline.Disclosure;
import fr.amiable.timeline.TimelineDraft;
import fr.amiable.timeline.TimelineService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the owner answers to a reminder without writing: a call and the step it books, a postponement. */
public final class ReviewAnswers {

    private final TimelineService timeline;
    private final StopService stops;
    private final PromiseService promises;
    private final Transactions transactions;
    private final Texts texts;
    private final Clock clock;

    /** @param texts the words kept with a pause that a call books */
    public ReviewAnswers(
            TimelineService timeline,
            StopService stops,
            PromiseService promises,
            Transactions transactions,
            Texts texts,
            Clock clock) {
        this.timeline = timeline;
        this.stops = stops;
        this.promises = promises;
        this.transactions = transactions;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * Writes the call in the chronology and books the step after it; gives the report as kept.
     *
     * @throws IllegalStateException while the report has problems
     */
    public CallReport called(DueReminder reminder, CallReport report) {
        LocalDate today = LocalDate.now(clock);
        if (!report.problems(today).isEmpty()) {
            throw new IllegalStateException("call report has problems: " + report.problems(today));
        }
        CallNext next = CallNext.after(report.result());
        return transactions.inTransaction(() -> {
            timeline.record(entry(reminder, report, today), List.of());
            if (next.isPromise()) {
                promises.record(promise(reminder, report, today));
            } else {
                stops.stop(new StopDraft(
                        reminder.client().subject(),
                        next.cause(),
                        texts.get("reminder.call.next." + report.result().name()),
                        report.nextOn().minusDays(report.nextOn().isAfter(today) ? 1 : 0)));
            }
            return report;
        });
    }

    private static TimelineDraft entry(DueReminder reminder, CallReport report, LocalDate today) {
        Optional<Subject> about = reminder.invoices().size() == 1
                ? Optional.of(reminder.invoices().get(0).subject())
                : Optional.empty();
        return new TimelineDraft(
                reminder.client(),
                about,
                today,
                Optional.empty(),
                Channel.PHONE,
                Direction.SENT,
                "",
                Words.clean(report.note()),
                Optional.of(report.result()),
                Disclosure.ORDINARY);
    }

    /** Of all that is asked, as it was said on the phone. */
    private static PromiseDraft promise(DueReminder reminder, CallReport report, LocalDate today) {
        return new PromiseDraft(
                reminder.invoices(), today, PromiseMeans.PHONE, report.nextOn(), reminder.amount(), report.note());
    }

    /** What keeps a postponement from being kept. */
    public StopDraft postponement(DueReminder reminder, String reason, LocalDate until) {
        return new StopDraft(reminder.client().subject(), PauseReason.OWNER, reason, until);
    }

    /** Nothing is asked of the client until that day, which is included. */
    public ReminderStop postpone(StopDraft draft) {
        return stops.stop(draft);
    }

    /** Takes a postponement back. */
    public void resume(ReminderStop stop) {
        stops.release(stop.id());
    }
}
