package fr.amiable.invoice.limitation;

import fr.amiable.client.ClientKind;
import fr.amiable.client.ClientRepository;
import fr.amiable.common.Transactions;
import fr.amiable.invoice.Invoice;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.invoice.InvoiceNotFound;
import fr.amiable.invoice.InvoiceRepository;
import fr.amiable.invoice.InvoiceType;
import fr.amiable.journal.Act;
import fr.amiable.journal.Journal;
import fr.amiable.law.limitation.LimitationEvent;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The limitation of an invoice and what the owner can tell of it. */
public final class LimitationService {

    private final InvoiceRepository invoices;
    private final ClientRepository clients;
    private final LimitationEventRepository events;
    private final Journal journal;
    private final Transactions transactions;
    private final Clock clock;

    public LimitationService(
            InvoiceRepository invoices,
            ClientRepository clients,
            LimitationEventRepository events,
            Journal journal,
            Transactions transactions,
            Clock clock) {
        this.invoices = invoices;
        this.clients = clients;
        this.events = events;
        this.journal = journal;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** How long the invoice can still be taken to court; empty for a credit note. */
    public Optional<InvoiceClock> of(InvoiceId id) {
        Invoice invoice = get(id);
        return of(invoice, clients.find(invoice.client()).orElseThrow().kind());
    }

    /** The same of an invoice that was read already, to a client of that kind. */
    public Optional<InvoiceClock> of(Invoice invoice, ClientKind kind) {
        if (invoice.type() == InvoiceType.CREDIT_NOTE) {
            return Optional.empty();
        }
        InvoiceLimitation limitation = new InvoiceLimitation(
                kind,
                invoice.dates().performedOn(),
                invoice.dueOn(),
                invoice.events().enforceableOn());
        List<LimitationEvent> happened = events.of(invoice.id());
        return Optional.of(
                new InvoiceClock(limitation, limitation.period(happened), happened, events.toldOf(invoice.id())));
    }

    /** Adds something that may move the limitation; a letter alone never does, and the answer says so. */
    public ToldEvent tell(InvoiceId id, LimitationEvent event, String note) {
        return transactions.inTransaction(() -> {
            get(id);
            ToldEvent told = events.add(id, event, note.strip());
            journal.record(id.subject(), Act.CHANGED, "", told.toString());
            return told;
        });
    }

    public void remove(InvoiceId id, ToldEvent told) {
        transactions.inTransaction(() -> {
            events.remove(told.id(), clock.instant());
            journal.record(id.subject(), Act.REMOVED, told.toString(), "");
        });
    }

    public void restore(InvoiceId id, ToldEvent told) {
        transactions.inTransaction(() -> {
            events.restore(told.id());
            journal.record(id.subject(), Act.RESTORED, "", told.toString());
        });
    }

    private Invoice get(InvoiceId id) {
        return invoices.find(id).orElseThrow(() -> new InvoiceNotFound(String.valueOf(id.value())));
    }
}
