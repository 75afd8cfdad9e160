package fr.amiable.payment;

import fr.amiable.app.OpenDesk;
import fr.amiable.app.Wiring;
import fr.amiable.client.ClientDraft;
import fr.amiable.client.ClientId;
import fr.amiable.client.ClientKind;
import fr.amiable.common.Money;
import fr.amiable.common.PostalAddress;
import fr.amiable.common.Texts;
import fr.amiable.invoice.InvoiceDraft;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.invoice.InvoiceLine;
import fr.amiable.invoice.InvoiceReferences;
import fr.amiable.invoice.InvoiceType;
import fr.amiable.law.interest.DebtPart;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** A desk in memory with one professional client, where money is quickly moved. */
public final class MoneyDesk implements AutoCloseable {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final OpenDesk desk = new Wiring(
                    new Texts(), Clock.fixed(TODAY.atTime(10, 0).atZone(PARIS).toInstant(), PARIS), "essai")
            .openInMemory();
    private final ClientId client = desk.clients()
            .record(ClientDraft.of(ClientKind.PROFESSIONAL, "Bâti Ouest", PostalAddress.EMPTY))
            .id();

    public OpenDesk desk() {
        return desk;
    }

    public ClientId client() {
        return client;
    }

    public InvoiceId invoice(String number, String euros, LocalDate dueOn) {
        return desk.invoices().record(draft(number, Money.euros(euros), dueOn)).id();
    }

    InvoiceId creditNote(String number, Money amount, InvoiceId corrects, LocalDate issuedOn) {
        InvoiceDraft plain = draft(number, amount, issuedOn.plusDays(30));
        return desk.invoices()
                .record(new InvoiceDraft(
                        client,
                        InvoiceType.CREDIT_NOTE,
                        number,
                        plain.issuedOn(),
                        null,
                        plain.dueOn(),
                        plain.lines(),
                        plain.totals(),
                        plain.conditions(),
                        InvoiceReferences.NONE.correcting(corrects)))
                .id();
    }

    private InvoiceDraft draft(String number, Money amount, LocalDate dueOn) {
        return InvoiceDraft.ofLines(
                client,
                number,
                dueOn.minusDays(30),
                dueOn,
                List.of(InvoiceLine.of("Travaux", "1", amount.toString(), "0")));
    }

    public Payment pay(LocalDate on, String euros, Allocation... parts) {
        return desk.payments()
                .record(new PaymentDraft(
                        client,
                        on,
                        Money.euros(euros),
                        PaymentMethod.TRANSFER,
                        "",
                        AllocationChoice.DEBTOR,
                        List.of(parts)));
    }

    public Waiver waive(InvoiceId invoice, DebtPart part, String euros, LocalDate on) {
        return desk.invoiceServices()
                .waivers()
                .waive(new WaiverDraft(invoice, part, Money.euros(euros), on, "Geste commercial"));
    }

    public AccountStatement statement(InvoiceId invoice) {
        return desk.statements().statement(invoice, TODAY);
    }

    static Allocation part(InvoiceId invoice, String euros) {
        return new Allocation(invoice, Money.euros(euros));
    }

    @Override
    public void close() {
        desk.close();
    }
}
