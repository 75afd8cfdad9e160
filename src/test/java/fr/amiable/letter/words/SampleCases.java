package fr.amiable.letter.words;

import fr.amiable.client.Client;
import fr.amiable.client.ClientAddress;
import fr.amiable.client.ClientFlags;
import fr.amiable.client.ClientId;
import fr.amiable.client.ClientKind;
import fr.amiable.client.MerchantStatus;
import fr.amiable.common.Money;
import fr.amiable.common.PostalAddress;
import fr.amiable.company.Company;
import fr.amiable.company.CompanyDraft;
import fr.amiable.company.ConsumerMediator;
import fr.amiable.company.LegalProtectionPolicy;
import fr.amiable.evidence.Fingerprint;
import fr.amiable.identifier.Siren;
import fr.amiable.invoice.ClaimEvents;
import fr.amiable.invoice.Invoice;
import fr.amiable.invoice.InvoiceDates;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.invoice.InvoiceReferences;
import fr.amiable.invoice.InvoiceTotals;
import fr.amiable.invoice.InvoiceType;
import fr.amiable.invoice.PaymentConditions;
import fr.amiable.law.RateTable;
import fr.amiable.law.interest.AgreedRate;
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
import fr.amiable.letter.matter.Limitations;
import fr.amiable.letter.matter.PayBy;
import fr.amiable.letter.sample.SampleMatters;
import fr.amiable.letter.sending.Departure;
import fr.amiable.letter.sending.SendingChannel;
import fr.amiable.payment.AccountStatement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Letters to write, made of plain values. */
public final class SampleCases {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private SampleCases() {}

    public static Company company() {
        return companyDraft().complete();
    }

    public static CompanyDraft companyDraft() {
        return new CompanyDraft(
                "Atelier Lefèvre",
                "SARL",
                "10 000 €",
                "732829320",
                "FR44732829320",
                "RCS Nantes",
                PostalAddress.of("12, rue de l’Œuvre", "44000", "Nantes"),
                "02 40 12 34 56",
                "contact@atelier-lefevre.example",
                "FR7630006000011234567890189",
                "",
                "Anne Lefèvre",
                "gérante",
                new ConsumerMediator(
                        "Médiation Artisans Ouest", "8, place du Bouffay, 44000 Nantes", "www.mao.example"),
                LegalProtectionPolicy.NONE,
                Company.PaymentHabits.THIRTY_DAYS);
    }

    public static Client client(ClientKind kind) {
        return client(kind, ClientFlags.NONE);
    }

    public static Client client(ClientKind kind, ClientFlags flags) {
        boolean isPrivate = kind == ClientKind.CONSUMER;
        return new Client(
                new ClientId(42),
                kind,
                MerchantStatus.UNKNOWN,
                isPrivate ? "Mme Léa Martin" : "Menuiserie Guérin SARL",
                isPrivate ? Optional.empty() : Optional.of(Siren.of("404833048")),
                "",
                List.of(),
                List.of(new ClientAddress(
                        ClientAddress.Use.SEAT, PostalAddress.of("27 B rue des Châtaigniers", "35000", "Rennes"))),
                flags,
                "");
    }

    public static Invoice invoice(int number, String issuedOn, String dueOn, String gross) {
        Money total = Money.euros(gross);
        return new Invoice(
                new InvoiceId(number),
                new ClientId(42),
                InvoiceType.INVOICE,
                String.format("F-2026-%03d", number),
                new InvoiceDates(LocalDate.parse(issuedOn), Optional.empty(), LocalDate.parse(dueOn)),
                List.of(),
                new InvoiceTotals(total, Money.ZERO, total, Money.ZERO),
                PaymentConditions.LEGAL,
                InvoiceReferences.NONE,
                ClaimEvents.NONE);
    }

    public static AccountStatement statement(Client client, Invoice invoice, PartPayment... payments) {
        Claim claim = new Claim(
                client.kind().regime(),
                invoice.payable(),
                invoice.dueOn(),
                invoice.conditions().penaltyRate().map(AgreedRate::of),
                invoice.events().noticeReceivedOn(),
                invoice.events().enforceableOn(),
                1);
        return new AccountStatement(
                client,
                invoice,
                List.of(),
                claim,
                new LateInterest(RateTable.shipped())
                        .account(
                                claim,
                                List.of(payments),
                                TODAY,
                                invoice.conditions().imputation(),
                                DayCount.CALENDAR),
                TODAY);
    }

    public static LetterCase of(LetterType type, ClientKind kind) {
        Client client = client(kind);
        return of(type, client, statements(type, client));
    }

    /** Late, unless the letter is about debts still to fall due, or paid. */
    private static List<AccountStatement> statements(LetterType type, Client client) {
        return switch (type) {
            case UPCOMING_REMINDER ->
                List.of(
                        statement(client, invoice(18, "2026-11-02", "2026-12-02", "2360.00")),
                        statement(client, invoice(31, "2026-11-09", "2026-12-09", "4860.00")),
                        statement(client, invoice(47, "2026-11-16", "2026-12-16", "1290.60")));
            case CLOSING ->
                List.of(paid(client, 18, "2360.00"), paid(client, 31, "4860.00"), paid(client, 47, "1290.60"));
            default ->
                List.of(
                        statement(client, invoice(18, "2026-02-27", "2026-03-29", "2360.00")),
                        statement(client, invoice(31, "2026-03-31", "2026-04-30", "4860.00")),
                        statement(client, invoice(47, "2026-06-15", "2026-07-15", "1290.60")));
        };
    }

    /** Paid on the day it fell due. */
    private static AccountStatement paid(Client client, int number, String gross) {
        return statement(
                client,
                invoice(number, "2026-02-27", "2026-03-29", gross),
                new PartPayment(LocalDate.of(2026, 3, 29), Money.euros(gross)));
    }

    public static LetterCase of(LetterType type, Client client, List<AccountStatement> statements) {
        LetterRequest request = new LetterRequest(
                type,
                statements.stream().map(statement -> statement.invoice().id()).toList(),
                TODAY,
                type == LetterType.FORMAL_NOTICE ? Optional.of("2C04812345678") : Optional.empty(),
                Optional.empty());
        return new LetterCase(
                request,
                company(),
                client,
                statements,
                List.of(),
                PayBy.proposed(type, TODAY, client),
                Limitations.NONE,
                Contested.NOTHING,
                new SampleMatters().of(type));
    }

    public static LetterCase after(LetterCase facts, ProducedLetter... earlier) {
        return new LetterCase(
                facts.request(),
                facts.company(),
                facts.client(),
                facts.statements(),
                List.of(earlier),
                facts.payBy(),
                facts.limitations(),
                facts.contested(),
                facts.matter());
    }

    public static ProducedLetter earlier(LetterType type, String writtenOn) {
        LetterSlip slip = new LetterSlip(
                type,
                new ClientId(42),
                List.of(new InvoiceId(18)),
                LocalDate.parse(writtenOn),
                Money.ZERO,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new ProducedLetter(
                new LetterId(1),
                slip,
                Fingerprint.of(new byte[0]),
                Optional.of(new Departure(SendingChannel.POST, slip.writtenOn())));
    }
}
