package fr.amiable.law.interest;

import fr.amiable.common.Money;
import java.time.LocalDate;

/** What one payment settled; the four parts add up to its amount, the surplus being owed back to the debtor. */
public record ImputedPayment(
        LocalDate on, Money amount, Money toIndemnity, Money toInterest, Money toPrincipal, Money surplus) {

    public ImputedPayment {
        Money parts = toIndemnity.plus(toInterest).plus(toPrincipal).plus(surplus);
        if (!parts.equals(amount)) {
            throw new IllegalArgumentException("parts make " + parts + " of a payment of " + amount);
        }
    }
}
