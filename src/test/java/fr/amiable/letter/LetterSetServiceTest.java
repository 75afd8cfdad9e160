package fr.amiable.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.amiable.cli.MemoryDesk;
import fr.amiable.client.ClientId;
import fr.amiable.common.Money;
import fr.amiable.contract.Contract;
import fr.amiable.contract.ContractDraft;
import fr.amiable.contract.ContractKind;
import fr.amiable.dispute.Dispute;
import fr.amiable.dispute.SampleDisputes;
import fr.amiable.document.PdfWords;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.journal.Act;
import fr.amiable.journal.JournalEntry;
import fr.amiable.letter.check.Check;
import fr.amiable.letter.enclosure.PrintFile;
import fr.amiable.letter.form.LetterEntries;
import fr.amiable.letter.form.LetterField;
import fr.amiable.letter.matter.MatterMissing;
import fr.amiable.letter.matter.NotForThisClient;
import fr.amiable.letter.sample.SampleBusiness;
import fr.amiable.letter.sample.SampleInvoices;
import fr.amiable.letter.words.ForbiddenWords;
import fr.amiable.letter.words.SampleCases;
import fr.amiable.payment.plan.Instalment;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Letters that are more than a reminder, from what is asked to what is kept and printed. */
class LetterSetServiceTest {

    private static final LocalDate TODAY = SampleCases.TODAY;

    private final MemoryDesk desk = new MemoryDesk(TODAY);
    private final SampleInvoices sample = new SampleBusiness(
                    desk.company(), desk.clients(), desk.invoices(), desk.payments(), desk.letters())
            .fill(TODAY);

    @AfterEach
    void forget() {
        desk.forget();
    }

    @Test
    void aLetterAboutADisputeIsKeptWithItAndJournaledOnIt() {
        Dispute dispute = dispute(sample.consumer());
        ProducedLetter letter =
                produce(LetterRequest.of(LetterType.COMPLAINT_RECEIPT, LetterAbout.dispute(dispute.id()), TODAY));

        assertThat(desk.letters().ofDispute(dispute.id())).containsExactly(letter);
        assertThat(desk.letters().get(letter.id())).isEqualTo(letter);
        assertThat(letter.invoices()).containsExactly(sample.consumer());
        assertThat(letter.amount()).isEqualTo(Money.ZERO);
        assertThat(desk.journal().of(dispute.id().subject()))
                .extracting(JournalEntry::act)
                .contains(Act.LETTER_PRODUCED);
    }

    @Test
    void whatTheDeskKnowsIsProposedAndWhatTheOwnerTypesWins() {
        Dispute dispute = dispute(sample.consumer());
        LetterRequest request =
                LetterRequest.of(LetterType.COMPLAINT_RECEIPT, LetterAbout.dispute(dispute.id()), TODAY);

        assertThat(desk.letters().proof(request).entries().line(LetterField.HANDLER))
                .isEqualTo(desk.company().current().orElseThrow().signatoryName());
        assertThat(desk.letters()
                        .proof(request.with(LetterEntries.of(LetterField.HANDLER, "Paul Morin")))
                        .entries()
                        .line(LetterField.HANDLER))
                .isEqualTo("Paul Morin");
    }

    @Test
    void aTerminationIsProposedForWhenItsLetterCanBePresented() {
        Contract contract = desk.contracts()
                .record(ContractDraft.of(client(sample.oversight()), ContractKind.CONTRACT, "C-7", "entretien"));

        assertThat(desk.letters()
                        .proof(LetterRequest.of(LetterType.TERMINATION, LetterAbout.contract(contract.id()), TODAY))
                        .entries()
                        .day(LetterField.EFFECT_ON))
                .contains(TODAY.plusDays(7));
    }

    @Test
    void whatIsMissingIsNamedAndTheLetterIsNotProducedWithoutIt() {
        LetterRequest request =
                LetterRequest.of(LetterType.APOLOGY, LetterAbout.client(client(sample.consumer())), TODAY);

        assertThat(desk.letters().proof(request).problems()).hasSize(2);
        assertThatThrownBy(() -> produce(request)).isInstanceOf(IncompleteLetter.class);
    }

    @Test
    void aLetterThatIsNotLawfulForAClientIsRefusedWithItsReason() {
        LetterRequest request = LetterRequest.of(LetterType.SUSPENSION, sample.publicBody(), TODAY);

        assertThatThrownBy(() -> desk.letters().proof(request)).isInstanceOf(NotForThisClient.class);
    }

    @Test
    void aLetterThatMustBeAboutADisputeNamesOne() {
        LetterRequest request =
                LetterRequest.of(LetterType.COMPLAINT_ANSWER, LetterAbout.client(client(sample.consumer())), TODAY);

        assertThatThrownBy(() -> produce(request)).isInstanceOf(MatterMissing.class);
    }

    @Test
    void theOwnersWordsCannotClaimFromAConsumerWhatHeDoesNotOwe() {
        Dispute dispute = dispute(sample.consumer());
        LetterRequest request = LetterRequest.of(LetterType.SETTLEMENT_OFFER, LetterAbout.dispute(dispute.id()), TODAY)
                .with(LetterEntries.of(LetterField.OFFER, "Vous payez 40 € de frais de relance."));

        assertThatThrownBy(() -> produce(request)).isInstanceOf(ForbiddenWords.class);
    }

    @Test
    void onlyRemindersMoveAnInvoiceToItsStep() {
        ProducedLetter letter = produce(LetterRequest.of(LetterType.ACCOUNT_LETTER, sample.oversight(), TODAY));
        var before = desk.invoices().row(sample.oversight()).step();
        desk.letters().recordPrinted(letter.id());

        assertThat(desk.invoices().row(sample.oversight()).step()).isEqualTo(before);
    }

    @Test
    void aReceiptIsStoppedWhileSomethingIsDue() {
        assertThat(desk.letters()
                        .preCheck(LetterRequest.of(LetterType.CLOSING, sample.oversight(), TODAY))
                        .at(Check.Level.RED))
                .extracting(Check::key)
                .containsExactly("stillDue");
    }

    @Test
    void theFileToPrintHoldsTheLetterItsInvoicesAndItsStatement() {
        ProducedLetter letter = desk.letters()
                .produce(
                        new LetterRequest(
                                LetterType.FORMAL_NOTICE,
                                sample.professional(),
                                TODAY,
                                Optional.of("2C04812345678"),
                                Optional.empty()),
                        Optional.empty());
        PrintFile file = desk.letters().printFile(letter.id());

        assertThat(file.leftOut()).isEmpty();
        assertThat(PdfWords.flat(file.pdf()))
                .contains("MISE EN DEMEURE")
                .contains("Copie de la facture F-2026-018", "Copie de la facture F-2026-047")
                .contains("Décompte des sommes dues");
        assertThat(desk.letters().files().titles(letter.id()))
                .hasSize(2)
                .first()
                .asString()
                .contains("trois factures");
    }

    @Test
    void anAgreementIsPrintedTwiceAndWhatIsJoinedByHandIsNamed() {
        Money owed = Money.sum(
                List.of(desk.statements().statement(sample.oversight(), TODAY).total()));
        LetterRequest agreement = LetterRequest.of(LetterType.INSTALMENT_AGREEMENT, sample.oversight(), TODAY)
                .with(LetterEntries.NONE.with(List.of(new Instalment(TODAY.plusDays(30), owed))));
        PrintFile twice = desk.letters().printFile(produce(agreement).id());
        LetterRequest notice = LetterRequest.of(
                        LetterType.PERFORMANCE_NOTICE, LetterAbout.client(client(sample.oversight())), TODAY)
                .with(LetterEntries.of(LetterField.OBLIGATION, "Valider le plan.")
                        .with(LetterField.DEMAND, "Le renvoyer signé.")
                        .with(LetterField.ENCLOSED, "plan du 3 novembre"));

        assertThat(PdfWords.flat(twice.pdf()).split("RECONNAISSANCE DE DETTE", -1))
                .hasSize(3);
        assertThat(desk.letters().printFile(produce(notice).id()).leftOut()).containsExactly("plan du 3 novembre");
    }

    private Dispute dispute(InvoiceId invoice) {
        return desk.disputes()
                .open(SampleDisputes.about(
                        client(invoice), LocalDate.of(2026, 11, 10), SampleDisputes.whole(invoice, "10.00")));
    }

    private ClientId client(InvoiceId invoice) {
        return desk.invoices().get(invoice).client();
    }

    private ProducedLetter produce(LetterRequest request) {
        return desk.letters().produce(request, Optional.empty());
    }
}
