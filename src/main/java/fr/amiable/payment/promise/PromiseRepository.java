package fr.amiable.payment.promise;

import fr.amiable.client.ClientId;
import fr.amiable.invoice.InvoiceId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Where promises to pay are kept; removed ones are left out of every reading. Also keeps in step the day that each invoice is told to be
 * promised for.
 */
public interface PromiseRepository {

    /** Keeps a new one; its id is ignored. */
    PaymentPromise add(PaymentPromise promise);

    void update(PaymentPromise promise);

    Optional<FollowedPromise> find(PromiseId id);

    /** Last made first. */
    List<FollowedPromise> ofInvoice(InvoiceId invoice);

    /** Last made first. */
    List<FollowedPromise> ofClient(ClientId client);

    /** Those made from that day on, whoever made them; last made first. */
    List<FollowedPromise> since(LocalDate day);

    void remove(PromiseId id, Instant at);

    void restore(PromiseId id);
}
