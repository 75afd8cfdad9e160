package fr.amiable.dispute;

import fr.amiable.client.ClientId;
import fr.amiable.invoice.InvoiceId;
import java.util.List;
import java.util.Optional;

/**
 * Where disputes are kept; each change also keeps the contested part of the invoices in step. Removed ones are left out of every reading
 * and contest nothing.
 */
public interface DisputeRepository {

    /** Keeps a new one; its id is ignored. */
    Dispute add(Dispute dispute);

    void update(Dispute dispute);

    Optional<Dispute> find(DisputeId id);

    /** Open ones first, then by target date; the closed ones newest first. */
    List<DisputeRow> rows();

    List<DisputeRow> rowsOf(ClientId client);

    /** Disputes with a part of this invoice, newest first, closed ones included. */
    List<Dispute> ofInvoice(InvoiceId invoice);

    /** The highest number given in a year, such as {@code L-2026-004}. */
    Optional<String> lastNumber(int year);

    void remove(DisputeId id);

    void restore(DisputeId id);
}
