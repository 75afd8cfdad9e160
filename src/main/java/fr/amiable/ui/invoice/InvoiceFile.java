package fr.amiable.ui.invoice;

import fr.amiable.client.Client;
import fr.amiable.dispute.Dispute;
import fr.amiable.evidence.Original;
import fr.amiable.invoice.Invoice;
import fr.amiable.invoice.InvoiceRow;
import fr.amiable.payment.Payment;
import java.util.List;

/** Everything the page of an invoice shows, as read at one moment. */
record InvoiceFile(
        Invoice invoice,
        InvoiceRow row,
        Client client,
        List<Invoice> creditNotes,
        List<Payment> payments,
        List<Original> originals,
        List<Dispute> disputes) {}
