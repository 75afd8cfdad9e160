package fr.amiable.chronology;

import fr.amiable.invoice.InvoiceId;
import fr.amiable.invoice.InvoiceRow;
import fr.amiable.invoice.InvoiceService;

/** The numbers by which facts name invoices. */
final class InvoiceNumbersRead {

    private final InvoiceService invoices;

    InvoiceNumbersRead(InvoiceService invoices) {
        this.invoices = invoices;
    }

    /** Invoices outside what is told are named too: a payment may be split over many. */
    String of(InvoiceId invoice, Scope scope) {
        InvoiceRow known = scope.byId().get(invoice);
        return known == null ? invoices.row(invoice).number() : known.number();
    }
}
