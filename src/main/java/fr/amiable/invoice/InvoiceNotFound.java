package fr.amiable.invoice;

import fr.amiable.common.Refusal;

/** The invoice asked for is not in the desk. */
public final class InvoiceNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    public InvoiceNotFound(String numberOrId) {
        super("invoice.notFound", numberOrId);
    }
}
