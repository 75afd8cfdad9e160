package fr.amiable.payment;

import fr.amiable.common.Money;
import fr.amiable.invoice.InvoiceId;

/** The part of a payment that goes to one invoice; always positive. */
public record Allocation(InvoiceId invoice, Money amount) {

    public Allocation {
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("allocation must be positive: " + amount);
        }
    }
}
