package fr.amiable.ui.payment;

import fr.amiable.client.Client;
import fr.amiable.common.Money;
import fr.amiable.invoice.InvoiceRow;
import fr.amiable.payment.Payment;
import java.util.List;
import java.util.Optional;

/**
 * What the page of a payment shows.
 *
 * @param reversalReason why it counts no more
 */
public record PaymentFile(Payment payment, Client client, List<Part> parts, Optional<String> reversalReason) {

    /** What an invoice received of it, and how that invoice stands now. */
    public record Part(InvoiceRow invoice, Money amount) {}

    public PaymentFile {
        parts = List.copyOf(parts);
    }
}
