package fr.amiable.ui.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.client.ClientId;
import fr.amiable.common.Money;
import fr.amiable.common.Problem;
import fr.amiable.invoice.InvoiceDraft;
import fr.amiable.invoice.InvoiceTotals;
import fr.amiable.law.term.PaymentTerms;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class InvoiceFieldsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final InvoiceFields fields = new InvoiceFields(TODAY);

    @Test
    void theDueDateFollowsTheTermsAndTheIssueDate() {
        fields.terms().termsProperty().set(PaymentTerms.endOfMonthA(45));
        assertThat(fields.terms().dueOnProperty().get()).isEqualTo(LocalDate.of(2027, 1, 31));

        fields.terms().issuedOnProperty().set(LocalDate.of(2026, 10, 5));
        assertThat(fields.terms().dueOnProperty().get()).isEqualTo(LocalDate.of(2026, 11, 30));
    }

    @Test
    void aDueDateTypedByHandStaysUntilTheTermsChange() {
        fields.terms().termsProperty().set(PaymentTerms.daysFromIssue(30));
        fields.terms().dueOnProperty().set(LocalDate.of(2026, 12, 31));

        assertThat(fields.draft().dueOn()).isEqualTo(LocalDate.of(2026, 12, 31));
    }

    @Test
    void theTotalsFollowTheLinesAsTheyAreTyped() {
        type(0, "Escalier", "1", "3 250,00");
        fields.amounts().lines().add(new LineModel());
        type(1, "Garde-corps", "4", "200");
        fields.amounts().prepaidProperty().set("1 000");

        assertThat(fields.amounts().totalsProperty().get())
                .isEqualTo(new InvoiceTotals(
                        Money.euros("4050"), Money.euros("810"), Money.euros("4860"), Money.euros("1000")));
    }

    @Test
    void aLineThatCannotBeReadIsNamedByItsPlaceAndNotCounted() {
        type(0, "Escalier", "un", "3250");

        assertThat(fields.unreadable()).containsExactly(Problem.of("lines", "invoice.unreadableLine", 1));
        assertThat(fields.amounts().totalsProperty().get().gross()).isEqualTo(Money.ZERO);
    }

    @Test
    void aBlankLineIsNeitherAProblemNorALine() {
        assertThat(fields.unreadable()).isEmpty();
        assertThat(fields.draft().lines()).isEmpty();
    }

    @Test
    void nothingTypedMeansNothingToLose() {
        assertThat(fields.isModified()).isFalse();

        fields.amounts().lines().get(0).quantityProperty().set("x");
        fields.amounts().lines().get(0).descriptionProperty().set("Escalier");
        assertThat(fields.isModified()).isTrue();
    }

    @Test
    void aProposedNumberGivesWayToATypedOne() {
        fields.proposeNumber("F-2026-032");
        fields.proposeNumber("AV-2026-004");
        assertThat(fields.numberProperty().get()).isEqualTo("AV-2026-004");

        fields.numberProperty().set("X1");
        fields.proposeNumber("F-2026-033");
        assertThat(fields.numberProperty().get()).isEqualTo("X1");
    }

    @Test
    void anInvoiceWithoutLinesKeepsTheTotalsItStates() {
        InvoiceTotals stated =
                new InvoiceTotals(Money.euros("100"), Money.euros("20"), Money.euros("120"), Money.euros("20"));
        InvoiceDraft withoutLines = new InvoiceDraft(
                new ClientId(1),
                fields.typeProperty().get(),
                "F1",
                TODAY,
                null,
                TODAY.plusDays(30),
                List.of(),
                stated,
                fields.draft().conditions(),
                fields.draft().references());

        fields.show(withoutLines);

        assertThat(fields.draft()).isEqualTo(withoutLines);
    }

    private void type(int place, String description, String quantity, String unitPrice) {
        LineModel line = fields.amounts().lines().get(place);
        line.descriptionProperty().set(description);
        line.quantityProperty().set(quantity);
        line.unitPriceProperty().set(unitPrice);
    }
}
