package fr.amiable.law.interest;

import static java.util.Objects.requireNonNull;

import fr.amiable.common.Money;
import java.time.LocalDate;

/** Money received on a claim, on the day the funds reached the creditor. */
public record PartPayment(LocalDate on, Money amount) {

    public PartPayment {
        requireNonNull(on, "on");
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("a payment must be positive: " + amount);
        }
    }
}
