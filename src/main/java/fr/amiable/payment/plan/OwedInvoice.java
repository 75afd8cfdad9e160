package fr.amiable.payment.plan;

import fr.amiable.common.Money;
import fr.amiable.invoice.InvoiceId;

/**
 * What is owed of one invoice on the day a plan is drawn up.
 *
 * @param principal what is unpaid of the invoice itself
 * @param accessories the interest and the indemnity due beside it
 */
public record OwedInvoice(InvoiceId invoice, String number, Money principal, Money accessories) {

    /** The part of it to be paid by instalments. */
    public PlannedDebt planned(Accessories chosen) {
        return new PlannedDebt(invoice, chosen == Accessories.CLAIMED ? principal.plus(accessories) : principal);
    }
}
