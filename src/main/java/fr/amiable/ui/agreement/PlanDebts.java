package fr.amiable.ui.agreement;

import fr.amiable.common.Money;
import fr.amiable.law.Regime;
import fr.amiable.payment.plan.Accessories;
import fr.amiable.payment.plan.OwedInvoice;
import fr.amiable.payment.plan.PlannedDebt;
import java.util.List;

/** What is owed of the invoices chosen for a plan, and the rules that the client is under. */
final class PlanDebts {

    private List<OwedInvoice> owed = List.of();
    private Regime regime = Regime.PROFESSIONAL;

    void show(Regime newRegime) {
        regime = newRegime;
    }

    void show(List<OwedInvoice> newOwed) {
        owed = List.copyOf(newOwed);
    }

    Regime regime() {
        return regime;
    }

    List<PlannedDebt> planned(Accessories accessories) {
        return owed.stream()
                .map(one -> one.planned(accessories))
                .filter(debt -> debt.owed().isPositive())
                .toList();
    }

    /** Interest and indemnity apart. */
    Money principal() {
        return Money.sum(owed.stream().map(OwedInvoice::principal).toList());
    }

    Money accessories() {
        return Money.sum(owed.stream().map(OwedInvoice::accessories).toList());
    }
}
