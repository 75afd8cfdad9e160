package fr.amiable.dashboard.balance;

import static fr.amiable.dashboard.LedgerSamples.ABEL;
import static fr.amiable.dashboard.LedgerSamples.ZOE;
import static fr.amiable.dashboard.LedgerSamples.creditNote;
import static fr.amiable.dashboard.LedgerSamples.day;
import static fr.amiable.dashboard.LedgerSamples.paid;
import static fr.amiable.dashboard.LedgerSamples.waived;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.amiable.common.Money;
import fr.amiable.dashboard.Ledger;
import fr.amiable.dashboard.LedgerSamples;
import fr.amiable.dispute.DisputeCategory;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was outstanding on a day, by age, computed by hand. */
class AgedBalanceTest {

    @ParameterizedTest
    @CsvSource({
        "2024-01-30, NOT_DUE",
        "2024-01-31, NOT_DUE",
        "2024-02-01, UP_TO_30",
        "2024-03-01, UP_TO_30",
        "2024-03-02, UP_TO_60",
        "2024-03-31, UP_TO_60",
        "2024-04-01, UP_TO_90",
        "2024-04-30, UP_TO_90",
        "2024-05-01, OVER_90"
    })
    void eachBucketEndsOnItsLastDayAlsoOverThe29thOfFebruary(String on, AgeBucket expected) {
        Ledger ledger = new LedgerSamples()
                .invoice(1, ZOE, "2024-01-01", "2024-01-31", 100)
                .since("2024-01-01");

        assertThat(AgedBalance.of(ledger, day(on)).items())
                .extracting(AgedItem::bucket)
                .containsExactly(expected);
    }

    @Test
    void onlyWhatHappenedByThatDayCounts() {
        Ledger ledger = new LedgerSamples()
                .invoice(
                        1,
                        ZOE,
                        "2026-01-10",
                        "2026-02-09",
                        1000,
                        paid("2026-03-01", 400),
                        creditNote("2026-03-15", 100),
                        waived("2026-04-01", 500))
                .invoice(2, ABEL, "2026-03-10", "2026-03-10", 250)
                .since("2026-01-01");

        assertThat(total(ledger, "2026-01-09")).isEqualTo(Money.ZERO);
        assertThat(total(ledger, "2026-01-10")).isEqualTo(Money.euros(1000));
        assertThat(total(ledger, "2026-02-28")).isEqualTo(Money.euros(1000));
        assertThat(total(ledger, "2026-03-01")).isEqualTo(Money.euros(600));
        assertThat(total(ledger, "2026-03-15")).isEqualTo(Money.euros(750));
        assertThat(total(ledger, "2026-04-01")).isEqualTo(Money.euros(250));
    }

    @Test
    void whatWasPaidTooMuchNeverMakesAnInvoiceNegative() {
        Ledger ledger = new LedgerSamples()
                .invoice(1, ZOE, "2026-01-10", "2026-02-09", 100, paid("2026-02-01", 150))
                .invoice(2, ZOE, "2026-01-10", "2026-02-09", 80)
                .since("2026-01-01");

        AgedBalance balance = AgedBalance.of(ledger, day("2026-03-01"));

        assertThat(balance.totals().total()).isEqualTo(Money.euros(80));
        assertThat(balance.items()).hasSize(1);
    }

    @Test
    void theContestedPartStandsApartWhileTheDisputeIsOpenAndNeverExceedsWhatIsOutstanding() {
        Ledger ledger = new LedgerSamples()
                .invoice(1, ZOE, "2026-01-01", "2026-01-31", 1000, paid("2026-04-01", 800))
                .dispute(1, DisputeCategory.INVOICING, "2026-02-10", "2026-05-01", 1, 300)
                .since("2026-01-01");

        assertThat(contested(ledger, "2026-02-09")).isEqualTo(Money.ZERO);
        assertThat(contested(ledger, "2026-02-10")).isEqualTo(Money.euros(300));
        assertThat(contested(ledger, "2026-04-01")).isEqualTo(Money.euros(200));
        assertThat(contested(ledger, "2026-05-01")).isEqualTo(Money.ZERO);
        AgedAmounts march = AgedBalance.of(ledger, day("2026-03-02")).totals();
        assertThat(march.in(AgeBucket.UP_TO_30)).isEqualTo(Money.euros(1000));
        assertThat(march.uncontestedIn(AgeBucket.UP_TO_30)).isEqualTo(Money.euros(700));
    }

    @Test
    void clientsStandByWhatTheyOweAndAddUpToTheTotals() {
        Ledger ledger = new LedgerSamples()
                .invoice(1, ZOE, "2026-01-01", "2026-01-31", 100)
                .invoice(2, ABEL, "2026-01-01", "2026-03-31", 300)
                .invoice(3, ABEL, "2025-10-01", "2025-10-31", 50)
                .since("2026-01-01");

        AgedBalance balance = AgedBalance.of(ledger, day("2026-02-15"));

        assertThat(balance.clients())
                .extracting(line -> line.debtor().name(), line -> line.amounts().total(), ClientBalance::items)
                .containsExactly(tuple("Abel", Money.euros(350), 2), tuple("Zoé", Money.euros(100), 1));
        assertThat(balance.totals().total()).isEqualTo(Money.euros(450));
        assertThat(balance.totals().late()).isEqualTo(Money.euros(150));
        assertThat(balance.totals().in(AgeBucket.OVER_90)).isEqualTo(Money.euros(50));
        for (AgeBucket bucket : AgedAmounts.buckets()) {
            assertThat(Money.sum(balance.clients().stream()
                            .map(line -> line.amounts().in(bucket))
                            .toList()))
                    .isEqualTo(balance.totals().in(bucket));
        }
        assertThat(balance.itemsIn(AgeBucket.OVER_90))
                .extracting(item -> item.receivable().number())
                .isEqualTo(List.of("F-3"));
    }

    @Test
    void aDayTheLedgerCannotTellOfIsRefused() {
        Ledger ledger = new LedgerSamples().since("2026-01-01");

        assertThatThrownBy(() -> AgedBalance.of(ledger, day("2025-12-31"))).hasMessageContaining("2026-01-01");
        assertThat(AgedBalance.of(ledger, day("2026-01-01")).items()).isEmpty();
    }

    private static Money total(Ledger ledger, String on) {
        return AgedBalance.of(ledger, day(on)).totals().total();
    }

    private static Money contested(Ledger ledger, String on) {
        return AgedBalance.of(ledger, day(on)).totals().contested();
    }
}
