package fr.amiable.letter.matter;

import fr.amiable.client.Client;
import fr.amiable.client.ClientId;
import fr.amiable.client.ClientService;
import fr.amiable.common.Money;
import fr.amiable.common.Texts;
import fr.amiable.company.Company;
import fr.amiable.company.CompanyService;
import fr.amiable.contract.Contract;
import fr.amiable.dispute.Dispute;
import fr.amiable.invoice.Invoice;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.invoice.InvoiceService;
import fr.amiable.invoice.limitation.LimitationService;
import fr.amiable.letter.CompanyMissing;
import fr.amiable.letter.LetterAbout;
import fr.amiable.letter.LetterRepository;
import fr.amiable.letter.LetterRequest;
import fr.amiable.letter.LetterType;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Gathers what a letter is about from the desk. */
public final class LetterCases {

    /** Who writes, to whom, about which invoices, and what was written before. */
    public record Parties(
            CompanyService companies, ClientService clients, InvoiceService invoices, LetterRepository letters) {}

    /** What tells how much can be asked of a client, and until when. */
    public record Debts(
            StatementService statements,
            PaymentService payments,
            ContestedParts contested,
            LimitationService limitations,
            AgreementProposals agreements) {}

    private final Parties parties;
    private final Debts debts;
    private final Files files;
    private final LetterProposals proposals;
    private final Clock clock;

    /** @param texts the words proposed for what the owner fills in */
    public LetterCases(Parties parties, Debts debts, Files files, Texts texts, Clock clock) {
        this.parties = parties;
        this.debts = debts;
        this.files = files;
        this.proposals = new LetterProposals(texts);
        this.clock = clock;
    }

    /**
     * @throws CompanyMissing before the owner's business is recorded
     * @throws SeveralClients when what it is about is not of one client
     * @throws NotForThisClient when such a letter is not lawful for that client
     * @throws MatterMissing when what this letter must be about is not named
     * @throws fr.amiable.law.RateNotPublished when a day of the delay has no rate
     */
    public LetterCase gather(LetterRequest asked) {
        Company company = company().orElseThrow(CompanyMissing::new);
        Client client = client(asked);
        NotForThisClient.refuse(asked.type(), client);
        LetterRequest request = asked.about(invoices(asked, client));
        MatterMissing.refuseWithout(request);
        List<AccountStatement> accounts = accounts(request);
        LetterMatter matter =
                new LetterMatter(files.dispute(request.about()), contract(request), request.entries(), credit(client));
        LetterCase facts = new LetterCase(
                request,
                company,
                client,
                accounts,
                earlier(request),
                payBy(request, client),
                limitations(accounts),
                contested(request, accounts),
                matter);
        return facts.with(proposals
                .of(facts, files.offers(matter.dispute()), today())
                .under(debts.agreements().of(facts))
                .under(request.entries()));
    }

    public Parties parties() {
        return parties;
    }

    public Files files() {
        return files;
    }

    public Optional<Company> company() {
        return parties.companies().current();
    }

    /** @throws SeveralClients when what it is about is not of one client */
    public Client client(LetterRequest request) {
        LetterAbout about = request.about();
        List<ClientId> found = Stream.of(
                        about.client().stream(),
                        about.invoices().stream()
                                .map(id -> parties.invoices().get(id).client()),
                        files.dispute(about).stream().map(Dispute::client),
                        files.contract(about).stream().map(Contract::client))
                .flatMap(ids -> ids)
                .distinct()
                .toList();
        SeveralClients.refuseUnlessOne(found.size());
        return parties.clients().get(found.get(0));
    }

    private Optional<Contract> contract(LetterRequest request) {
        return files.contract(request.about());
    }

    /** Those named; else those of the dispute; else, when the letter asks for money, all that is unpaid. */
    private List<InvoiceId> invoices(LetterRequest request, Client client) {
        if (!request.invoices().isEmpty()) {
            return request.invoices();
        }
        List<InvoiceId> disputed =
                files.dispute(request.about()).map(Dispute::invoices).orElse(List.of());
        return disputed.isEmpty() && request.type().asksForMoney()
                ? parties.invoices().rowsOf(client.id()).stream()
                        .filter(row -> row.outstanding().isPositive())
                        .map(row -> row.id())
                        .toList()
                : disputed;
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

    private Money credit(Client client) {
        return Money.sum(payments(client).stream()
                .filter(payment -> !payment.isReversed())
                .map(Payment::unallocated)
                .toList());
    }

    /** Letters that left about these invoices or this dispute by the date of this one, oldest first. */
    public List<ProducedLetter> earlier(LetterRequest request) {
        LetterRepository letters = parties.letters();
        Stream<ProducedLetter> ofInvoices = letters.sentAbout(request.invoices(), request.writtenOn()).stream();
        Stream<ProducedLetter> ofDispute =
                request.about().dispute().stream().flatMap(id -> letters.ofDispute(id).stream());
        return Stream.concat(ofInvoices, ofDispute)
                .filter(ProducedLetter::isSent)
                .filter(letter -> !letter.sentOn().isAfter(request.writtenOn()))
                .distinct()
                .sorted(Comparator.comparing(ProducedLetter::sentOn))
                .toList();
    }

    public LocalDate payBy(LetterRequest request, Client client) {
        return request.payBy().orElseGet(() -> proposedPayBy(request, client));
    }

    /** The date proposed for it: that of the plan for its agreement, else today. */
    public LocalDate writtenOn(LetterRequest request, Client client) {
        return debts.agreements()
                .drawnOn(request.type(), client.id(), request.invoices(), today())
                .orElseGet(this::today);
    }

    /**
     * What a plan itself leaves to put it right is left by the letter too. The days after a formal notice may be counted
     * from the day the client could know of it (C. civ. 1344), which is when the registered letter is presented and not when
     * it is written: a shorter day would make the whole balance due before its clause does.
     */
    private LocalDate proposedPayBy(LetterRequest request, Client client) {
        LocalDate usual = PayBy.proposed(request.type(), request.writtenOn(), client);
        return request.type() != LetterType.MISSED_INSTALMENT
                ? usual
                : debts.agreements()
                        .daysToCure(client.id(), request.invoices(), request.writtenOn())
                        .map(days ->
                                PayBy.working(request.writtenOn().plusDays(PayBy.DAYS_TO_BE_PRESENTED + days), client))
                        .filter(usual::isBefore)
                        .orElse(usual);
    }

    /** What the owner told of an invoice counts like its payments. */
    private Limitations limitations(List<AccountStatement> accounts) {
        Map<InvoiceId, ClaimLimitation> claims = new HashMap<>();
        for (AccountStatement account : accounts) {
            Invoice invoice = account.invoice();
            debts.limitations()
                    .of(invoice, account.client().kind())
                    .map(found -> new ClaimLimitation(invoice.number(), found.period()))
                    .ifPresent(claim -> claims.put(invoice.id(), claim));
        }
        return new Limitations(claims.values().stream().anyMatch(claim -> claim.isPastOn(today())), claims);
    }

    private Contested contested(LetterRequest request, List<AccountStatement> accounts) {
        return request.type().leavesContestedOut() ? debts.contested().of(accounts) : Contested.NOTHING;
    }

    public Clock clock() {
        return clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
