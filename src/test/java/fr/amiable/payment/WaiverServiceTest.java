package fr.amiable.payment;

import static fr.amiable.payment.MoneyDesk.TODAY;
import static fr.amiable.payment.MoneyDesk.part;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.amiable.common.Money;
import fr.amiable.common.Problem;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.invoice.InvoiceStatus;
import fr.amiable.journal.Act;
import fr.amiable.journal.JournalEntry;
import fr.amiable.law.interest.DebtPart;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WaiverServiceTest {

    private static final LocalDate DUE = LocalDate.of(2026, 9, 30);

    private final MoneyDesk money = new MoneyDesk();
    private final WaiverService waivers = money.desk().invoiceServices().waivers();
    private final InvoiceId invoice = money.invoice("F-1", "1000.00", DUE);

    @AfterEach
    void close() {
        money.close();
    }

    @Test
    void aPrincipalGivenUpBearsNoInterestFromTheDayAfter() {
        LocalDate day = DUE.plusDays(10);
        Money perDayBefore =
                money.desk().statements().statement(invoice, day).account().perDay();

        money.waive(invoice, DebtPart.PRINCIPAL, "500.00", day);

        AccountStatement after = money.desk().statements().statement(invoice, day.plusDays(1));
        assertThat(after.account().lines()).hasSize(2);
        assertThat(after.account().lines().get(0).base()).isEqualTo(Money.euros("1000.00"));
        assertThat(after.account().lines().get(1).base()).isEqualTo(Money.euros("500.00"));
        assertThat(after.account().perDay()).isLessThan(perDayBefore);
        assertThat(money.desk().invoices().row(invoice).outstanding()).isEqualTo(Money.euros("500.00"));
    }

    @Test
    void nothingIsGivenUpTwiceNorBeyondWhatIsDue() {
        money.waive(invoice, DebtPart.INDEMNITY, "30.00", TODAY);

        assertThatThrownBy(() -> money.waive(invoice, DebtPart.INDEMNITY, "10.01", TODAY))
                .isInstanceOf(WaivesMoreThanDue.class);
        assertThatThrownBy(() -> money.waive(invoice, DebtPart.PRINCIPAL, "1000.01", TODAY))
                .isInstanceOf(WaivesMoreThanDue.class);
        money.waive(invoice, DebtPart.INDEMNITY, "10.00", TODAY);
        assertThat(money.statement(invoice).account().indemnityLeft()).isEqualTo(Money.ZERO);
        assertThat(waivers.ofInvoice(invoice)).hasSize(2);
    }

    @Test
    void aWaiverIsNotDatedBeforeAPaymentOrAWaiverAlreadyCounted() {
        money.pay(TODAY.minusDays(5), "100.00", part(invoice, "100.00"));

        assertThatThrownBy(() -> money.waive(invoice, DebtPart.INTEREST, "1.00", TODAY.minusDays(6)))
                .isInstanceOf(WaiverBeforeMovement.class);
    }

    @Test
    void aWithdrawnWaiverStaysInSightAndCountsForNothing() {
        Money before = money.statement(invoice).total();
        Waiver waiver = money.waive(invoice, DebtPart.PRINCIPAL, "200.00", DUE.plusDays(3));

        waivers.withdraw(waiver.id(), "Accord rompu");

        assertThat(money.statement(invoice).total()).isEqualTo(before);
        assertThat(money.desk().invoices().row(invoice).outstanding()).isEqualTo(Money.euros("1000.00"));
        assertThat(waivers.ofInvoice(invoice)).extracting(Waiver::isWithdrawn).containsExactly(true);
        assertThat(money.desk().archives().journal().of(invoice.subject()))
                .extracting(JournalEntry::act)
                .startsWith(Act.WAIVER_WITHDRAWN, Act.WAIVED);
        assertThatThrownBy(() -> waivers.withdraw(waiver.id(), "encore")).isInstanceOf(WaiverNotFound.class);
    }

    @Test
    void aSmallBalanceGivenUpSettlesTheInvoiceWithAWaiver() {
        money.pay(DUE, "990.00", part(invoice, "990.00"));
        money.waive(invoice, DebtPart.PRINCIPAL, "10.00", DUE);

        assertThat(money.statement(invoice).total()).isEqualTo(Money.ZERO);
        assertThat(money.desk().invoices().row(invoice).statusOn(TODAY)).isEqualTo(InvoiceStatus.SETTLED_WITH_WAIVER);
    }

    @Test
    void theAccessoriesOfAPaidInvoiceAreAskedOnceAndGivenUpToTheCent() {
        assertThat(waivers.accessoriesToDecide(invoice)).isEqualTo(Money.ZERO);
        money.pay(DUE.plusDays(10), "400.00", part(invoice, "400.00"));
        money.pay(DUE.plusDays(20), "600.00", part(invoice, "600.00"));
        assertThat(waivers.accessoriesToDecide(invoice)).isGreaterThan(Money.euros("40.00"));

        waivers.waiveAccessories(invoice, "Client fidèle");

        assertThat(money.statement(invoice).total()).isEqualTo(Money.ZERO);
        assertThat(money.statement(invoice).account().surplus()).isEqualTo(Money.ZERO);
        assertThat(waivers.accessoriesToDecide(invoice)).isEqualTo(Money.ZERO);
    }

    @Test
    void accessoriesThatAreClaimedStayDueAndAreNotAskedAgain() {
        money.pay(DUE.plusDays(10), "1000.00", part(invoice, "1000.00"));
        Money due = waivers.accessoriesToDecide(invoice);

        waivers.claimAccessories(invoice);

        assertThat(waivers.accessoriesToDecide(invoice)).isEqualTo(Money.ZERO);
        assertThat(money.statement(invoice).total()).isEqualTo(due).isGreaterThan(Money.ZERO);
    }

    @Test
    void eachMistakeOfAWaiverIsNamed() {
        WaiverDraft empty = new WaiverDraft(invoice, null, null, null, " ");
        WaiverDraft tomorrow =
                new WaiverDraft(invoice, DebtPart.INTEREST, Money.euros("1.00"), TODAY.plusDays(1), "motif");

        assertThat(empty.problems(TODAY))
                .extracting(Problem::field)
                .containsExactly("part", "amount", "grantedOn", "reason");
        assertThat(tomorrow.problems(TODAY)).extracting(Problem::field).containsExactly("grantedOn");
        assertThatThrownBy(() -> waivers.waive(empty)).isInstanceOf(IllegalStateException.class);
    }
}
