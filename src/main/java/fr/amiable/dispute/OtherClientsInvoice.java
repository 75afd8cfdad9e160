package fr.amiable.dispute;

import fr.amiable.common.Refusal;

/** A dispute is with one client: the invoices it concerns are that client's. */
public final class OtherClientsInvoice extends Refusal {

    private static final long serialVersionUID = 1L;

    public OtherClientsInvoice(String invoice) {
        super("dispute.otherClient", invoice);
    }
}
