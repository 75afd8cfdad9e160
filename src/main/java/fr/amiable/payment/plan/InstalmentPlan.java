package fr.amiable.payment.plan;

import fr.amiable.common.Money;
import fr.amiable.invoice.InvoiceId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A debt to be paid by instalments, as drawn up on {@code drawnOn}.
 *
 * @param paidBefore what its invoices had received by then, which is no part of it
 * @param signedOn the day the client signed; only then does it admit the debt (C. civ. 2240)
 */
public record InstalmentPlan(
        InstalmentPlanId id,
        List<PlannedDebt> debts,
        Money paidBefore,
        LocalDate drawnOn,
        PlanTerms terms,
        List<Instalment> instalments,
        Optional<LocalDate> signedOn,
        Optional<PlanEnd> end) {

    public InstalmentPlan {
        debts = List.copyOf(debts);
        instalments = List.copyOf(instalments);
    }

    public List<InvoiceId> invoices() {
        return debts.stream().map(PlannedDebt::invoice).toList();
    }

    /** What was owed of its invoices when it was drawn up, costs apart. */
    public Money owed() {
        return Money.sum(debts.stream().map(PlannedDebt::owed).toList());
    }

    /** All that is to be paid under it. */
    public Money total() {
        return Instalments.sum(instalments);
    }

    /** Whether it asks for more than the invoices themselves. */
    boolean asksForMore() {
        return terms.accessories() == Accessories.CLAIMED || terms.costs().isPositive();
    }

    public LocalDate lastDueOn() {
        return instalments.get(instalments.size() - 1).dueOn();
    }

    InstalmentPlan signed(Optional<LocalDate> on) {
        return new InstalmentPlan(id, debts, paidBefore, drawnOn, terms, instalments, on, end);
    }

    InstalmentPlan ended(Optional<PlanEnd> newEnd) {
        return new InstalmentPlan(id, debts, paidBefore, drawnOn, terms, instalments, signedOn, newEnd);
    }
}
