package fr.amiable.payment;

import fr.amiable.common.Money;
import java.time.LocalDate;

/** Money of a payment that was given back to the client. */
public record Refund(LocalDate on, Money amount, String note) {

    public Refund {
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("a refund must be positive: " + amount);
        }
    }
}
