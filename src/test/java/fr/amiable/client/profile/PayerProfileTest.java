package fr.amiable.client.profile;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.client.profile.PayerProfile.Trend;
import fr.amiable.common.Money;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PayerProfileTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void theDelayIsWeightedByTheAmounts() {
        PayerProfile profile = profile(paid(TODAY, 10, "900.00"), paid(TODAY, 110, "100.00"));

        assertThat(profile.averageDelay()).contains(20);
    }

    @Test
    void moneyThatCameEarlyCountsBelowZero() {
        assertThat(profile(paid(TODAY, -5, "100.00")).averageDelay()).contains(-5);
    }

    @Test
    void halfADayRoundsUp() {
        assertThat(profile(paid(TODAY, 1, "100.00"), paid(TODAY, 2, "100.00")).averageDelay())
                .contains(2);
    }

    @Test
    void theYearEndsTodayAndItsFirstDayIsTheOneAfterTodayLastYear() {
        assertThat(profile(paid(LocalDate.of(2025, 11, 25), 7, "1.00")).averageDelay())
                .contains(7);
        assertThat(profile(paid(LocalDate.of(2025, 11, 24), 7, "1.00")).averageDelay())
                .isEmpty();
        assertThat(profile(paid(TODAY.plusDays(1), 7, "1.00")).averageDelay()).isEmpty();
    }

    @Test
    void theTrendSetsTheLastSixMonthsAgainstTheSixBefore() {
        LocalDate halfWay = LocalDate.of(2026, 5, 24);
        PayerProfile profile = profile(paid(halfWay, 30, "10.00"), paid(halfWay.plusDays(1), 12, "5000.00"));

        assertThat(profile.change()).contains(-18);
        assertThat(profile.trend()).contains(Trend.FASTER);
    }

    @Test
    void oneHalfAloneGivesNoTrendAndAFewDaysAreSteady() {
        assertThat(profile(paid(TODAY, 30, "10.00")).trend()).isEmpty();
        assertThat(profile(paid(TODAY, 12, "1.00"), paid(TODAY.minusMonths(8), 10, "1.00"))
                        .trend())
                .contains(Trend.STEADY);
        assertThat(profile(paid(TODAY, 13, "1.00"), paid(TODAY.minusMonths(8), 10, "1.00"))
                        .trend())
                .contains(Trend.SLOWER);
    }

    @Test
    void aPromiseWhoseLastDayIsNotPastCountsOnlyOnceKept() {
        assertThat(promises(new PromiseMade(TODAY, false))).isEqualTo("0/0");
        assertThat(promises(new PromiseMade(TODAY.minusDays(1), false))).isEqualTo("0/1");
        assertThat(promises(new PromiseMade(TODAY.plusDays(9), true))).isEqualTo("1/1");
    }

    private static String promises(PromiseMade promise) {
        PayerProfile profile = PayerProfile.of(List.of(), List.of(promise), TODAY);
        return profile.promisesKept() + "/" + profile.promises();
    }

    private static PayerProfile profile(SettledPart... parts) {
        return PayerProfile.of(List.of(parts), List.of(), TODAY);
    }

    private static SettledPart paid(LocalDate on, int daysLate, String amount) {
        return new SettledPart(on.minusDays(daysLate), on, Money.euros(amount));
    }
}
