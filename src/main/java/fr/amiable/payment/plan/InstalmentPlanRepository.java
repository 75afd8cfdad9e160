package fr.amiable.payment.plan;

import fr.amiable.client.ClientId;
import fr.amiable.common.Money;
import fr.amiable.invoice.InvoiceId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Where instalment plans are kept; removed ones are left out of every reading. Also keeps in step the day until which each invoice is told
 * to be in instalments.
 */
public interface InstalmentPlanRepository {

    /** Keeps a new one; its id is ignored. */
    InstalmentPlan add(InstalmentPlan plan);

    void update(InstalmentPlan plan);

    Optional<FollowedPlan> find(InstalmentPlanId id);

    /** Last drawn up first. */
    List<FollowedPlan> ofInvoice(InvoiceId invoice);

    /** Last drawn up first. */
    List<FollowedPlan> ofClient(ClientId client);

    /** Those that were not stopped, whoever they bind, and whose invoices still ask for something; last drawn up first. */
    List<FollowedPlan> open();

    /** What these invoices received so far, by payments that did not bounce. */
    Money received(Collection<InvoiceId> invoices);

    void remove(InstalmentPlanId id, Instant at);

    void restore(InstalmentPlanId id);
}
