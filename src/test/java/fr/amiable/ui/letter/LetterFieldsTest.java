package fr.amiable.ui.letter;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.client.ClientId;
import fr.amiable.client.ClientKind;
import fr.amiable.common.Money;
import fr.amiable.common.Problem;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.invoice.InvoiceRow;
import fr.amiable.invoice.InvoiceType;
import fr.amiable.letter.LetterAbout;
import fr.amiable.letter.LetterRequest;
import fr.amiable.letter.LetterType;
import fr.amiable.letter.form.LetterEntries;
import fr.amiable.letter.form.LetterField;
import fr.amiable.letter.words.SampleCases;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LetterFieldsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final InvoiceId START = new InvoiceId(1);

    private int changes;
    private final LetterFieldsModel fields = new LetterFieldsModel(
            LetterType.FORMAL_NOTICE, LetterAbout.invoices(List.of(START)), TODAY, () -> changes++);

    @Test
    void theLetterIsAboutTheInvoiceItStartedFromUntilOthersAreChosen() {
        fields.offer(offer(row(1, InvoiceType.INVOICE, "100"), row(2, InvoiceType.INVOICE, "50")));
        assertThat(fields.request()).map(LetterRequest::invoices).contains(List.of(START));

        fields.invoices().get(1).includedProperty().set(true);
        assertThat(fields.request()).map(LetterRequest::invoices).contains(List.of(START, new InvoiceId(2)));
    }

    @Test
    void settledInvoicesAndCreditNotesAreNotOffered() {
        fields.offer(offer(
                row(1, InvoiceType.INVOICE, "100"),
                row(2, InvoiceType.INVOICE, "0"),
                row(3, InvoiceType.CREDIT_NOTE, "80")));

        assertThat(fields.invoices()).hasSize(1);
    }

    @Test
    void aLetterAboutNothingIsNotAskedForAndSaysSo() {
        fields.offer(offer(row(1, InvoiceType.INVOICE, "100")));
        fields.invoices().get(0).includedProperty().set(false);

        assertThat(fields.request()).isEmpty();
        assertThat(fields.problems()).containsExactly(Problem.of("invoices", "letter.noInvoice"));
    }

    @Test
    void everyChoiceChangesTheProof() {
        fields.offer(offer(row(1, InvoiceType.INVOICE, "100")));
        fields.typeProperty().set(LetterType.FIRM_REMINDER);
        fields.writtenOnProperty().set(TODAY.plusDays(1));
        fields.payByProperty().set(TODAY.plusDays(20));
        fields.registeredNumberProperty().set("2C 048 123 4567 8");
        fields.invoices().get(0).includedProperty().set(false);

        assertThat(changes).isEqualTo(5);
    }

    @Test
    void theDateProposedHoldsUntilTheOwnerChoosesOne() {
        fields.propose(TODAY.minusDays(4));
        assertThat(fields.writtenOnProperty().get()).isEqualTo(TODAY.minusDays(4));

        fields.writtenOnProperty().set(TODAY);
        fields.propose(TODAY.minusDays(3));
        assertThat(fields.writtenOnProperty().get()).isEqualTo(TODAY);
    }

    @Test
    void whatWasTypedIsTakenBackFromADraftAndWhatIsProposedIsNotTyped() {
        fields.entries().propose(LetterEntries.of(LetterField.WHY, "Pour votre dossier."));
        assertThat(fields.isTyped()).isFalse();
        fields.typeProperty().set(LetterType.DOCUMENT_REQUEST);
        fields.entries().property(LetterField.REQUESTED).set("Le bon signé\nUne photo");
        fields.entries().property(LetterField.CLAUSE).set("article 3");
        fields.entries().property(LetterField.CLAUSE).set("");
        Map<String, String> draft = fields.values().values();

        LetterFieldsModel again = new LetterFieldsModel(
                LetterType.FRIENDLY_REMINDER, LetterAbout.invoices(List.of(START)), TODAY, () -> {});
        again.values().take(draft);

        assertThat(again.isTyped()).isTrue();
        assertThat(again.typeProperty().get()).isEqualTo(LetterType.DOCUMENT_REQUEST);
        assertThat(again.entries().typed()).isEqualTo(fields.entries().typed());
        assertThat(again.entries().typed().typed()).containsOnlyKeys(LetterField.REQUESTED, LetterField.CLAUSE);
    }

    @Test
    void aDoubtfulNumberIsSaidButStillAsked() {
        fields.offer(offer(row(1, InvoiceType.INVOICE, "100")));
        fields.registeredNumberProperty().set("RR473124828GB");

        assertThat(fields.problems()).containsExactly(Problem.of("registeredNumber", "letter.doubtfulNumber"));
        assertThat(fields.request()).flatMap(LetterRequest::registeredNumber).contains("RR473124828GB");
    }

    private static LetterOffer offer(InvoiceRow... rows) {
        return new LetterOffer(SampleCases.client(ClientKind.PROFESSIONAL), List.of(rows), List.of(), List.of());
    }

    private static InvoiceRow row(long id, InvoiceType type, String outstanding) {
        return new InvoiceRow(
                new InvoiceId(id),
                type,
                "F-" + id,
                new ClientId(1),
                "Guérin",
                TODAY.minusDays(90),
                TODAY.minusDays(60),
                InvoiceRow.Amounts.plain(Money.euros("100"), Money.euros(outstanding)),
                InvoiceRow.Step.NONE);
    }
}
