package fr.amiable.ui.payment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.common.Money;
import fr.amiable.common.Problem;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.law.interest.DebtPart;
import fr.amiable.payment.Allocation;
import fr.amiable.payment.MoneyDesk;
import fr.amiable.payment.Waiver;
import fr.amiable.ui.common.ImmediateTasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WaiverFormModelTest {

    private final MoneyDesk money = new MoneyDesk();
    private final InvoiceId invoice = money.invoice("F-1", "1000.00", MoneyDesk.TODAY.minusDays(30));
    private final WaiverFormModel model = new WaiverFormModel(
            invoice,
            money.desk().statements(),
            money.desk().invoiceServices().waivers(),
            new ImmediateTasks(),
            money.desk().clock());
    private boolean isSaved;

    @AfterEach
    void close() {
        money.close();
    }

    @Test
    void choosingAPartProposesAllThatIsDueOfItAndTellsWhatIsLeft() {
        model.load();
        Money total = model.standingProperty().get().statement().total();

        model.partProperty().set(DebtPart.INDEMNITY);
        assertThat(model.amountProperty().get()).isEqualTo("40,00");
        assertThat(model.leftAfter()).contains(total.minus(Money.euros("40.00")));

        model.reasonProperty().set("Client fidèle");
        model.save(() -> isSaved = true);
        assertThat(isSaved).isTrue();
        assertThat(money.statement(invoice).total()).isEqualTo(total.minus(Money.euros("40.00")));
    }

    @Test
    void nothingIsGivenUpWhileSomethingIsMissing() {
        model.load();
        model.grantedOnProperty().set(MoneyDesk.TODAY.plusDays(1));
        model.amountProperty().set("dix");

        model.save(() -> isSaved = true);

        assertThat(isSaved).isFalse();
        assertThat(model.problems())
                .extracting(Problem::field)
                .containsExactly("part", "amount", "grantedOn", "reason");
    }

    @Test
    void moreThanIsDueIsRefusedInWords() {
        model.load();
        model.partProperty().set(DebtPart.INDEMNITY);
        model.amountProperty().set("40,01");
        model.reasonProperty().set("Geste");
        assertThat(model.leftAfter()).isEmpty();

        model.save(() -> isSaved = true);

        assertThat(isSaved).isFalse();
        assertThat(model.refusalProperty().get()).isNotNull();
        assertThat(model.isModified()).isTrue();
    }

    @Test
    void aWaiverIsWithdrawnAndThePageFollows() {
        Waiver waiver = money.waive(invoice, DebtPart.PRINCIPAL, "100.00", MoneyDesk.TODAY);
        model.load();

        model.withdraw(waiver.id(), "Accord rompu");

        assertThat(model.standingProperty().get().waivers())
                .extracting(Waiver::isWithdrawn)
                .containsExactly(true);
    }

    @Test
    void theAccessoriesOfAPaidInvoiceAreAskedThenNoMore() {
        money.pay(MoneyDesk.TODAY, "1000.00", new Allocation(invoice, Money.euros("1000.00")));
        model.load();
        assertThat(model.standingProperty().get().accessories()).isGreaterThan(Money.euros("40.00"));

        model.waiveAccessories("Payé rapidement", model::load);

        assertThat(model.standingProperty().get().accessories()).isEqualTo(Money.ZERO);
        assertThat(money.statement(invoice).total()).isEqualTo(Money.ZERO);
    }
}
