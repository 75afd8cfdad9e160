package fr.amiable.payment.plan;

import fr.amiable.client.ClientId;
import fr.amiable.common.Money;
import fr.amiable.payment.Receipt;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A plan with what decides whether it is kept: payments go to the instalments in the order of their days.
 *
 * @param receipts what its invoices received, ever
 * @param stillOwed what is left of its invoices, interest apart
 */
public record FollowedPlan(InstalmentPlan plan, ClientId client, List<Receipt> receipts, Money stillOwed) {

    /** How long after its day a transfer may still arrive. */
    public static final int DAYS_OF_GRACE = 2;

    public FollowedPlan {
        receipts = receipts.stream()
                .sorted(Comparator.comparing(Receipt::receivedOn))
                .toList();
    }

    /** What came under the plan, at most what it asks for. */
    public Money received() {
        return came().min(plan.total());
    }

    /** What is left to pay under the plan; nothing once its invoices are settled another way, when it asks for nothing else. */
    public Money left() {
        return stillOwed.isZero() && !plan.asksForMore()
                ? Money.ZERO
                : plan.total().minus(received());
    }

    /**
     * What the instalments still to come ask for beyond what its invoices owe: a credit note, or a debt given up, since it was drawn up.
     */
    public Money tooMuch() {
        return left().isZero()
                ? Money.ZERO
                : plan.owed().minus(received()).minus(stillOwed).max(Money.ZERO);
    }

    private Money came() {
        return Money.sum(receipts.stream().map(Receipt::amount).toList())
                .minus(plan.paidBefore())
                .max(Money.ZERO);
    }

    public List<TrackedInstalment> instalmentsOn(LocalDate today) {
        List<TrackedInstalment> found = new ArrayList<>();
        Money available = came();
        Money before = Money.ZERO;
        for (Instalment instalment : plan.instalments()) {
            Money given = available.min(instalment.amount());
            available = available.minus(given);
            before = before.plus(instalment.amount());
            boolean isPaid = given.equals(instalment.amount()) || left().isZero();
            Optional<LocalDate> paidOn = isPaid ? coveredOn(before) : Optional.empty();
            found.add(new TrackedInstalment(
                    found.size() + 1, instalment, given, state(instalment, isPaid, today), paidOn));
        }
        return List.copyOf(found);
    }

    private static InstalmentState state(Instalment instalment, boolean isPaid, LocalDate today) {
        if (isPaid) {
            return InstalmentState.PAID;
        }
        if (today.isBefore(instalment.dueOn())) {
            return InstalmentState.COMING;
        }
        return today.isAfter(instalment.dueOn().plusDays(DAYS_OF_GRACE)) ? InstalmentState.MISSED : InstalmentState.DUE;
    }

    /** The day on which all that came reached this sum under the plan. */
    private Optional<LocalDate> coveredOn(Money sum) {
        Money reached = plan.paidBefore().negated();
        for (Receipt receipt : receipts) {
            reached = reached.plus(receipt.amount());
            if (reached.compareTo(sum) >= 0) {
                return Optional.of(receipt.receivedOn());
            }
        }
        return Optional.empty();
    }

    /** The first instalment that is not paid. */
    public Optional<TrackedInstalment> next(LocalDate today) {
        return instalmentsOn(today).stream()
                .filter(one -> one.state() != InstalmentState.PAID)
                .findFirst();
    }

    public List<TrackedInstalment> missedOn(LocalDate today) {
        return instalmentsOn(today).stream()
                .filter(one -> one.state() == InstalmentState.MISSED)
                .toList();
    }

    /** The last day on which the plan is kept as things stand; empty once it is over. */
    public Optional<LocalDate> heldUntil() {
        return plan.end().isPresent()
                ? Optional.empty()
                : next(LocalDate.MIN).map(one -> one.instalment().dueOn().plusDays(DAYS_OF_GRACE));
    }

    public PlanState stateOn(LocalDate today) {
        if (left().isZero()) {
            return PlanState.COMPLETED;
        }
        if (plan.end().isPresent()) {
            return plan.end().get().reason() == PlanEnd.Reason.DEFAULT ? PlanState.DEFAULTED : PlanState.GIVEN_UP;
        }
        if (!missedOn(today).isEmpty()) {
            return PlanState.MISSED;
        }
        return plan.signedOn().isPresent() ? PlanState.KEPT : PlanState.TO_SIGN;
    }
}
