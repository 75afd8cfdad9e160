package fr.amiable.ui.invoice;

import fr.amiable.client.ClientService;
import fr.amiable.dispute.DisputeService;
import fr.amiable.evidence.OriginalArchive;
import fr.amiable.invoice.Invoice;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.invoice.InvoiceService;
import fr.amiable.payment.PaymentService;

/** Reads the file of an invoice from the services that each hold a part of it. */
public final class InvoiceReading {

    private final InvoiceService invoices;
    private final ClientService clients;
    private final PaymentService payments;
    private final OriginalArchive originals;
    private final DisputeService disputes;

    public InvoiceReading(
            InvoiceService invoices,
            ClientService clients,
            PaymentService payments,
            OriginalArchive originals,
            DisputeService disputes) {
        this.invoices = invoices;
        this.clients = clients;
        this.payments = payments;
        this.originals = originals;
        this.disputes = disputes;
    }

    /** @throws fr.amiable.invoice.InvoiceNotFound when there is no such invoice */
    InvoiceFile read(InvoiceId id) {
        Invoice invoice = invoices.get(id);
        return new InvoiceFile(
                invoice,
                invoices.row(id),
                clients.get(invoice.client()),
                invoices.creditNotesOf(id),
                payments.ofInvoice(id),
                originals.of(id.subject()),
                disputes.ofInvoice(id));
    }
}
