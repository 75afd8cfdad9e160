package fr.amiable.law.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.amiable.common.Money;
import fr.amiable.common.Percentage;
import fr.amiable.law.LegalWarning;
import fr.amiable.law.RateTable;
import fr.amiable.law.Regime;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ImputationTest {

    private static final LocalDate DUE = LocalDate.of(2025, 1, 1);
    private static final LocalDate PAID = LocalDate.of(2025, 7, 1);
    private static final LocalDate UNTIL = LocalDate.of(2026, 1, 1);

    private final LateInterest interest = new LateInterest(RateTable.shipped());
    private final Claim claim =
            Claim.of(Regime.PROFESSIONAL, Money.euros(10_000), DUE).withAgreedRate(Percentage.of("15"));

    /** 181 days at 15 % make 743.84 on the day of payment. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            # order,          paid,      indemnity, interest, principal, surplus
            COSTS_FIRST,      30.00,     30.00,     0.00,     0.00,      0.00
            COSTS_FIRST,      100.00,    40.00,     60.00,    0.00,      0.00
            COSTS_FIRST,      4000.00,   40.00,     743.84,   3216.16,   0.00
            INTEREST_FIRST,   100.00,    0.00,      100.00,   0.00,      0.00
            INTEREST_FIRST,   4000.00,   0.00,      743.84,   3256.16,   0.00
            INTEREST_FIRST,   10760.00,  16.16,     743.84,   10000.00,  0.00
            PRINCIPAL_FIRST,  4000.00,   0.00,      0.00,     4000.00,   0.00
            PRINCIPAL_FIRST,  10100.00,  0.00,      100.00,   10000.00,  0.00
            COSTS_FIRST,      10783.84,  40.00,     743.84,   10000.00,  0.00
            COSTS_FIRST,      11000.00,  40.00,     743.84,   10000.00,  216.16
            PRINCIPAL_FIRST,  11000.00,  40.00,     743.84,   10000.00,  216.16
            """)
    void aPaymentSettlesThePartsInTheChosenOrder(
            Imputation order, String paid, String indemnity, String toInterest, String principal, String surplus) {
        ImputedPayment payment = account(order, new PartPayment(PAID, Money.euros(paid)))
                .payments()
                .get(0);

        assertThat(payment)
                .isEqualTo(new ImputedPayment(
                        PAID,
                        Money.euros(paid),
                        Money.euros(indemnity),
                        Money.euros(toInterest),
                        Money.euros(principal),
                        Money.euros(surplus)));
    }

    @Test
    void interestGoesOnOnWhatIsLeftOfThePrincipal() {
        InterestAccount account = account(Imputation.PRINCIPAL_FIRST, new PartPayment(PAID, Money.euros(4000)));

        assertThat(account.lines())
                .extracting(InterestLine::base)
                .containsExactly(Money.euros(10_000), Money.euros(6000));
        assertThat(account.lines().get(0).period().to()).isEqualTo(PAID);
        assertThat(account.lines().get(1).period().from()).isEqualTo(PAID.plusDays(1));
        assertThat(account.principalLeft()).isEqualTo(Money.euros(6000));
        assertThat(account.perDay()).isEqualTo(Money.euros("2.47"));
    }

    @Test
    void anOverpaymentStopsEverythingAndLeavesASurplus() {
        InterestAccount account = account(Imputation.COSTS_FIRST, new PartPayment(PAID, Money.euros(20_000)));

        assertThat(account.total()).isEqualTo(Money.ZERO);
        assertThat(account.perDay()).isEqualTo(Money.ZERO);
        assertThat(account.lines()).hasSize(1);
        assertThat(account.surplus()).isEqualTo(Money.euros("9216.16"));
    }

    @ParameterizedTest
    @EnumSource
    void aPaymentBeforeOrOnTheDueDateReducesThePrincipal(Imputation order) {
        InterestAccount account = account(
                order, new PartPayment(DUE.minusDays(10), Money.euros(1000)), new PartPayment(DUE, Money.euros(2000)));

        assertThat(account.payments())
                .extracting(ImputedPayment::toPrincipal)
                .containsExactly(Money.euros(1000), Money.euros(2000));
        assertThat(account.lines()).extracting(InterestLine::base).containsOnly(Money.euros(7000));
        assertThat(account.indemnity()).isEqualTo(Money.euros(40));
    }

    @ParameterizedTest
    @EnumSource
    void paidInFullOnTheDueDateNothingIsLate(Imputation order) {
        InterestAccount account = account(order, new PartPayment(DUE, Money.euros(10_000)));

        assertThat(account.lines()).isEmpty();
        assertThat(account.indemnity()).isEqualTo(Money.ZERO);
        assertThat(account.total()).isEqualTo(Money.ZERO);
    }

    @ParameterizedTest
    @EnumSource
    void beforeTheNoticeAConsumerPaysOnlyPrincipal(Imputation order) {
        Claim consumer = Claim.of(Regime.CONSUMER, Money.euros(1000), DUE).withNoticeReceivedOn(PAID.plusDays(30));

        InterestAccount account = interest.account(
                consumer, List.of(new PartPayment(PAID, Money.euros(400))), UNTIL, order, DayCount.CALENDAR);

        assertThat(account.payments().get(0).toPrincipal()).isEqualTo(Money.euros(400));
        assertThat(account.lines()).extracting(InterestLine::base).containsOnly(Money.euros(600));
    }

    @Test
    void severalPaymentsOfOneDayCutTheLineOnce() {
        InterestAccount together = account(Imputation.COSTS_FIRST, new PartPayment(PAID, Money.euros(1500)));
        InterestAccount apart = account(
                Imputation.COSTS_FIRST,
                new PartPayment(PAID, Money.euros(900)),
                new PartPayment(PAID, Money.euros(600)));

        assertThat(apart.lines()).isEqualTo(together.lines());
        assertThat(apart.total()).isEqualTo(together.total());
        assertThat(apart.payments()).hasSize(2);
    }

    @Test
    void aPaymentAfterTheStopDateIsLeftOutAndSaid() {
        InterestAccount account = account(Imputation.COSTS_FIRST, new PartPayment(UNTIL.plusDays(1), Money.euros(500)));

        assertThat(account.payments()).isEmpty();
        assertThat(account.principalLeft()).isEqualTo(Money.euros(10_000));
        assertThat(account.warnings()).extracting(LegalWarning::key).containsExactly("paymentAfterStop");
    }

    @Test
    void aPaymentOnTheStopDateCounts() {
        InterestAccount account = account(Imputation.COSTS_FIRST, new PartPayment(UNTIL, Money.euros(500)));

        assertThat(account.payments()).hasSize(1);
    }

    @Test
    void aPaymentOfNothingIsNone() {
        assertThatThrownBy(() -> new PartPayment(PAID, Money.ZERO)).isInstanceOf(IllegalArgumentException.class);
    }

    private InterestAccount account(Imputation order, PartPayment... payments) {
        return interest.account(claim, List.of(payments), UNTIL, order, DayCount.CALENDAR);
    }
}
