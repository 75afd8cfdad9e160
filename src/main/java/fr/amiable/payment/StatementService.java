package fr.amiable.payment;

import fr.amiable.client.Client;
import fr.amiable.client.ClientNotFound;
import fr.amiable.client.ClientRepository;
import fr.amiable.common.Money;
import fr.amiable.invoice.Invoice;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.invoice.InvoiceNotFound;
import fr.amiable.invoice.InvoiceRepository;
import fr.amiable.invoice.Retention;
import fr.amiable.law.RateTable;
import fr.amiable.law.interest.AgreedRate;
import fr.amiable.law.interest.Claim;
import fr.amiable.law.interest.DayCount;
import fr.amiable.law.interest.InterestAccount;
import fr.amiable.law.interest.LateInterest;
import fr.amiable.law.interest.PartPayment;
import fr.amiable.law.interest.Proceedings;
import fr.amiable.law.interest.Remission;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What is owed on an invoice on a given day, and why: the one source of every amount shown or printed. */
public final class StatementService {

    private final InvoiceRepository invoices;
    private final ClientRepository clients;
    private final PaymentRepository payments;
    private final WaiverRepository waivers;
    private final Supplier<RateTable> rates;

    /** @param rates gives the table in force now, the owner's own rows included */
    public StatementService(
            InvoiceRepository invoices,
            ClientRepository clients,
            PaymentRepository payments,
            WaiverRepository waivers,
            Supplier<RateTable> rates) {
        this.invoices = invoices;
        this.clients = clients;
        this.payments = payments;
        this.waivers = waivers;
        this.rates = rates;
    }

    /**
     * The décompte stopped at {@code stopOn} included. Credit notes issued by then reduce the principal from the
     * beginning: what was never owed bears no interest.
     *
     * @throws InvoiceNotFound when there is no such invoice
     * @throws fr.amiable.law.RateNotPublished when a day of the delay has no rate
     */
    public AccountStatement statement(InvoiceId id, LocalDate stopOn) {
        return statement(id, stopOn, received(id, stopOn));
    }

    /** The account at the end of that day, without what was paid on it. */
    InterestAccount beforePaymentsOf(InvoiceId id, LocalDate day) {
        return statement(id, day, received(id, day.minusDays(1))).account();
    }

    private AccountStatement statement(InvoiceId id, LocalDate stopOn, List<PartPayment> received) {
        Invoice invoice = invoices.find(id).orElseThrow(() -> new InvoiceNotFound(String.valueOf(id.value())));
        Client client = clients.find(invoice.client()).orElseThrow(() -> new ClientNotFound(invoice.client()));
        List<Invoice> creditNotes = invoices.creditNotesOf(id).stream()
                .filter(note -> !note.dates().issuedOn().isAfter(stopOn))
                .toList();
        Claim claim = claim(client, invoice, creditNotes);
        InterestAccount account = new LateInterest(rates.get())
                .account(
                        claim,
                        received,
                        givenUp(id),
                        stopOn,
                        invoice.conditions().imputation(),
                        DayCount.CALENDAR);
        return new AccountStatement(client, invoice, creditNotes, claim, account, stopOn);
    }

    private List<Remission> givenUp(InvoiceId id) {
        return waivers.ofInvoice(id).stream()
                .filter(waiver -> !waiver.isWithdrawn())
                .map(Waiver::remission)
                .toList();
    }

    private static Claim claim(Client client, Invoice invoice, List<Invoice> creditNotes) {
        Money credited = Money.sum(creditNotes.stream().map(Invoice::payable).toList());
        Money principal = invoice.isCreditNote()
                ? Money.ZERO
                : invoice.payable().minus(credited).max(Money.ZERO);
        Retention retention = invoice.conditions().retention();
        Money kept = retention.isKept() ? retention.amount().min(principal) : Money.ZERO;
        Claim claim = new Claim(
                client.kind().regime(),
                principal.minus(kept),
                invoice.dueOn(),
                invoice.conditions().penaltyRate().map(AgreedRate::of),
                invoice.events().noticeReceivedOn(),
                invoice.events().enforceableOn(),
                1);
        Claim whole = kept.isPositive()
                ? claim.withLaterPart(
                        new Claim.LaterPart(kept, retention.dueOn().orElseThrow()))
                : claim;
        return proceedings(client, invoice).map(whole::withProceedings).orElse(whole);
    }

    private static Optional<Proceedings> proceedings(Client client, Invoice invoice) {
        LocalDate issuedOn = invoice.dates().issuedOn();
        Optional<LocalDate> judgmentOn = client.flags().insolvencyOpenedOn();
        return judgmentOn
                .or(client.flags()::insolvencyPublishedOn)
                .map(day -> Proceedings.about(
                        day,
                        judgmentOn.isPresent(),
                        invoice.dates().performedOn().orElse(issuedOn),
                        issuedOn,
                        invoice.dueOn()));
    }

    private List<PartPayment> received(InvoiceId id, LocalDate stopOn) {
        return payments.ofInvoice(id).stream()
                .filter(payment -> !payment.isReversed())
                .filter(payment -> !payment.receivedOn().isAfter(stopOn))
                .flatMap(payment -> payment.allocations().stream()
                        .filter(part -> part.invoice().equals(id))
                        .map(part -> new PartPayment(payment.receivedOn(), part.amount())))
                .toList();
    }
}
