package fr.amiable.ui.payment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.common.Money;
import fr.amiable.common.Problem;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.payment.Allocation;
import fr.amiable.payment.MoneyDesk;
import fr.amiable.ui.common.ImmediateTasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CreditFormModelTest {

    private final MoneyDesk money = new MoneyDesk();
    private final InvoiceId invoice = money.invoice("F-1", "100.00", MoneyDesk.TODAY.minusDays(10));
    private final CreditFormModel model = new CreditFormModel(
            money.client(),
            money.desk().clients(),
            money.desk().payments(),
            new ImmediateTasks(),
            money.desk().clock());
    private boolean isDone;

    @AfterEach
    void close() {
        money.close();
    }

    @Test
    void aCreditReceivedBeforeTheDueDateIsProposedForThePrincipalAlone() {
        money.pay(MoneyDesk.TODAY.minusDays(20), "150.00");
        model.load();
        assertThat(model.split().unallocatedProperty().get()).isEqualTo(Money.euros("50.00"));

        model.allocate(() -> isDone = true);

        assertThat(isDone).isTrue();
        assertThat(money.statement(invoice).total()).isEqualTo(Money.ZERO);
        assertThat(money.statement(invoice).account().surplus()).isEqualTo(Money.ZERO);
    }

    @Test
    void partsThatCannotBeReadOrExceedTheCreditChangeNothing() {
        money.pay(MoneyDesk.TODAY, "30.00");
        model.load();

        model.split().parts().get(0).amountProperty().set("31,00");
        model.allocate(() -> isDone = true);
        assertThat(model.problems()).extracting(Problem::field).containsExactly("allocations");

        model.split().parts().get(0).amountProperty().set("");
        model.allocate(() -> isDone = true);
        assertThat(model.problems()).extracting(Problem::field).containsExactly("allocations");
        assertThat(isDone).isFalse();
    }

    @Test
    void withNoOpenInvoiceTheReasonSaysSo() {
        Money owed = money.statement(invoice).total();
        money.pay(MoneyDesk.TODAY, owed.toString(), new Allocation(invoice, owed));
        money.pay(MoneyDesk.TODAY, "30.00");
        model.load();

        model.allocate(() -> isDone = true);

        assertThat(isDone).isFalse();
        assertThat(model.problems()).extracting(Problem::key).containsExactly("payment.nothingOpenForCredit");
    }

    @Test
    void aRefundIsNotedOrRefusedWithWords() {
        money.pay(MoneyDesk.TODAY, "30.00");
        model.load();

        model.refund(() -> isDone = true);
        assertThat(model.problems()).extracting(Problem::field).containsExactly("refunded");

        model.refundedProperty().set("30,01");
        model.refund(() -> isDone = true);
        assertThat(model.refusalProperty().get()).isNotNull();
        assertThat(isDone).isFalse();

        model.refundedProperty().set("30");
        model.refund(() -> isDone = true);
        assertThat(isDone).isTrue();
        assertThat(money.desk().payments().unallocated(money.client())).isEqualTo(Money.ZERO);
    }
}
