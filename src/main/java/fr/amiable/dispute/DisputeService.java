package fr.amiable.dispute;

import fr.amiable.client.ClientId;
import fr.amiable.common.Transactions;
import fr.amiable.common.Words;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.invoice.InvoiceRepository;
import fr.amiable.journal.Act;
import fr.amiable.journal.Journal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What the owner can do with disputes. */
public final class DisputeService {

    private final DisputeRepository disputes;
    private final Contestables contestables;
    private final DisputeNumbers numbers;
    private final Journal journal;
    private final Transactions transactions;
    private final Clock clock;

    public DisputeService(
            DisputeRepository disputes,
            InvoiceRepository invoices,
            Journal journal,
            Transactions transactions,
            Clock clock) {
        this.disputes = disputes;
        this.contestables = new Contestables(disputes, invoices);
        this.numbers = new DisputeNumbers(disputes);
        this.journal = journal;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Opens a dispute under the next number of the year, at the first stage.
     *
     * @throws IllegalStateException while the draft has problems
     * @throws ContestsMoreThanDue when an amount is more than what can be contested
     */
    public Dispute open(DisputeDraft draft) {
        requireNoProblem(draft);
        return transactions.inTransaction(() -> {
            contestables.require(draft, Optional.empty());
            Progress progress = new Progress(
                    DisputeStage.REPORTED,
                    draft.complaint().raisedOn(),
                    draft.position(),
                    draft.targetOn(),
                    Words.clean(draft.nextAct()));
            Dispute opened = disputes.add(kept(
                    new DisputeId(0), numbers.next(LocalDate.now(clock).getYear()), draft, progress, Optional.empty()));
            journal.record(opened.id().subject(), Act.DISPUTE_OPENED, "", opened.toString());
            return opened;
        });
    }

    /**
     * Corrects what was typed; the stage stays.
     *
     * @throws IllegalStateException while the draft has problems
     * @throws ContestsMoreThanDue when an amount is more than before and more than what can be contested
     */
    public Dispute change(DisputeId id, DisputeDraft draft) {
        requireNoProblem(draft);
        return transactions.inTransaction(() -> {
            Dispute before = get(id);
            contestables.require(draft, Optional.of(before));
            Progress progress = new Progress(
                    before.progress().stage(),
                    before.progress().since(),
                    draft.position(),
                    draft.targetOn(),
                    Words.clean(draft.nextAct()));
            Dispute after = kept(id, before.number(), draft, progress, before.closing());
            return replace(before, after, Act.CHANGED, before.toString(), after.toString());
        });
    }

    /**
     * Moves a dispute to another open stage; from {@code CLOSED} this opens it again.
     *
     * @throws StepBackWithoutReason when the stage is before the present one and no reason is given
     * @throws StageDateRefused when the day is after today or before the dispute
     */
    public Dispute moveTo(DisputeId id, StageMove move) {
        if (!move.stage().isOpen()) {
            throw new IllegalArgumentException("a dispute is closed with its outcome");
        }
        return transactions.inTransaction(() -> {
            Dispute before = get(id);
            DisputeStage from = before.progress().stage();
            if (move.stage().compareTo(from) < 0 && move.reason().isBlank()) {
                throw new StepBackWithoutReason(before);
            }
            requireDay(before, move.on());
            Progress progress = new Progress(
                    move.stage(),
                    move.on(),
                    before.progress().position(),
                    move.targetOn(),
                    Words.clean(move.nextAct()));
            String step = StageChange.journaled(move.stage(), move.on(), move.reason());
            return replace(before, before.with(progress, Optional.empty()), Act.STAGE_CHANGED, from.name(), step);
        });
    }

    /** Sets what comes next and by when, at the same stage. */
    public Dispute plan(DisputeId id, Optional<LocalDate> targetOn, String nextAct) {
        return transactions.inTransaction(() -> {
            Dispute before = get(id);
            Progress now = before.progress();
            Progress progress = new Progress(now.stage(), now.since(), now.position(), targetOn, Words.clean(nextAct));
            return replace(
                    before, before.with(progress, before.closing()), Act.CHANGED, now.toString(), progress.toString());
        });
    }

    /**
     * Closes a dispute, or corrects how it was closed; nothing is contested by it from then on.
     *
     * @throws StageDateRefused when the day is after today or before the dispute
     */
    public Dispute close(DisputeId id, Closing closing) {
        return transactions.inTransaction(() -> {
            Dispute before = get(id);
            requireDay(before, closing.closedOn());
            Progress progress = new Progress(
                    DisputeStage.CLOSED, closing.closedOn(), before.progress().position(), Optional.empty(), "");
            Dispute after = before.with(progress, Optional.of(closing));
            return replace(before, after, Act.DISPUTE_CLOSED, before.progress().toString(), closing.toString());
        });
    }

    private Dispute replace(Dispute before, Dispute after, Act act, String was, String is) {
        disputes.update(after);
        journal.record(before.id().subject(), act, was, is);
        return after;
    }

    /** Takes a dispute away; it contests nothing until {@link #restore} brings it back. */
    public void remove(DisputeId id) {
        transactions.inTransaction(() -> {
            Dispute before = get(id);
            disputes.remove(id);
            journal.record(id.subject(), Act.REMOVED, before.toString(), "");
        });
    }

    public void restore(DisputeId id) {
        transactions.inTransaction(() -> {
            disputes.restore(id);
            journal.record(id.subject(), Act.RESTORED, "", get(id).toString());
        });
    }

    /** @throws DisputeNotFound when there is no such dispute */
    public Dispute get(DisputeId id) {
        return disputes.find(id).orElseThrow(() -> new DisputeNotFound(id));
    }

    /** @throws DisputeNotFound when no dispute has this number, whatever its case */
    public Dispute getByNumber(String number) {
        return rows().stream()
                .filter(row -> row.number().equalsIgnoreCase(number))
                .findFirst()
                .map(row -> get(row.id()))
                .orElseThrow(() -> new DisputeNotFound(number));
    }

    /** Open ones first, then by target date; the closed ones newest first. */
    public List<DisputeRow> rows() {
        return disputes.rows();
    }

    public List<DisputeRow> rowsOf(ClientId client) {
        return disputes.rowsOf(client);
    }

    /** Disputes that concern this invoice, newest first, closed ones included. */
    public List<Dispute> ofInvoice(InvoiceId invoice) {
        return disputes.ofInvoice(invoice);
    }

    /** The steps of a dispute, newest first. */
    public List<StageChange> stageChanges(DisputeId id) {
        return journal.of(id.subject()).stream()
                .filter(entry -> entry.act() == Act.STAGE_CHANGED)
                .filter(entry -> !entry.before().isEmpty())
                .map(StageChange::of)
                .toList();
    }

    /** The disputes that stood open on an invoice on a day and still do, oldest first. */
    public List<Dispute> contesting(InvoiceId invoice, LocalDate on) {
        return disputes.ofInvoice(invoice).stream()
                .filter(Dispute::isOpen)
                .filter(dispute -> dispute.contestedOn(invoice).isPositive())
                .filter(dispute -> !dispute.complaint().raisedOn().isAfter(on))
                .sorted(Comparator.comparing(dispute -> dispute.complaint().raisedOn()))
                .toList();
    }

    /** What may be contested of an invoice, beside what the given dispute contests already. */
    public Contestable contestable(InvoiceId id, Optional<DisputeId> except) {
        return contestables.of(id, except);
    }

    private void requireDay(Dispute dispute, LocalDate on) {
        LocalDate today = LocalDate.now(clock);
        if (on.isAfter(today) || on.isBefore(dispute.complaint().raisedOn())) {
            throw new StageDateRefused(on, dispute.complaint().raisedOn(), today);
        }
    }

    private void requireNoProblem(DisputeDraft draft) {
        LocalDate today = LocalDate.now(clock);
        if (!draft.problems(today).isEmpty()) {
            throw new IllegalStateException("dispute draft has problems: " + draft.problems(today));
        }
    }

    private static Dispute kept(
            DisputeId id, String number, DisputeDraft draft, Progress progress, Optional<Closing> closing) {
        Complaint complaint = draft.complaint();
        Complaint clean = new Complaint(
                complaint.category(),
                complaint.raisedBy(),
                complaint.channel(),
                complaint.raisedOn(),
                complaint.words().strip());
        return new Dispute(id, number, draft.client(), clean, draft.parts(), draft.contracts(), progress, closing);
    }
}
