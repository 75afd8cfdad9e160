package fr.amiable.law.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaymentOrderDeadlinesTest {

    private final FrenchHolidays holidays = new FrenchHolidays(false);

    @ParameterizedTest
    @CsvSource({"2026-08-31, 2027-02-28", "2026-09-01, 2026-12-01", "2026-11-30, 2027-02-28"})
    void theOrderIsServedWithinSixMonthsAndThreeSinceSeptember2026(LocalDate orderedOn, LocalDate lastDay) {
        assertThat(new PaymentOrderDeadlines(orderedOn, holidays).lastDayToServe())
                .isEqualTo(lastDay);
    }

    @ParameterizedTest
    @CsvSource({"2026-08-31, 2026-11-17, CPC 1411", "2026-09-01, 2026-12-16, 2026-96"})
    void oppositionEndsOnAWorkingDayAndEnforcementFollowsAtOnceOrAMonthLaterSinceSeptember2026(
            LocalDate orderedOn, LocalDate enforceableFrom, String source) {
        PaymentOrderDeadlines deadlines = new PaymentOrderDeadlines(orderedOn, holidays);
        LocalDate servedOn = LocalDate.of(2026, 10, 15);

        assertThat(deadlines.lastDayOfOpposition(servedOn)).isEqualTo(LocalDate.of(2026, 11, 16));
        assertThat(deadlines.enforceableFrom(servedOn)).isEqualTo(enforceableFrom);
        assertThat(deadlines.source()).contains(source);
    }

    @Test
    void anOrderOlderThanTheTableHasNoDeadline() {
        assertThatThrownBy(() -> new PaymentOrderDeadlines(LocalDate.of(1970, 1, 1), holidays))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
