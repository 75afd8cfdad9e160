package fr.amiable.storage;

import fr.amiable.client.Client;
import fr.amiable.client.ClientAddress;
import fr.amiable.client.ClientDraft;
import fr.amiable.client.ClientFlags;
import fr.amiable.client.ClientId;
import fr.amiable.client.ClientKind;
import fr.amiable.client.Contact;
import fr.amiable.client.MerchantStatus;
import fr.amiable.common.Money;
import fr.amiable.common.Percentage;
import fr.amiable.common.PostalAddress;
import fr.amiable.company.Company;
import fr.amiable.company.CompanyDraft;
import fr.amiable.company.ConsumerMediator;
import fr.amiable.company.LegalProtectionPolicy;
import fr.amiable.invoice.InvoiceDraft;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.invoice.InvoiceLine;
import fr.amiable.invoice.InvoiceReferences;
import fr.amiable.invoice.InvoiceTotals;
import fr.amiable.invoice.InvoiceType;
import fr.amiable.invoice.PaymentConditions;
import fr.amiable.law.interest.Imputation;
import fr.amiable.letter.ProducedLetter;
import fr.amiable.letter.sending.Departure;
import fr.amiable.letter.sending.LetterSending;
import fr.amiable.letter.sending.SendingChannel;
import fr.amiable.letter.sending.SendingId;
import fr.amiable.payment.Allocation;
import fr.amiable.payment.AllocationChoice;
import fr.amiable.payment.PaymentDraft;
import fr.amiable.payment.PaymentMethod;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Records with everything filled, and with the least that can be kept. */
final class Samples {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    static final PostalAddress ADDRESS =
            new PostalAddress("Chez Œdipe", "Bât. C", "12, rue de l’Œuvre", "BP 40112", "44000", "Nantes", "France");

    private Samples() {}

    static Company company() {
        return new CompanyDraft(
                        "Éts Lefèvre & fils",
                        "SARL",
                        "10 000 €",
                        "732829320",
                        "FR44732829320",
                        "RCS Nantes",
                        ADDRESS,
                        "02 40 00 00 00",
                        "compta@lefevre.example",
                        "FR7630006000011234567890189",
                        "AGRIFRPP",
                        "Zoé Lefèvre",
                        "gérante",
                        new ConsumerMediator("CM2C", "14 rue Saint-Jean, 75017 Paris", "https://cm2c.example"),
                        new LegalProtectionPolicy("Assur’Oise", "PJ-4", "01 00 00 00 00"),
                        new Company.PaymentHabits(45, true, Optional.of(Percentage.of("12.5"))))
                .complete();
    }

    static Company bareCompany() {
        CompanyDraft bare = CompanyDraft.EMPTY;
        return new CompanyDraft(
                        "Zoé",
                        "",
                        "",
                        "",
                        "",
                        "",
                        bare.address(),
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        bare.mediator(),
                        bare.legalProtection(),
                        bare.habits())
                .complete();
    }

    static ClientDraft fullClient() {
        return new ClientDraft(
                ClientKind.PROFESSIONAL,
                MerchantStatus.MERCHANT,
                "Œuvres Çağlar “Ñandú” 株式会社",
                "732829320",
                "FR44732829320",
                List.of(
                        new Contact("Ana", Contact.Role.REMINDERS, "ana@client.example", "06"),
                        new Contact("", Contact.Role.BILLING, "compta@client.example", "")),
                List.of(
                        new ClientAddress(ClientAddress.Use.SEAT, PostalAddress.of("1 quai Sud", "13001", "Marseille")),
                        new ClientAddress(ClientAddress.Use.BILLING, ADDRESS)),
                new ClientFlags(
                        Optional.of(LocalDate.of(2026, 3, 29)),
                        Optional.of(LocalDate.of(2026, 3, 24)),
                        Optional.of(LocalDate.of(2026, 4, 1)),
                        Optional.of(LocalDate.of(2026, 4, 2)),
                        true,
                        true),
                "Première ligne\nDeuxième ligne");
    }

    static ClientDraft bareClient(String name) {
        return ClientDraft.of(ClientKind.CONSUMER, name, PostalAddress.EMPTY);
    }

    static InvoiceDraft fullInvoice(Client client, String number, InvoiceId corrects) {
        List<InvoiceLine> lines = List.of(
                new InvoiceLine(
                        "Pose — été ☀",
                        new BigDecimal("1200.50"),
                        new BigDecimal("0.123456"),
                        Percentage.of("20"),
                        Percentage.of("33.333333333333")),
                InvoiceLine.of("", "-1", "10.00", "5.5"));
        return new InvoiceDraft(
                client.id(),
                InvoiceType.CREDIT_NOTE,
                number,
                LocalDate.of(2026, 3, 29),
                LocalDate.of(2026, 3, 1),
                LocalDate.of(2026, 4, 30),
                lines,
                InvoiceTotals.of(lines, Money.euros("10.00")),
                new PaymentConditions(Optional.of(Percentage.of("9.123456")), Imputation.PRINCIPAL_FIRST),
                new InvoiceReferences("BC 12", "Contrat 7", Optional.of(corrects), "Une note"));
    }

    static InvoiceDraft invoice(ClientId client, String number, String gross) {
        return invoice(client, number, gross, LocalDate.of(2026, 5, 1));
    }

    static InvoiceDraft invoice(ClientId client, String number, String gross, LocalDate issuedOn) {
        return new InvoiceDraft(
                client,
                InvoiceType.INVOICE,
                number,
                issuedOn,
                null,
                issuedOn.plusDays(30),
                List.of(),
                new InvoiceTotals(Money.euros(gross), Money.ZERO, Money.euros(gross), Money.ZERO),
                PaymentConditions.LEGAL,
                InvoiceReferences.NONE);
    }

    static InvoiceDraft creditNote(ClientId client, String number, String gross, InvoiceId corrects) {
        InvoiceDraft plain = invoice(client, number, gross);
        return new InvoiceDraft(
                client,
                InvoiceType.CREDIT_NOTE,
                number,
                plain.issuedOn(),
                null,
                plain.dueOn(),
                List.of(),
                plain.totals(),
                plain.conditions(),
                new InvoiceReferences("", "", Optional.of(corrects), ""));
    }

    static PaymentDraft payment(ClientId client, String amount, Allocation... parts) {
        return new PaymentDraft(
                client,
                TODAY,
                Money.euros(amount),
                PaymentMethod.TRANSFER,
                "VIR 1",
                AllocationChoice.DEBTOR,
                List.of(parts));
    }

    /** By post, on the day it was written. */
    static void send(Database database, ProducedLetter letter) {
        new DerbySendingRepository(database, new DerbyLetterRepository(database))
                .add(new LetterSending(
                        new SendingId(0),
                        letter.id(),
                        new Departure(SendingChannel.POST, letter.writtenOn()),
                        Instant.EPOCH,
                        ""));
    }
}
