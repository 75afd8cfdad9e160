package fr.amiable.payment.plan;

import fr.amiable.client.ClientId;
import fr.amiable.common.Transactions;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.invoice.InvoiceRepository;
import fr.amiable.invoice.InvoiceRow;
import fr.amiable.journal.Act;
import fr.amiable.journal.Journal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the owner can do with instalment plans; payments alone tell whether they are kept. Each act is journaled on the invoices. */
public final class InstalmentPlanService {

    private static final Set<PlanState> OVER = Set.of(PlanState.COMPLETED, PlanState.DEFAULTED, PlanState.GIVEN_UP);

    private final InstalmentPlanRepository plans;
    private final InvoiceRepository invoices;
    private final Journal journal;
    private final Transactions transactions;
    private final Clock clock;

    public InstalmentPlanService(
            InstalmentPlanRepository plans,
            InvoiceRepository invoices,
            Journal journal,
            Transactions transactions,
            Clock clock) {
        this.plans = plans;
        this.invoices = invoices;
        this.journal = journal;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Keeps a plan that is still to be signed.
     *
     * @throws IllegalStateException while the draft has problems
     * @throws PlanRefused when one of its invoices is in another plan that is not over
     */
    public InstalmentPlan draw(PlanDraft draft) {
        requireNoProblem(draft);
        return transactions.inTransaction(() -> {
            requireFree(draft, Optional.empty());
            InstalmentPlan added = plans.add(draft.plan(new InstalmentPlanId(0), plans.received(invoices(draft))));
            journalOnEach(added, Act.INSTALMENTS_DRAWN, "", added.toString());
            return added;
        });
    }

    /**
     * Draws it up anew.
     *
     * @throws IllegalStateException while the draft has problems
     * @throws PlanRefused once signed: both agreed on what it says
     */
    public InstalmentPlan change(InstalmentPlanId id, PlanDraft draft) {
        requireNoProblem(draft);
        return transactions.inTransaction(() -> {
            InstalmentPlan before = get(id).plan();
            if (before.signedOn().isPresent()) {
                throw PlanRefused.signed();
            }
            requireFree(draft, Optional.of(id));
            InstalmentPlan after = draft.plan(id, plans.received(invoices(draft)));
            plans.update(after);
            journalOnEach(after, Act.INSTALMENTS_CHANGED, before.toString(), after.toString());
            return after;
        });
    }

    /**
     * Notes the day both signed; empty takes it back.
     *
     * @throws PlanRefused when the day is before the plan or after today
     */
    public InstalmentPlan sign(InstalmentPlanId id, Optional<LocalDate> on) {
        InstalmentPlan before = get(id).plan();
        on.filter(day -> day.isBefore(before.drawnOn()) || day.isAfter(today())).ifPresent(day -> {
            throw PlanRefused.signatureDay(day, before.drawnOn(), today());
        });
        return change(before, before.signed(on), Act.INSTALMENTS_SIGNED);
    }

    /**
     * Makes the whole balance due from today.
     *
     * @throws PlanRefused unless an instalment was missed
     */
    public InstalmentPlan declareDefault(InstalmentPlanId id) {
        FollowedPlan followed = get(id);
        if (followed.stateOn(today()) != PlanState.MISSED) {
            throw PlanRefused.nothingMissed();
        }
        return change(
                followed.plan(),
                followed.plan().ended(Optional.of(new PlanEnd(today(), PlanEnd.Reason.DEFAULT))),
                Act.INSTALMENTS_DEFAULTED);
    }

    /** @throws PlanRefused when it is over already */
    public InstalmentPlan giveUp(InstalmentPlanId id) {
        FollowedPlan followed = get(id);
        if (OVER.contains(followed.stateOn(today()))) {
            throw PlanRefused.over();
        }
        return change(
                followed.plan(),
                followed.plan().ended(Optional.of(new PlanEnd(today(), PlanEnd.Reason.GIVEN_UP))),
                Act.INSTALMENTS_GIVEN_UP);
    }

    /** Takes back its end: it is followed again. */
    public InstalmentPlan resume(InstalmentPlanId id) {
        InstalmentPlan before = get(id).plan();
        return change(before, before.ended(Optional.empty()), Act.RESTORED);
    }

    /** Takes out a plan drawn up by mistake; {@link #restore} brings it back. */
    public void remove(InstalmentPlanId id) {
        transactions.inTransaction(() -> {
            InstalmentPlan before = get(id).plan();
            plans.remove(id, clock.instant());
            journalOnEach(before, Act.INSTALMENTS_REMOVED, before.toString(), "");
        });
    }

    public void restore(InstalmentPlanId id) {
        transactions.inTransaction(() -> {
            plans.restore(id);
            InstalmentPlan back = get(id).plan();
            journalOnEach(back, Act.RESTORED, "", back.toString());
        });
    }

    /** @throws InstalmentPlanNotFound when there is no such plan */
    public FollowedPlan get(InstalmentPlanId id) {
        return plans.find(id).orElseThrow(() -> new InstalmentPlanNotFound(id));
    }

    /** Last drawn up first. */
    public List<FollowedPlan> of(InvoiceId invoice) {
        return plans.ofInvoice(invoice);
    }

    /** Last drawn up first. */
    public List<FollowedPlan> of(ClientId client) {
        return plans.ofClient(client);
    }

    /** Those that are being followed, whoever they bind. */
    public List<FollowedPlan> open() {
        LocalDate today = today();
        return plans.open().stream()
                .filter(plan -> !OVER.contains(plan.stateOn(today)))
                .toList();
    }

    private InstalmentPlan change(InstalmentPlan before, InstalmentPlan after, Act act) {
        return transactions.inTransaction(() -> {
            plans.update(after);
            journalOnEach(after, act, before.toString(), after.toString());
            return after;
        });
    }

    private void requireFree(PlanDraft draft, Optional<InstalmentPlanId> itself) {
        invoices(draft)
                .forEach(invoice -> plans.ofInvoice(invoice).stream()
                        .filter(other -> !itself.equals(Optional.of(other.plan().id())))
                        .filter(other -> !OVER.contains(other.stateOn(today())))
                        .findFirst()
                        .ifPresent(other -> {
                            throw PlanRefused.inAnother(invoices.row(invoice)
                                    .map(InvoiceRow::number)
                                    .orElse(""));
                        }));
    }

    private static List<InvoiceId> invoices(PlanDraft draft) {
        return draft.debts().stream().map(PlannedDebt::invoice).toList();
    }

    private void journalOnEach(InstalmentPlan plan, Act act, String before, String after) {
        plan.invoices().forEach(invoice -> journal.record(invoice.subject(), act, before, after));
    }

    private void requireNoProblem(PlanDraft draft) {
        if (!draft.problems(today()).isEmpty()) {
            throw new IllegalStateException("plan draft has problems: " + draft.problems(today()));
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
