package fr.amiable.payment;

import fr.amiable.invoice.InvoiceId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Where waivers are kept; what is given up of a principal also counts on its invoice at once. */
public interface WaiverRepository {

    Waiver add(WaiverDraft draft);

    Optional<Waiver> find(WaiverId id);

    /** Of one invoice, oldest first, withdrawn ones included. */
    List<Waiver> ofInvoice(InvoiceId invoice);

    /** Takes it back; a second time changes nothing. */
    void withdraw(WaiverId id, Instant at);

    /** The day the owner said what becomes of the accessories of a paid invoice; empty while not asked. */
    Optional<LocalDate> accessoriesDecidedOn(InvoiceId invoice);

    void decideAccessories(InvoiceId invoice, LocalDate on);
}
