package fr.amiable.letter.matter;

import fr.amiable.client.Client;
import fr.amiable.client.ClientService;
import fr.amiable.company.Company;
import fr.amiable.company.CompanyService;
import fr.amiable.invoice.InvoiceService;
import fr.amiable.invoice.limitation.LimitationService;
import fr.amiable.letter.CompanyMissing;
import fr.amiable.letter.LetterRepository;
import fr.amiable.letter.LetterRequest;
import fr.amiable.letter.ProducedLetter;
import fr.amiable.letter.SeveralClients;
import fr.amiable.letter.check.ClaimLimitation;
import fr.amiable.payment.AccountStatement;
import fr.amiable.payment.Payment;
import fr.amiable.payment.PaymentService;
import fr.amiable.payment.StatementService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Gathers what a letter is about from the desk. */
public final class LetterCases {

    /** What tells how much can be asked of a client, and until when. */
    public record Debts(
            StatementService statements,
            PaymentService payments,
            ContestedParts contested,
            LimitationService limitations) {}

    private final CompanyService companies;
    private final ClientService clients;
    private final InvoiceService invoices;
    private final LetterRepository letters;
    private final Debts debts;
    private final Clock clock;

    public LetterCases(
            CompanyService companies,
            ClientService clients,
            InvoiceService invoices,
            LetterRepository letters,
            Debts debts,
            Clock clock) {
        this.companies = companies;
        this.clients = clients;
        this.invoices = invoices;
        this.letters = letters;
        this.debts = debts;
        this.clock = clock;
    }

    /**
     * @throws CompanyMissing before the owner's business is recorded
     * @throws SeveralClients when the invoices are not of one client
     * @throws fr.amiable.law.RateNotPublished when a day of the delay has no rate
     */
    public LetterCase gather(LetterRequest request) {
        Company company = company().orElseThrow(CompanyMissing::new);
        Client client = client(request);
        List<AccountStatement> accounts = accounts(request);
        return new LetterCase(
                request,
                company,
                client,
                accounts,
                earlier(request),
                payBy(request, client),
                isTimeBarred(accounts),
                contested(accounts));
    }

    public Optional<Company> company() {
        return companies.current();
    }

    /** @throws SeveralClients when the invoices are not of one client */
    public Client client(LetterRequest request) {
        List<Client> found = request.invoices().stream()
                .map(id -> invoices.get(id).client())
                .distinct()
                .map(clients::get)
                .toList();
        SeveralClients.refuseUnlessOne(found.size());
        return found.get(0);
    }

    /** Oldest due date first, as the table of the letter shows them. */
    public List<AccountStatement> accounts(LetterRequest request) {
        return request.invoices().stream()
                .map(id -> debts.statements().statement(id, request.writtenOn()))
                .sorted(Comparator.comparing(account -> account.invoice().dueOn()))
                .toList();
    }

    public List<Payment> payments(Client client) {
        return debts.payments().ofClient(client.id());
    }

    /** Letters that left about these invoices by the date of this one, oldest first. */
    public List<ProducedLetter> earlier(LetterRequest request) {
        return request.invoices().stream()
                .flatMap(id -> letters.ofInvoice(id).stream())
                .filter(ProducedLetter::isSent)
                .filter(letter -> !letter.sentOn().isAfter(request.writtenOn()))
                .distinct()
                .sorted(Comparator.comparing(ProducedLetter::sentOn))
                .toList();
    }

    public LocalDate payBy(LetterRequest request, Client client) {
        return request.payBy().orElseGet(() -> PayBy.proposed(request.type(), request.writtenOn(), client));
    }

    /** True when at least one of the claims is past its limitation on the day it is looked at. */
    private boolean isTimeBarred(List<AccountStatement> accounts) {
        return accounts.stream()
                .flatMap(account -> limitation(account).stream())
                .anyMatch(limitation -> limitation.isPastOn(today()));
    }

    public Contested contested(List<AccountStatement> accounts) {
        return debts.contested().of(accounts);
    }

    /** What the owner told of the invoice counts like its payments; empty for a credit note, which asks for nothing. */
    public Optional<ClaimLimitation> limitation(AccountStatement account) {
        return debts.limitations()
                .of(account.invoice().id())
                .map(found -> new ClaimLimitation(account.invoice().number(), found.period()));
    }

    public Clock clock() {
        return clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
