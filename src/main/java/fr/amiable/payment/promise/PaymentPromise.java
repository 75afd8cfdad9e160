package fr.amiable.payment.promise;

import fr.amiable.common.Money;
import fr.amiable.invoice.InvoiceId;
import java.time.LocalDate;
import java.util.List;

/**
 * A client promised on {@code madeOn} to pay {@code amount} of these invoices by {@code promisedOn}.
 *
 * @param words what he said or wrote
 */
public record PaymentPromise(
        PromiseId id,
        List<InvoiceId> invoices,
        LocalDate madeOn,
        PromiseMeans means,
        LocalDate promisedOn,
        Money amount,
        String words) {

    /** How long after the day promised a transfer may still arrive. */
    public static final int DAYS_OF_GRACE = 2;

    public PaymentPromise {
        invoices = List.copyOf(invoices);
    }

    /** The last day on which the money is waited for. */
    public LocalDate lastDay() {
        return promisedOn.plusDays(DAYS_OF_GRACE);
    }
}
