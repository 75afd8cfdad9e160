package fr.amiable.letter.sample;

import fr.amiable.client.ClientId;
import fr.amiable.client.ClientKind;
import fr.amiable.client.ClientService;
import fr.amiable.client.MerchantStatus;
import fr.amiable.common.Money;
import fr.amiable.company.CompanyService;
import fr.amiable.invoice.InvoiceDraft;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.invoice.InvoiceLine;
import fr.amiable.invoice.InvoiceReferences;
import fr.amiable.invoice.InvoiceService;
import fr.amiable.invoice.InvoiceTotals;
import fr.amiable.invoice.InvoiceType;
import fr.amiable.invoice.PaymentConditions;
import fr.amiable.letter.LetterRequest;
import fr.amiable.letter.LetterService;
import fr.amiable.letter.LetterType;
import fr.amiable.letter.ProducedLetter;
import fr.amiable.letter.sending.SendingChannel;
import fr.amiable.payment.Allocation;
import fr.amiable.payment.AllocationChoice;
import fr.amiable.payment.PaymentDraft;
import fr.amiable.payment.PaymentMethod;
import fr.amiable.payment.PaymentService;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Fills an empty desk with an invented joinery: six clients of every kind, late and settled invoices, letters sent. */
public final class SampleBusiness {

    private static final int TERM = 30;

    private final CompanyService companies;
    private final ClientService clients;
    private final InvoiceService invoices;
    private final PaymentService payments;
    private final LetterService letters;
    private final SampleWords words = new SampleWords();

    public SampleBusiness(
            CompanyService companies,
            ClientService clients,
            InvoiceService invoices,
            PaymentService payments,
            LetterService letters) {
        this.companies = companies;
        this.clients = clients;
        this.invoices = invoices;
        this.payments = payments;
        this.letters = letters;
    }

    /** All dates count back from {@code today}. */
    public SampleInvoices fill(LocalDate today) {
        companies.save(words.company());
        List<InvoiceId> professional = guerin(today);
        InvoiceId consumer = martin(today);
        InvoiceId publicBody = commune(today);
        InvoiceId oversight = moreau(today);
        InvoiceId reminded = boulangerie(today);
        tilleuls(today);
        return new SampleInvoices(professional, consumer, publicBody, oversight, reminded);
    }

    private List<InvoiceId> guerin(LocalDate today) {
        ClientId client = client("guerin", ClientKind.PROFESSIONAL, MerchantStatus.MERCHANT);
        InvoiceReferences contract =
                new InvoiceReferences("", words.get("guerin.contract") + " " + today.getYear(), Optional.empty(), "");
        InvoiceId first = invoice(client, 18, today.minusDays(270), "guerin.first", "1966.67", "20", contract);
        InvoiceId second = invoice(client, 31, today.minusDays(238), "guerin.second", "4050.00", "20", contract);
        InvoiceId third = invoice(client, 47, today.minusDays(162), "guerin.third", "1075.50", "20", contract);
        send(LetterType.FRIENDLY_REMINDER, today.minusDays(196), first, second);
        send(LetterType.FIRM_REMINDER, today.minusDays(138), first, second);
        send(LetterType.FIRM_REMINDER, today.minusDays(43), first, second, third);
        return List.of(first, second, third);
    }

    private InvoiceId martin(LocalDate today) {
        ClientId client = client("martin", ClientKind.CONSUMER, MerchantStatus.UNKNOWN);
        InvoiceId invoice =
                invoice(client, 52, today.minusDays(95), "martin.line", "2150.00", "10", InvoiceReferences.NONE);
        pay(client, invoice, today.minusDays(60), "800.00");
        send(LetterType.FRIENDLY_REMINDER, today.minusDays(41), invoice);
        send(LetterType.FIRM_REMINDER, today.minusDays(20), invoice);
        return invoice;
    }

    private InvoiceId commune(LocalDate today) {
        ClientId client = client("commune", ClientKind.PUBLIC_BODY, MerchantStatus.UNKNOWN);
        InvoiceReferences order = new InvoiceReferences(words.get("commune.order"), "", Optional.empty(), "");
        InvoiceId invoice = invoice(client, 49, today.minusDays(120), "commune.line", "6480.00", "20", order);
        send(LetterType.FIRM_REMINDER, today.minusDays(50), invoice);
        return invoice;
    }

    private InvoiceId moreau(LocalDate today) {
        ClientId client = client("moreau", ClientKind.PROFESSIONAL, MerchantStatus.LIBERAL);
        invoice(client, 66, today.minusDays(5), "moreau.next", "2480.00", "20", InvoiceReferences.NONE);
        return invoice(client, 60, today.minusDays(40), "moreau.line", "890.00", "20", InvoiceReferences.NONE);
    }

    private InvoiceId boulangerie(LocalDate today) {
        ClientId client = client("boulangerie", ClientKind.PROFESSIONAL, MerchantStatus.CRAFTSMAN);
        InvoiceId settled = invoice(
                client, 40, today.minusDays(180), "boulangerie.settled", "300.00", "20", InvoiceReferences.NONE);
        pay(client, settled, today.minusDays(152), "360.00");
        InvoiceId late =
                invoice(client, 57, today.minusDays(58), "boulangerie.line", "1720.00", "20", InvoiceReferences.NONE);
        send(LetterType.FRIENDLY_REMINDER, today.minusDays(15), late);
        return late;
    }

    private void tilleuls(LocalDate today) {
        ClientId client = client("tilleuls", ClientKind.NON_PROFESSIONAL, MerchantStatus.UNKNOWN);
        InvoiceId invoice =
                invoice(client, 61, today.minusDays(36), "tilleuls.line", "1340.00", "10", InvoiceReferences.NONE);
        InvoiceReferences corrected = new InvoiceReferences("", "", Optional.of(invoice), "");
        record(InvoiceType.CREDIT_NOTE, client, 3, today.minusDays(12), "tilleuls.credit", "110.00", "10", corrected);
    }

    private ClientId client(String name, ClientKind kind, MerchantStatus status) {
        return clients.record(words.client(name, kind, status)).id();
    }

    private InvoiceId invoice(
            ClientId client,
            int number,
            LocalDate issuedOn,
            String line,
            String net,
            String vat,
            InvoiceReferences references) {
        return record(InvoiceType.INVOICE, client, number, issuedOn, line, net, vat, references);
    }

    private InvoiceId record(
            InvoiceType type,
            ClientId client,
            int number,
            LocalDate issuedOn,
            String line,
            String net,
            String vat,
            InvoiceReferences references) {
        List<InvoiceLine> lines = List.of(InvoiceLine.of(words.get(line), "1", net, vat));
        String letter = type == InvoiceType.CREDIT_NOTE ? "A" : "F";
        InvoiceDraft draft = new InvoiceDraft(
                client,
                type,
                String.format(Locale.ROOT, "%s-%d-%03d", letter, issuedOn.getYear(), number),
                issuedOn,
                null,
                issuedOn.plusDays(TERM),
                lines,
                InvoiceTotals.of(lines, Money.ZERO),
                PaymentConditions.LEGAL,
                references);
        return invoices.record(draft).id();
    }

    private void pay(ClientId client, InvoiceId invoice, LocalDate on, String amount) {
        Money money = Money.euros(amount);
        payments.record(new PaymentDraft(
                client,
                on,
                money,
                PaymentMethod.TRANSFER,
                "",
                AllocationChoice.DEBTOR,
                List.of(new Allocation(invoice, money))));
    }

    private void send(LetterType type, LocalDate on, InvoiceId... about) {
        ProducedLetter letter = letters.produce(
                new LetterRequest(type, List.of(about), on, Optional.empty(), Optional.empty()), Optional.empty());
        letters.sendings().recordSent(letter.id(), SendingChannel.POST, on, "");
    }
}
