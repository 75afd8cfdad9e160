package fr.amiable.ui.payment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.common.Money;
import fr.amiable.common.Percentage;
import fr.amiable.common.Problem;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.payment.Allocation;
import fr.amiable.payment.AllocationChoice;
import fr.amiable.payment.OpenDebt;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaymentSplitTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final InvoiceId OLD = new InvoiceId(1);
    private static final InvoiceId RECENT = new InvoiceId(2);
    private static final List<OpenDebt> DEBTS = List.of(
            debt(OLD, "F-1", LocalDate.of(2026, 3, 31), "300"), debt(RECENT, "F-2", LocalDate.of(2026, 9, 30), "500"));

    private final PaymentSplit split = new PaymentSplit(List.of());

    @Test
    void withoutAWordFromTheClientTheOldestDebtIsPaidFirst() {
        split.show(DEBTS, TODAY);
        split.of(Money.euros("400"));

        assertThat(split.allocations())
                .containsExactly(new Allocation(OLD, Money.euros("300")), new Allocation(RECENT, Money.euros("100")));
        assertThat(split.wayProperty().get().choice()).isEqualTo(AllocationChoice.LEGAL);
    }

    @Test
    void theInvoiceNamedByTheClientIsPaidFirstAndTheRestFollowsTheLaw() {
        PaymentSplit named = new PaymentSplit(List.of(RECENT));
        named.show(DEBTS, TODAY);
        named.of(Money.euros("600"));

        assertThat(named.allocations())
                .containsExactly(new Allocation(OLD, Money.euros("100")), new Allocation(RECENT, Money.euros("500")));
        assertThat(named.wayProperty().get().choice()).isEqualTo(AllocationChoice.DEBTOR);
    }

    @Test
    void severalInvoicesNamedArePaidBeforeTheOthersAndAmongThemAsTheLawSays() {
        InvoiceId oldest = new InvoiceId(3);
        List<OpenDebt> debts =
                List.of(debt(oldest, "F-0", LocalDate.of(2025, 1, 31), "200"), DEBTS.get(0), DEBTS.get(1));
        PaymentSplit named = new PaymentSplit(List.of(RECENT, OLD));
        named.show(debts, TODAY);
        named.of(Money.euros("850"));

        assertThat(named.namedDebts()).extracting(OpenDebt::number).containsExactly("F-1", "F-2");
        assertThat(named.allocations())
                .containsExactlyInAnyOrder(
                        new Allocation(OLD, Money.euros("300")),
                        new Allocation(RECENT, Money.euros("500")),
                        new Allocation(oldest, Money.euros("50")));
        assertThat(named.wayProperty().get().choice()).isEqualTo(AllocationChoice.DEBTOR);
    }

    @Test
    void aPartTypedByHandIsTheDebtorsChoiceAndSurvivesAnotherAmountAndAnotherDay() {
        split.show(DEBTS, TODAY);
        split.of(Money.euros("400"));
        split.parts().get(1).amountProperty().set("250,00");
        split.of(Money.euros("450"));
        split.show(DEBTS, TODAY.minusDays(3));

        assertThat(split.wayProperty().get()).isEqualTo(Split.BY_HAND);
        assertThat(split.allocations()).contains(new Allocation(RECENT, Money.euros("250")));
    }

    @Test
    void choosingTheOrderOfTheLawAgainProposesItAgain() {
        split.show(DEBTS, TODAY);
        split.of(Money.euros("400"));
        split.parts().get(0).amountProperty().set("");
        split.wayProperty().set(Split.LEGAL_ORDER);

        assertThat(split.allocations().get(0)).isEqualTo(new Allocation(OLD, Money.euros("300")));
    }

    @Test
    void whatExceedsTheDebtsIsSaidToBeLeft() {
        split.show(DEBTS, TODAY);
        split.of(Money.euros("1000"));

        assertThat(split.unallocatedProperty().get()).isEqualTo(Money.euros("200"));
        assertThat(split.problems()).isEmpty();
    }

    @Test
    void aPartAboveItsDebtOrNotReadableIsNamedByItsInvoice() {
        split.show(DEBTS, TODAY);
        split.of(Money.euros("1000"));
        split.parts().get(0).amountProperty().set("301");
        split.parts().get(1).amountProperty().set("cinq");

        assertThat(split.problems())
                .containsExactly(
                        Problem.of("allocations", "payment.partAboveDebt", "F-1", Money.euros("300")),
                        Problem.of("allocations", "payment.unreadablePart", "F-2"));
    }

    private static OpenDebt debt(InvoiceId invoice, String number, LocalDate dueOn, String owed) {
        return new OpenDebt(invoice, number, dueOn, Money.euros(owed), Percentage.of("12.40"));
    }
}
