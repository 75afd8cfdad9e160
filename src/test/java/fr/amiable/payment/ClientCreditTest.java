package fr.amiable.payment;

import static fr.amiable.payment.MoneyDesk.TODAY;
import static fr.amiable.payment.MoneyDesk.part;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.amiable.common.Money;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.journal.Act;
import fr.amiable.journal.JournalEntry;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ClientCreditTest {

    private static final LocalDate DUE = LocalDate.of(2026, 12, 31);

    private final MoneyDesk money = new MoneyDesk();
    private final ClientCredit credit = money.desk().payments().credit();
    private final InvoiceId first = money.invoice("F-1", "100.00", DUE);
    private final InvoiceId second = money.invoice("F-2", "300.00", DUE);

    @AfterEach
    void close() {
        money.close();
    }

    @Test
    void whatIsLeftPaysOtherInvoicesTheOldestPaymentFirst() {
        Payment old = money.pay(TODAY.minusDays(9), "120.00", part(first, "100.00"));
        Payment recent = money.pay(TODAY.minusDays(2), "200.00");

        credit.allocate(money.client(), AllocationChoice.LEGAL, List.of(part(second, "150.00")));

        assertThat(money.desk().payments().get(old.id()).unallocated()).isEqualTo(Money.ZERO);
        assertThat(money.desk().payments().get(recent.id()).unallocated()).isEqualTo(Money.euros("70.00"));
        assertThat(money.statement(second).total()).isEqualTo(Money.euros("150.00"));
        assertThat(money.desk().invoices().row(second).outstanding()).isEqualTo(Money.euros("150.00"));
        assertThat(money.desk().archives().journal().of(second.subject()))
                .extracting(JournalEntry::act)
                .contains(Act.ALLOCATION_CHANGED);
    }

    @Test
    void moreThanIsLeftIsRefusedAndChangesNothing() {
        money.pay(TODAY, "120.00", part(first, "100.00"));

        assertThatThrownBy(
                        () -> credit.allocate(money.client(), AllocationChoice.LEGAL, List.of(part(second, "20.01"))))
                .isInstanceOf(CreditTooSmall.class);
        assertThatThrownBy(() -> credit.refund(money.client(), new Refund(TODAY, Money.euros("20.01"), "")))
                .isInstanceOf(CreditTooSmall.class);
        assertThat(credit.left(money.client())).isEqualTo(Money.euros("20.00"));
    }

    @Test
    void aRefundLowersWhatIsLeftAndIsJournaled() {
        Payment payment = money.pay(TODAY.minusDays(3), "150.00", part(first, "100.00"));

        credit.refund(money.client(), new Refund(TODAY, Money.euros("30.00"), "Virement retour"));

        Payment after = money.desk().payments().get(payment.id());
        assertThat(after.unallocated()).isEqualTo(Money.euros("20.00"));
        assertThat(after.refunds()).containsExactly(new Refund(TODAY, Money.euros("30.00"), "Virement retour"));
        assertThat(money.desk().archives().journal().of(payment.id().subject()))
                .extracting(JournalEntry::act)
                .startsWith(Act.PAYMENT_REFUNDED);
    }

    @Test
    void aBouncedPaymentLeavesNoCreditEvenAfterItWasAllocated() {
        Payment payment = money.pay(TODAY.minusDays(3), "150.00");
        credit.allocate(money.client(), AllocationChoice.DEBTOR, List.of(part(first, "100.00")));

        money.desk().payments().reverse(payment.id(), "Chèque sans provision");

        assertThat(credit.left(money.client())).isEqualTo(Money.ZERO);
        assertThat(money.statement(first).total()).isEqualTo(Money.euros("100.00"));
    }
}
