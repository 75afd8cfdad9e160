package fr.amiable.dashboard;

import fr.amiable.common.Money;

/**
 * What was invoiced over some time, all taxes included: {@code amount} is what invoices and deposit invoices ask for, less credit notes;
 * {@code invoices} how many invoices and deposit invoices there are, credit notes not counted.
 */
public record Sales(Money amount, int invoices) {

    public static final Sales NONE = new Sales(Money.ZERO, 0);

    public Sales plus(Sales other) {
        return new Sales(amount.plus(other.amount), invoices + other.invoices);
    }
}
