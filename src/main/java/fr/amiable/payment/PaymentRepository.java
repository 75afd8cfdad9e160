package fr.amiable.payment;

import fr.amiable.client.ClientId;
import fr.amiable.invoice.InvoiceId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Where payments and their allocations are kept; also keeps what each invoice is told to have received in step. */
public interface PaymentRepository {

    Payment add(PaymentDraft draft);

    Optional<Payment> find(PaymentId id);

    /** Marks the payment as bounced; its allocations stop counting. */
    void reverse(PaymentId id, LocalDate on);

    /** Replaces how a payment is split. */
    void reallocate(PaymentId id, AllocationChoice choice, List<Allocation> allocations);

    /** Notes that a part was given back. */
    void refund(PaymentId id, Refund refund);

    /** Payments with a part for this invoice, oldest first, reversed ones included. */
    List<Payment> ofInvoice(InvoiceId invoice);

    /** All payments of a client, newest first, reversed ones included. */
    List<Payment> ofClient(ClientId client);

    /** The last day a payment was received, of all clients; those reversed do not count. */
    Optional<LocalDate> lastReceivedOn();
}
