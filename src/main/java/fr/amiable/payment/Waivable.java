package fr.amiable.payment;

import fr.amiable.common.Money;
import fr.amiable.law.interest.DebtPart;
import fr.amiable.law.interest.InterestAccount;

/** What can be given up of each part of a debt on one day, and of all three together. */
public record Waivable(Money principal, Money interest, Money indemnity, Money total) {

    static Waivable of(InterestAccount beforePayments, Money total) {
        return new Waivable(
                beforePayments.principalLeft().min(total),
                beforePayments.interestLeft().min(total),
                beforePayments.indemnityLeft().min(total),
                total);
    }

    public Money of(DebtPart part) {
        return switch (part) {
            case PRINCIPAL -> principal;
            case INTEREST -> interest;
            case INDEMNITY -> indemnity;
        };
    }
}
