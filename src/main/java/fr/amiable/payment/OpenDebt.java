package fr.amiable.payment;

import fr.amiable.common.Money;
import fr.amiable.common.Percentage;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.law.interest.DebtPart;
import fr.amiable.law.interest.Imputation;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/** A debt a payment could go to: what would settle it on the day of the payment, the rate it bears, and what it is made of. */
public record OpenDebt(InvoiceId invoice, String number, LocalDate dueOn, Money owed, Percentage rate, Made made) {

    /** The parts of the debt, and the order in which a payment settles them. */
    public record Made(Money indemnity, Money interest, Imputation order) {}

    /** A debt of principal alone. */
    public OpenDebt(InvoiceId invoice, String number, LocalDate dueOn, Money owed, Percentage rate) {
        this(invoice, number, dueOn, owed, rate, new Made(Money.ZERO, Money.ZERO, Imputation.COSTS_FIRST));
    }

    /** What that amount would settle of each part; parts it does not reach are left out. */
    public Map<DebtPart, Money> settledBy(Money paid) {
        Map<DebtPart, Money> settled = new EnumMap<>(DebtPart.class);
        Money left = paid;
        for (DebtPart part : DebtPart.in(made.order())) {
            Money taken = left.min(due(part));
            if (taken.isPositive()) {
                settled.put(part, taken);
                left = left.minus(taken);
            }
        }
        return settled;
    }

    private Money due(DebtPart part) {
        return switch (part) {
            case INDEMNITY -> made.indemnity();
            case INTEREST -> made.interest();
            case PRINCIPAL -> owed.minus(made.indemnity()).minus(made.interest());
        };
    }
}
