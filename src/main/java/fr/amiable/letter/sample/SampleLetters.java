package fr.amiable.letter.sample;

import fr.amiable.client.Client;
import fr.amiable.client.ClientId;
import fr.amiable.client.ClientKind;
import fr.amiable.client.MerchantStatus;
import fr.amiable.common.Money;
import fr.amiable.company.Company;
import fr.amiable.company.CompanyDraft;
import fr.amiable.company.LegalProtectionPolicy;
import fr.amiable.evidence.Fingerprint;
import fr.amiable.invoice.ClaimEvents;
import fr.amiable.invoice.Invoice;
import fr.amiable.invoice.InvoiceDates;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.invoice.InvoiceReferences;
import fr.amiable.invoice.InvoiceTotals;
import fr.amiable.invoice.InvoiceType;
import fr.amiable.invoice.PaymentConditions;
import fr.amiable.law.RateTable;
import fr.amiable.law.interest.Claim;
import fr.amiable.law.interest.DayCount;
import fr.amiable.law.interest.LateInterest;
import fr.amiable.law.interest.PartPayment;
import fr.amiable.letter.LetterId;
import fr.amiable.letter.LetterRequest;
import fr.amiable.letter.LetterSlip;
import fr.amiable.letter.LetterType;
import fr.amiable.letter.ProducedLetter;
import fr.amiable.letter.matter.Contested;
import fr.amiable.letter.matter.LetterCase;
import fr.amiable.letter.matter.LetterMatter;
import fr.amiable.letter.matter.Limitations;
import fr.amiable.letter.matter.PayBy;
import fr.amiable.letter.sending.Departure;
import fr.amiable.letter.sending.SendingChannel;
import fr.amiable.payment.AccountStatement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Invented letters of every kind to try words on: a full one, which has something for every field, and a bare one of a
 * business that told little of itself about one invoice.
 */
public final class SampleLetters {

    private static final ClientId CLIENT = new ClientId(42);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private static final LateInterest INTEREST = new LateInterest(RateTable.shipped());

    private final SampleWords words = new SampleWords();

    /** Three invoices, one paid in part, after a reminder. */
    public LetterCase full(LetterType type, ClientKind kind) {
        Client client = client(kind);
        PartPayment paid = new PartPayment(LocalDate.of(2026, 6, 1), Money.euros("500.00"));
        LetterMatter matter = new SampleMatters().of(type);
        return letter(
                type,
                words.company().complete(),
                client,
                List.of(
                        statement(client, 18, "2026-02-27", "2360.00", List.of(paid)),
                        statement(client, 31, "2026-03-31", "4860.00", List.of()),
                        statement(client, 47, "2026-06-15", "1290.60", List.of())),
                matter);
    }

    /** Only what every letter of that kind has. */
    public LetterCase bare(LetterType type, ClientKind kind) {
        Client client = client(kind);
        LetterMatter full = new SampleMatters().of(type);
        LetterMatter matter = new LetterMatter(
                full.dispute(),
                full.contract(),
                SampleMatters.required(full.entries(), type.form().fields(kind.regime())),
                Money.ZERO);
        return letter(
                type,
                bareCompany(),
                client,
                List.of(statement(client, 18, "2026-02-27", "2360.00", List.of())),
                matter);
    }

    private Company bareCompany() {
        CompanyDraft nothing = CompanyDraft.EMPTY;
        return new CompanyDraft(
                        words.get("company.name"),
                        "",
                        "",
                        "",
                        "",
                        "",
                        nothing.address(),
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        nothing.mediator(),
                        LegalProtectionPolicy.NONE,
                        nothing.habits())
                .complete();
    }

    private Client client(ClientKind kind) {
        String name = switch (kind) {
            case PROFESSIONAL -> "guerin";
            case CONSUMER -> "martin";
            case PUBLIC_BODY -> "commune";
            case NON_PROFESSIONAL -> "tilleuls";
        };
        return words.client(name, kind, MerchantStatus.UNKNOWN).complete(CLIENT);
    }

    private LetterCase letter(
            LetterType type, Company company, Client client, List<AccountStatement> statements, LetterMatter matter) {
        LetterRequest request = new LetterRequest(
                type,
                statements.stream().map(statement -> statement.invoice().id()).toList(),
                DAY,
                Optional.empty(),
                Optional.empty());
        return new LetterCase(
                request,
                company,
                client,
                statements,
                statements.size() == 1 ? List.of() : List.of(earlier()),
                PayBy.proposed(type, DAY, client),
                Limitations.NONE,
                Contested.NOTHING,
                matter);
    }

    private static ProducedLetter earlier() {
        LocalDate day = LocalDate.of(2026, 10, 12);
        LetterSlip slip = new LetterSlip(
                LetterType.FRIENDLY_REMINDER,
                CLIENT,
                List.of(new InvoiceId(18)),
                day,
                Money.ZERO,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new ProducedLetter(
                new LetterId(1),
                slip,
                Fingerprint.of(new byte[0]),
                Optional.of(new Departure(SendingChannel.POST, day)));
    }

    private static AccountStatement statement(
            Client client, int number, String issuedOn, String gross, List<PartPayment> payments) {
        Invoice invoice = invoice(number, LocalDate.parse(issuedOn), Money.euros(gross));
        Claim claim = new Claim(
                client.kind().regime(),
                invoice.payable(),
                invoice.dueOn(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                1);
        return new AccountStatement(
                client,
                invoice,
                List.of(),
                claim,
                INTEREST.account(claim, payments, DAY, invoice.conditions().imputation(), DayCount.CALENDAR),
                DAY);
    }

    private static Invoice invoice(int number, LocalDate issuedOn, Money total) {
        return new Invoice(
                new InvoiceId(number),
                CLIENT,
                InvoiceType.INVOICE,
                String.format("F-2026-%03d", number),
                new InvoiceDates(issuedOn, Optional.empty(), issuedOn.plusDays(30)),
                List.of(),
                new InvoiceTotals(total, Money.ZERO, total, Money.ZERO),
                PaymentConditions.LEGAL,
                InvoiceReferences.NONE,
                ClaimEvents.NONE);
    }
}
