package fr.amiable.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.amiable.cli.MemoryDesk;
import fr.amiable.client.ClientDraft;
import fr.amiable.client.ClientId;
import fr.amiable.client.ClientKind;
import fr.amiable.common.Money;
import fr.amiable.common.PostalAddress;
import fr.amiable.dispute.Closing;
import fr.amiable.dispute.Dispute;
import fr.amiable.dispute.DisputeOutcome;
import fr.amiable.dispute.SampleDisputes;
import fr.amiable.document.PdfWords;
import fr.amiable.invoice.InvoiceDraft;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.invoice.InvoiceLine;
import fr.amiable.law.interest.SetAside;
import fr.amiable.letter.check.Check;
import fr.amiable.letter.matter.NothingToAsk;
import fr.amiable.letter.words.SampleCases;
import fr.amiable.payment.AccountStatement;
import fr.amiable.payment.Allocation;
import fr.amiable.payment.AllocationChoice;
import fr.amiable.payment.PaymentDraft;
import fr.amiable.payment.PaymentMethod;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A letter asks only for what nobody contests, and says the rest apart, to the cent of the account of its day. */
class ContestedLetterTest {

    private static final LocalDate TODAY = SampleCases.TODAY;
    private static final LocalDate RAISED = LocalDate.of(2026, 11, 10);

    private final MemoryDesk desk = new MemoryDesk(TODAY);

    @BeforeEach
    void recordCompany() {
        desk.company().save(SampleCases.companyDraft());
    }

    @AfterEach
    void forget() {
        desk.forget();
    }

    @Test
    void aFormalNoticeLeavesOutTheContestedPrincipalAndItsInterest() {
        InvoiceId invoice = invoice(ClientKind.PROFESSIONAL, "7640.00");
        contest(invoice, "3200.00");
        AccountStatement ledger = desk.statements().statement(invoice, TODAY);
        SetAside aside = SetAside.part(ledger.account(), Money.euros("3200.00"));

        ProducedLetter letter = produce(LetterType.FORMAL_NOTICE, invoice);

        // 7 640,00 from 1 April 2026: 91 days at 12,15 % then 147 days at 12,40 %
        assertThat(ledger.account().interest()).isEqualTo(Money.euros("231.43").plus(Money.euros("381.54")));
        assertThat(aside.interest()).isEqualTo(Money.euros("96.93").plus(Money.euros("159.81")));
        assertThat(ledger.total()).isEqualTo(Money.euros("8292.97"));
        assertThat(letter.amount()).isEqualTo(ledger.total().minus(aside.total()));
        assertThat(letter.amount())
                .isEqualTo(Money.euros("4440.00").plus(Money.euros("356.23")).plus(Money.euros("40.00")));
        assertThat(words(letter))
                .contains(
                        "il reste dû 8 292,97 €, dont une part contestée, non réclamée ici : 3 456,74 €",
                        "(3 200,00 € de principal, 256,74 € d’intérêts sur cette part)",
                        "MISE EN DEMEURE de payer la somme de 4 836,23 €",
                        "Contesté",
                        "Réclamé");
    }

    @Test
    void remindersAskForTheUncontestedPrincipalOnly() {
        InvoiceId invoice = invoice(ClientKind.PROFESSIONAL, "7640.00");
        contest(invoice, "3200.00");

        ProducedLetter friendly = produce(LetterType.FRIENDLY_REMINDER, invoice);
        ProducedLetter firm = produce(LetterType.FIRM_REMINDER, invoice);

        assertThat(friendly.amount()).isEqualTo(firm.amount()).isEqualTo(Money.euros("4440.00"));
        assertThat(words(friendly))
                .contains(
                        "il reste dû 7 640,00 €, dont une part contestée, non réclamée ici : 3 200,00 €.",
                        "régler 4 440,00 €");
        assertThat(words(firm)).contains("les pénalités s’élèvent à 356,23 €", "augmentent de 1,51 € par jour");
    }

    @Test
    void whatWasPaidOfTheInterestIsTakenFromTheOldestFirst() {
        InvoiceId invoice = invoice(ClientKind.PROFESSIONAL, "7640.00");
        pay(invoice, LocalDate.of(2026, 7, 15), "500.00");
        contest(invoice, "3200.00");
        AccountStatement ledger = desk.statements().statement(invoice, TODAY);
        SetAside aside = SetAside.part(ledger.account(), Money.euros("3200.00"));

        // the payment settled all interest then due: what is left ran on the days after it
        assertThat(aside.interest()).isEqualTo(Money.euros("143.50"));
        assertThat(ledger.account().interestLeft()).isGreaterThan(aside.interest());
        assertThat(produce(LetterType.FORMAL_NOTICE, invoice).amount())
                .isEqualTo(ledger.total().minus(Money.euros("3343.50")));
    }

    @Test
    void aConsumerNeverReadsOfCostsEvenWhenContesting() {
        InvoiceId invoice = invoice(ClientKind.CONSUMER, "1000.00");
        contest(invoice, "250.00");

        ProducedLetter letter = produce(LetterType.FORMAL_NOTICE, invoice);

        assertThat(letter.amount()).isEqualTo(Money.euros("750.00"));
        assertThat(words(letter))
                .contains("il reste dû 1 000,00 €, dont une part contestée, non réclamée ici : 250,00 €.")
                .doesNotContain("441-10", "indemnité", "40,00");
    }

    @Test
    void anInvoiceContestedWholeStopsTheLetterAndNoReasonCanForceIt() {
        InvoiceId invoice = invoice(ClientKind.PROFESSIONAL, "1000.00");
        contest(invoice, "1000.00");
        LetterRequest request = LetterRequest.of(LetterType.FORMAL_NOTICE, invoice, TODAY);

        assertThat(desk.letters().preCheck(request).at(Check.Level.RED))
                .extracting(Check::key)
                .containsExactly("contestedWhole");
        assertThatThrownBy(() -> desk.letters().produce(request, Optional.empty()))
                .isInstanceOf(LetterStopped.class);
        assertThatThrownBy(() -> desk.letters().produce(request, Optional.of("quand même")))
                .isInstanceOf(NothingToAsk.class);
        assertThat(desk.letters().ofInvoice(invoice)).isEmpty();
    }

    @Test
    void theCheckNamesTheDisputeAndALetterDatedBeforeItAsksForEverything() {
        InvoiceId invoice = invoice(ClientKind.PROFESSIONAL, "1000.00");
        Dispute dispute = contest(invoice, "250.00");

        assertThat(checks(invoice, TODAY)).contains("contestedPart");
        assertThat(checks(invoice, RAISED.minusDays(1))).doesNotContain("contestedPart");

        desk.disputes().close(dispute.id(), new Closing(TODAY, DisputeOutcome.ABANDONED, "", ""));
        assertThat(checks(invoice, TODAY)).doesNotContain("contestedPart");
        assertThat(produce(LetterType.FRIENDLY_REMINDER, invoice).amount()).isEqualTo(Money.euros("1000.00"));
    }

    @Test
    void theStatementShowsTheContestedPartUnderItsTotal() {
        InvoiceId invoice = invoice(ClientKind.PROFESSIONAL, "7640.00");
        contest(invoice, "3200.00");

        String words = PdfWords.flat(desk.printedStatements().print(List.of(invoice), TODAY));

        assertThat(words)
                .contains(
                        "Total dû au 24 novembre 2026 : 8 292,97 €.",
                        "Dont contesté, non réclamé à ce jour : 3 456,74 €. Reste réclamé : 4 836,23 €.",
                        "(L-2026-001)");
    }

    private List<String> checks(InvoiceId invoice, LocalDate day) {
        return desk.letters().preCheck(LetterRequest.of(LetterType.FRIENDLY_REMINDER, invoice, day)).checks().stream()
                .map(Check::key)
                .toList();
    }

    private ProducedLetter produce(LetterType type, InvoiceId invoice) {
        return desk.letters().produce(LetterRequest.of(type, invoice, TODAY), Optional.empty());
    }

    private String words(ProducedLetter letter) {
        return PdfWords.flat(desk.letters().reprint(letter.id()));
    }

    private Dispute contest(InvoiceId invoice, String euros) {
        ClientId client = desk.invoices().get(invoice).client();
        return desk.disputes().open(SampleDisputes.about(client, RAISED, SampleDisputes.whole(invoice, euros)));
    }

    private InvoiceId invoice(ClientKind kind, String euros) {
        PostalAddress address = PostalAddress.of("27 rue des Châtaigniers", "35000", "Rennes");
        ClientId client = desk.clients()
                .record(ClientDraft.of(kind, "Bâti Ouest", address))
                .id();
        return desk.invoices()
                .record(InvoiceDraft.ofLines(
                        client,
                        "F-2026-044",
                        LocalDate.of(2026, 3, 1),
                        LocalDate.of(2026, 3, 31),
                        List.of(InvoiceLine.of("Pose de portes", "1", euros, "0"))))
                .id();
    }

    private void pay(InvoiceId invoice, LocalDate on, String euros) {
        Money amount = Money.euros(euros);
        desk.payments()
                .record(new PaymentDraft(
                        desk.invoices().get(invoice).client(),
                        on,
                        amount,
                        PaymentMethod.TRANSFER,
                        "",
                        AllocationChoice.DEBTOR,
                        List.of(new Allocation(invoice, amount))));
    }
}
