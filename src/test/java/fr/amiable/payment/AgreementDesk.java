package fr.amiable.payment;

import fr.amiable.app.OpenDesk;
import fr.amiable.app.Wiring;
import fr.amiable.client.ClientDraft;
import fr.amiable.client.ClientId;
import fr.amiable.client.ClientKind;
import fr.amiable.common.Money;
import fr.amiable.common.PostalAddress;
import fr.amiable.common.Texts;
import fr.amiable.invoice.Invoice;
import fr.amiable.invoice.InvoiceDraft;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.invoice.InvoiceLine;
import fr.amiable.invoice.InvoiceReferences;
import fr.amiable.invoice.InvoiceRow;
import fr.amiable.invoice.InvoiceStatus;
import fr.amiable.invoice.InvoiceTotals;
import fr.amiable.invoice.InvoiceType;
import fr.amiable.invoice.PaymentConditions;
import fr.amiable.journal.Act;
import fr.amiable.journal.JournalEntry;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/** A real desk in memory with one client, whose invoices and payments a test makes in one line each. */
public final class AgreementDesk implements AutoCloseable {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final OpenDesk desk;
    private final ClientId client;

    public AgreementDesk(ClientKind kind) {
        desk = new Wiring(new Texts(), Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), PARIS), "Camille")
                .openInMemory();
        client = desk.clients()
                .record(ClientDraft.of(kind, "Guérin", PostalAddress.EMPTY))
                .id();
    }

    public OpenDesk desk() {
        return desk;
    }

    public ClientId client() {
        return client;
    }

    /** One of 1,200 €, due thirty days after. */
    public Invoice issue(String number, LocalDate issuedOn) {
        return desk.invoices()
                .record(InvoiceDraft.ofLines(
                        client,
                        number,
                        issuedOn,
                        issuedOn.plusDays(30),
                        List.of(InvoiceLine.of("Escalier", "1", "1000", "20"))));
    }

    public void credit(Invoice invoice) {
        desk.invoices()
                .record(new InvoiceDraft(
                        client,
                        InvoiceType.CREDIT_NOTE,
                        "A-" + invoice.number(),
                        TODAY,
                        null,
                        TODAY,
                        invoice.lines(),
                        InvoiceTotals.of(invoice.lines(), Money.ZERO),
                        PaymentConditions.LEGAL,
                        InvoiceReferences.NONE.correcting(invoice.id())));
    }

    public Payment pay(Invoice invoice, String amount, LocalDate on) {
        return desk.payments()
                .record(new PaymentDraft(
                        client,
                        on,
                        Money.euros(amount),
                        PaymentMethod.TRANSFER,
                        "",
                        AllocationChoice.DEBTOR,
                        List.of(new Allocation(invoice.id(), Money.euros(amount)))));
    }

    public InvoiceRow row(Invoice invoice) {
        return desk.invoices().row(invoice.id());
    }

    public InvoiceStatus status(Invoice invoice) {
        return row(invoice).statusOn(TODAY);
    }

    /** The acts of that kind journaled on an invoice. */
    public List<Act> acts(InvoiceId invoice, Set<Act> among) {
        return desk.archives().journal().of(invoice.subject()).stream()
                .map(JournalEntry::act)
                .filter(among::contains)
                .toList();
    }

    @Override
    public void close() {
        desk.close();
    }
}
