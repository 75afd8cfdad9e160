package fr.amiable.invoice;

import fr.amiable.common.Refusal;

/** Two invoices of one business can never share a number (CGI ann. II 242 nonies A I 7°). */
public final class DuplicateInvoiceNumber extends Refusal {

    private static final long serialVersionUID = 1L;

    public DuplicateInvoiceNumber(String number) {
        super("invoice.duplicateNumber", number);
    }
}
