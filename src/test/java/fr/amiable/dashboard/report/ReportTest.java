package fr.amiable.dashboard.report;

import static fr.amiable.dashboard.LedgerSamples.ABEL;
import static fr.amiable.dashboard.LedgerSamples.ZOE;
import static fr.amiable.dashboard.LedgerSamples.creditNote;
import static fr.amiable.dashboard.LedgerSamples.day;
import static fr.amiable.dashboard.LedgerSamples.paid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.amiable.common.DateRange;
import fr.amiable.common.Money;
import fr.amiable.common.Percentage;
import fr.amiable.dashboard.ClaimState;
import fr.amiable.dashboard.Ledger;
import fr.amiable.dashboard.LedgerSamples;
import fr.amiable.dispute.DisputeCategory;
import java.lang.ref.WeakReference;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The figures of a period, each computed by hand. */
class ReportTest {

    /** January sold 1 000 (300 left), February 560 (all left), March up to the 15th 310 (all left): 1 170 outstanding. */
    private final LedgerSamples three = new LedgerSamples()
            .invoice(1, ZOE, "2024-01-10", "2024-02-09", 1000, paid("2024-02-19", 700))
            .invoice(2, ZOE, "2024-02-10", "2024-03-11", 560)
            .invoice(3, ABEL, "2024-03-15", "2024-04-14", 310);

    @Test
    void simpleDaysAreReceivablesOverSalesTimesDays() {
        DaysSalesOutstanding days = new DaysSalesOutstanding(three.since("2023-12-31"));

        // 1 170 / 1 870 × 75 days (31 + 29 in a leap year + 15) = 46.925
        assertThat(days.simple(new DateRange(day("2024-01-01"), day("2024-03-15"))))
                .contains(new BigDecimal("46.9"));
    }

    @Test
    void countingBackUsesUpTheMonthsOneAfterTheOther() {
        DaysSalesOutstanding days = new DaysSalesOutstanding(three.since("2023-12-31"));

        // 310 of March: 15 days; 560 of February: 29 days; 300 / 1 000 of January: 9.3 days
        assertThat(days.countback(day("2024-03-15"))).contains(new BigDecimal("53.3"));
    }

    @Test
    void aMonthThatSoldNothingCountsAllItsDaysAndAMonthThatOnlyCreditedToo() {
        DaysSalesOutstanding days = new DaysSalesOutstanding(new LedgerSamples()
                .invoice(1, ZOE, "2026-01-10", "2026-02-09", 400, paid("2026-01-20", 200))
                .credited("2026-03-05", 90)
                .since("2025-12-31"));

        // March 31 days, February 28 days, then 200 / 400 of the 31 days of January
        assertThat(days.countback(day("2026-03-31"))).contains(new BigDecimal("74.5"));
    }

    @Test
    void withoutSalesThereIsNoRatioAndCountingBackEndsWithTheSalesKnown() {
        Ledger nothing = new LedgerSamples().since("2025-12-31");
        DateRange january = new DateRange(day("2026-01-01"), day("2026-01-31"));
        assertThat(new DaysSalesOutstanding(nothing).simple(january)).isEmpty();
        assertThat(new DaysSalesOutstanding(nothing).countback(january.to())).contains(new BigDecimal("0.0"));

        Ledger creditedMore = new LedgerSamples()
                .invoice(1, ZOE, "2025-12-10", "2026-01-09", 400)
                .credited("2025-12-11", 100)
                .since("2025-11-30");
        assertThat(new DaysSalesOutstanding(creditedMore).simple(january)).isEmpty();
        assertThat(new DaysSalesOutstanding(creditedMore).countback(january.to()))
                .isEmpty();
    }

    @Test
    void delaysAreWeightedByAmountAndEarlyPaymentsLowerThem() {
        Ledger ledger = new LedgerSamples()
                .invoice(
                        1,
                        ZOE,
                        "2026-01-01",
                        "2026-01-31",
                        1000,
                        paid("2026-02-10", 900),
                        creditNote("2026-02-20", 100))
                .invoice(2, ABEL, "2026-01-01", "2026-02-20", 300, paid("2026-02-15", 300))
                .invoice(3, ABEL, "2026-01-01", "2026-02-20", 300, paid("2026-03-15", 300))
                .since("2025-12-31");

        PaymentDelays delays = new PaymentDelays(ledger, new DateRange(day("2026-02-01"), day("2026-02-28")));

        // (900 × 10 + 300 × −5) / 1 200 = 6.25, half up
        assertThat(delays.average()).contains(new PaymentDelays.Delay(Money.euros(1200), 2, new BigDecimal("6.3")));
        assertThat(delays.byClient())
                .extracting(
                        PaymentDelays.ClientDelay::client, line -> line.delay().days())
                .containsExactly(tuple(ZOE, new BigDecimal("10.0")), tuple(ABEL, new BigDecimal("-5.0")));
        assertThat(new PaymentDelays(ledger, new DateRange(day("2026-05-01"), day("2026-05-31"))).average())
                .isEmpty();
    }

    @Test
    void aDelayOverTheEndOfFebruaryCountsTheLeapDay() {
        Ledger ledger = new LedgerSamples()
                .invoice(1, ZOE, "2024-01-01", "2024-02-28", 100, paid("2024-03-01", 100))
                .since("2023-12-31");

        assertThat(new PaymentDelays(ledger, new DateRange(day("2024-03-01"), day("2024-03-31")))
                        .average()
                        .orElseThrow()
                        .days())
                .isEqualByComparingTo("2");
    }

    @Test
    void disputesAreRatedByTheSalesAndTheInvoicesOfThePeriodTheyWereRaisedIn() {
        Ledger ledger = new LedgerSamples()
                .invoice(1, ZOE, "2026-02-01", "2026-03-03", 900)
                .invoice(2, ZOE, "2026-02-02", "2026-03-04", 700)
                .invoice(3, ZOE, "2026-02-03", "2026-03-05", 500)
                .credited("2026-02-25", 100)
                .dispute(1, DisputeCategory.DELIVERY, "2026-02-05", "2026-02-15", 1, 100)
                .dispute(2, DisputeCategory.INVOICING, "2026-02-06", "", 2, 250)
                .dispute(3, DisputeCategory.DELIVERY, "2026-02-28", "2026-03-02", 3, 50)
                .dispute(4, DisputeCategory.OTHER, "2026-01-31", "2026-02-20", 3, 400)
                .since("2025-12-31");

        DisputeFigures february = new DisputeFigures(ledger, new DateRange(day("2026-02-01"), day("2026-02-28")));

        // 400 contested of 2 000 sold; 3 disputes of 3 invoices
        assertThat(february.rateByAmount()).contains(Percentage.of("20"));
        assertThat(february.rateByNumber()).contains(Percentage.of("100"));
        assertThat(february.causes())
                .containsExactly(
                        new DisputeFigures.Cause(DisputeCategory.INVOICING, 1, Money.euros(250)),
                        new DisputeFigures.Cause(DisputeCategory.DELIVERY, 2, Money.euros(150)));
        // closed in February: after 10 days and after 20 days
        assertThat(february.medianDaysToSettle()).contains(new BigDecimal("15.0"));
        DisputeFigures march = new DisputeFigures(ledger, new DateRange(day("2026-03-01"), day("2026-03-31")));
        assertThat(march.medianDaysToSettle()).contains(new BigDecimal("2.0"));
        assertThat(march.rateByAmount()).isEmpty();
        assertThat(march.rateByNumber()).isEmpty();
    }

    @Test
    void collectionIsWhatCameInOfWhatCouldComeIn() {
        Ledger ledger = three.since("2023-12-31");
        DateRange period = new DateRange(day("2024-02-01"), day("2024-03-15"));

        Collection collection = Collection.over(period, ledger);

        // opening 1 000, sales 870, closing 1 170 of which 310 not due: 700 / 1 560
        assertThat(collection)
                .isEqualTo(new Collection(Money.euros(1000), Money.euros(870), Money.euros(1170), Money.euros(310)));
        assertThat(collection.effectiveness()).contains(Percentage.of("44.87"));
        assertThat(Collection.over(new DateRange(day("2024-01-01"), day("2024-01-05")), ledger)
                        .effectiveness())
                .isEmpty();
    }

    @Test
    void limitationFollowsWhoTheClientIsAndStartsAgainWithAPartPayment() {
        Ledger ledger = new LedgerSamples()
                .invoice(1, ABEL, "2024-11-01", "2024-12-01", 100)
                .invoice(2, ABEL, "2024-11-01", "2024-12-01", 100, paid("2025-06-01", 40))
                .invoice(3, ZOE, "2021-11-01", "2021-12-01", 100)
                .invoice(4, ABEL, "2023-01-01", "2023-02-01", 70)
                .invoice(5, ABEL, "2025-11-01", "2025-11-25", 70)
                .invoice(6, ABEL, "2023-01-01", "2023-02-01", 90, ClaimState.NONE.enforceable(day("2024-01-01")))
                .since("2026-01-01");

        LimitationRisk risk = new LimitationRisk(ledger, day("2026-11-24"));

        assertThat(risk.near())
                .extracting(claim -> claim.receivable().number(), LimitationRisk.LimitedReceivable::lastDay)
                .containsExactly(
                        tuple("F-1", day("2026-12-01")),
                        tuple("F-3", day("2026-12-01")),
                        tuple("F-2", day("2027-06-01")));
        assertThat(risk.atRisk()).isEqualTo(Money.euros(260));
        assertThat(risk.over()).extracting(claim -> claim.receivable().number()).containsExactly("F-4");
        assertThat(new LimitationRisk(ledger, day("2026-11-25")).near()).hasSize(4);
    }

    @Test
    void aReportCoversItsMonthsAndNeedsTheEveOfItsPeriod() {
        Ledger ledger = three.since("2023-12-31");
        DateRange period = new DateRange(day("2024-01-01"), day("2024-03-15"));

        Report report = new Report(ledger, List.of(), period);

        assertThat(report.months())
                .extracting(MonthFigures::to, MonthFigures::sales, MonthFigures::outstanding)
                .containsExactly(
                        tuple(day("2024-01-31"), Money.euros(1000), Money.euros(1000)),
                        tuple(day("2024-02-29"), Money.euros(560), Money.euros(860)),
                        tuple(day("2024-03-15"), Money.euros(310), Money.euros(1170)));
        assertThat(report.balance().totals().total()).isEqualTo(Money.euros(1170));
        assertThatThrownBy(() -> new Report(three.since("2024-01-01"), List.of(), period))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aReportDoesNotHoldTheLedgerItWasComputedFrom() throws InterruptedException {
        Ledger ledger = three.since("2023-12-31");
        WeakReference<Ledger> read = new WeakReference<>(ledger);
        Report report = new Report(ledger, List.of(), new DateRange(day("2024-01-01"), day("2024-03-15")));
        ledger = null;
        for (int round = 0; round < 100 && read.get() != null; round++) {
            System.gc();
            Thread.sleep(10);
        }

        assertThat(read.get()).isNull();
        assertThat(report.debtor(ZOE).id()).isEqualTo(ZOE);
    }
}
