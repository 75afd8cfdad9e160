package fr.amiable.invoice.limitation;

import fr.amiable.invoice.InvoiceId;
import fr.amiable.law.limitation.LimitationEvent;
import java.time.Instant;
import java.util.List;

/** Where the events of limitation are kept; removed ones are left out of every reading. */
public interface LimitationEventRepository {

    ToldEvent add(InvoiceId invoice, LimitationEvent event, String note);

    /** What the owner told, oldest first. */
    List<ToldEvent> toldOf(InvoiceId invoice);

    /** What the owner told and the payments that did not bounce, oldest first. */
    List<LimitationEvent> of(InvoiceId invoice);

    void remove(long id, Instant at);

    void restore(long id);
}
