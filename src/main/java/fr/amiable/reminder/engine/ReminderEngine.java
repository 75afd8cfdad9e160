package fr.amiable.reminder.engine;

import fr.amiable.client.ClientId;
import fr.amiable.common.Money;
import fr.amiable.dashboard.Receivable;
import fr.amiable.dashboard.report.LimitationRisk;
import fr.amiable.dashboard.report.LimitationRisk.LimitedReceivable;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.letter.LetterType;
import fr.amiable.reminder.pause.Pause;
import fr.amiable.reminder.pause.PauseReason;
import fr.amiable.reminder.plan.Plans;
import fr.amiable.reminder.plan.ReminderPlan;
import fr.amiable.reminder.plan.ReminderStep;
import fr.amiable.reminder.plan.StepCondition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Proposes reminders: one step of its scenario at a time for each invoice, even when late, a least time between two; never about what is
 * contested, paid or resting; one letter for each client. Nothing is stored or sent here.
 */
public final class ReminderEngine {

    private final LocalDate day;
    private final ReminderBook book;
    private final Acts acts;
    private final Map<InvoiceId, Money> contested;
    private final Map<InvoiceId, LocalDate> limitationEnds = new HashMap<>();
    private final Set<InvoiceId> tooLate = new HashSet<>();
    private final Map<ClientId, Integer> lateInvoices = new HashMap<>();
    private final Map<ClientId, List<DueLine>> come = new LinkedHashMap<>();
    private final List<LeftOut> leftOut = new ArrayList<>();

    private ReminderEngine(LocalDate day, ReminderBook book) {
        this.day = day;
        this.book = book;
        this.acts = new Acts(book);
        this.contested = book.ledger().contestedOn(day);
        LimitationRisk risk = new LimitationRisk(book.ledger(), day);
        for (LimitedReceivable near : risk.near()) {
            limitationEnds.put(near.receivable().id(), near.lastDay());
        }
        risk.over().forEach(over -> tooLate.add(over.receivable().id()));
        for (Receivable receivable : book.ledger().receivables()) {
            if (receivable.isLateOn(day) && receivable.outstandingOn(day).isPositive()) {
                lateInvoices.merge(receivable.client(), 1, Integer::sum);
            }
        }
    }

    /** What would go out on that day, today or later, if nothing else happened before. */
    public static ReminderDay on(LocalDate day, ReminderBook book) {
        return new ReminderEngine(day, book).run();
    }

    /** Where an open invoice is in its scenario on that day; empty when it has none, or is not open. */
    public static Optional<StepReached> reached(InvoiceId invoice, LocalDate day, ReminderBook book) {
        ReminderEngine engine = new ReminderEngine(day, book);
        return book.ledger().receivables().stream()
                .filter(receivable -> receivable.id().equals(invoice))
                .findFirst()
                .flatMap(receivable -> engine.followed(receivable).map(followed -> {
                    Progress progress =
                            Progress.of(followed.plan(), followed.start(), engine.acts.about(receivable, day));
                    return new StepReached(
                            followed.plan(),
                            engine.placed(progress.next(), followed.plan(), receivable),
                            progress.sent());
                }));
    }

    private ReminderDay run() {
        for (Receivable receivable : book.ledger().receivables()) {
            Money outstanding = receivable.outstandingOn(day);
            if (outstanding.isPositive()) {
                look(receivable, outstanding);
            }
        }
        List<DueReminder> due = new ArrayList<>();
        come.values()
                .forEach(lines -> new ClientGroup(lines, day, leftOut)
                        .reminders().stream().map(this::reminder).forEach(due::add));
        due.sort(Comparator.comparing(DueReminder::amount).reversed().thenComparing(DueReminder::clientName));
        return new ReminderDay(day, due, leftOut);
    }

    private void look(Receivable receivable, Money outstanding) {
        Optional<Pause> pause = pause(receivable);
        if (pause.isPresent()) {
            leftOut.add(LeftOut.resting(receivable, pause.get()));
            return;
        }
        Optional<Plans.Followed> followed = followed(receivable);
        if (followed.isEmpty()) {
            leftOut.add(LeftOut.of(receivable, Motive.NO_PLAN));
            return;
        }
        step(receivable, outstanding, followed.get());
    }

    private Optional<Plans.Followed> followed(Receivable receivable) {
        return book.plans()
                .of(
                        receivable.id().subject(),
                        receivable.client().subject(),
                        book.ledger().debtor(receivable.client()).kind(),
                        receivable.payable());
    }

    private Optional<Pause> pause(Receivable receivable) {
        Optional<Pause> found = book.pauses().of(receivable);
        if (tooLate.contains(receivable.id())
                && found.filter(pause -> pause.reason().compareTo(PauseReason.TIME_BARRED) < 0)
                        .isEmpty()) {
            return Optional.of(Pause.of(receivable.id().subject(), PauseReason.TIME_BARRED));
        }
        return found;
    }

    private void step(Receivable receivable, Money outstanding, Plans.Followed followed) {
        Progress progress = Progress.of(followed.plan(), followed.start(), acts.about(receivable, day));
        List<ReminderStep> steps = followed.plan().steps();
        int next = placed(progress.next(), followed.plan(), receivable);
        if (next >= steps.size()) {
            leftOut.add(LeftOut.of(receivable, Motive.PLAN_OVER));
            return;
        }
        LocalDate comes = steps.get(next).on(receivable.dates().dueOn());
        Optional<LocalDate> rested =
                progress.lastOn().map(last -> last.plusDays(followed.plan().gapDays()));
        Optional<LocalDate> answered = progress.deadline().map(last -> last.plusDays(1));
        if (comes.isAfter(day)) {
            leftOut.add(LeftOut.until(receivable, Motive.NOT_YET, comes));
        } else if (answered.filter(from -> from.isAfter(day)).isPresent()) {
            leftOut.add(LeftOut.until(receivable, Motive.DEADLINE_RUNS, answered.get()));
        } else if (rested.filter(from -> from.isAfter(day)).isPresent()) {
            leftOut.add(LeftOut.until(receivable, Motive.TOO_SOON, rested.get()));
        } else {
            Money asked = outstanding.minus(contested.getOrDefault(receivable.id(), Money.ZERO));
            come.computeIfAbsent(receivable.client(), any -> new ArrayList<>(2))
                    .add(new DueLine(
                            receivable,
                            followed.plan(),
                            next,
                            progress.sent(),
                            letter(steps.get(next), progress),
                            asked,
                            latest(comes, answered, rested)));
        }
    }

    /** The first step from there on that has its place. */
    private int placed(int from, ReminderPlan plan, Receivable receivable) {
        int next = from;
        while (next < plan.steps().size() && isOutOfPlace(plan.steps().get(next), receivable)) {
            next++;
        }
        return next;
    }

    /** A notice before the due date once it is past, or a step whose condition is not met. */
    private boolean isOutOfPlace(ReminderStep step, Receivable receivable) {
        if (step.isBeforeDue() && receivable.isLateOn(day)) {
            return true;
        }
        return step.condition() == StepCondition.OTHER_INVOICE_LATE
                && lateInvoices.getOrDefault(receivable.client(), 0) < 2;
    }

    /** The letter of the step, never milder than the client already got about this invoice. */
    private static Optional<LetterType> letter(ReminderStep step, Progress progress) {
        return step.letter()
                .map(own -> progress.firmest()
                        .filter(sent -> sent != LetterType.FORMAL_NOTICE && sent.isFirmerThan(own))
                        .orElse(own));
    }

    private static LocalDate latest(LocalDate comes, Optional<LocalDate> answered, Optional<LocalDate> rested) {
        LocalDate latest = comes;
        for (Optional<LocalDate> other : List.of(answered, rested)) {
            if (other.filter(latest::isBefore).isPresent()) {
                latest = other.get();
            }
        }
        return latest;
    }

    private DueReminder reminder(ClientGroup.Kept kept) {
        ClientId client = kept.lines().get(0).receivable().client();
        Optional<LocalDate> ends = kept.lines().stream()
                .flatMap(line ->
                        Optional.ofNullable(limitationEnds.get(line.receivable().id())).stream())
                .min(Comparator.naturalOrder());
        return new DueReminder(client, book.ledger().debtor(client).name(), kept.lines(), kept.recent(), ends);
    }
}
