package fr.amiable.law.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProceduralDeadlineTest {

    private final FrenchHolidays france = new FrenchHolidays(false);
    private final FrenchHolidays alsaceMoselle = new FrenchHolidays(true);

    @ParameterizedTest
    @CsvSource(textBlock = """
            # act,      months, days, last day
            2008-03-07, 0,      15,   2008-03-25
            2017-02-12, 1,      15,   2017-03-27
            # the same day of the month, or its last one
            2026-01-31, 1,      0,    2026-03-02
            2024-01-31, 1,      0,    2024-02-29
            2026-08-31, 1,      0,    2026-09-30
            # months first, then days
            2025-01-31, 1,      1,    2025-03-03
            # over the new year and its holiday
            2026-12-17, 0,      15,   2027-01-04
            2026-11-30, 0,      1,    2026-12-01
            # 1 and 8 May, Ascension
            2026-04-16, 0,      15,   2026-05-04
            2026-05-07, 0,      7,    2026-05-15
            """)
    void theLastDayIsAWorkingDay(LocalDate act, int months, int days, LocalDate lastDay) {
        assertThat(new ProceduralDeadline(france).lastDay(act, new TimeLimit(months, days)))
                .isEqualTo(lastDay);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-31",
        "2025-04-20",
        "2026-04-05",
        "2027-03-28",
        "2028-04-16",
        "2029-04-01",
        "2030-04-21",
        "2008-03-23"
    })
    void easterFallsWhereTheTablesPutIt(LocalDate sunday) {
        assertThat(Easter.sundayOf(sunday.getYear())).isEqualTo(sunday);
    }

    @Test
    void workingDaysAreCountedWithoutWeekendsAndHolidays() {
        FrenchHolidays france = new FrenchHolidays(false);
        assertThat(france.plusWorkingDays(LocalDate.of(2026, 11, 24), 3)).isEqualTo("2026-11-27");
        assertThat(france.plusWorkingDays(LocalDate.of(2026, 11, 27), 1)).isEqualTo("2026-11-30");
        assertThat(france.plusWorkingDays(LocalDate.of(2026, 12, 24), 3))
                .as("Christmas on a Friday")
                .isEqualTo("2026-12-30");
    }

    @Test
    void theElevenHolidaysOf2026() {
        assertThat(holidays(france, 2026))
                .containsExactly(
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 4, 6),
                        LocalDate.of(2026, 5, 1),
                        LocalDate.of(2026, 5, 8),
                        LocalDate.of(2026, 5, 14),
                        LocalDate.of(2026, 5, 25),
                        LocalDate.of(2026, 7, 14),
                        LocalDate.of(2026, 8, 15),
                        LocalDate.of(2026, 11, 1),
                        LocalDate.of(2026, 11, 11),
                        LocalDate.of(2026, 12, 25));
    }

    @Test
    void alsaceAndMoselleHaveTwoMore() {
        List<LocalDate> here = holidays(alsaceMoselle, 2026);

        assertThat(here).hasSize(13).contains(LocalDate.of(2026, 4, 3), LocalDate.of(2026, 12, 26));
        assertThat(alsaceMoselle.isWorkingDay(LocalDate.of(2026, 4, 3))).isFalse();
        assertThat(france.isWorkingDay(LocalDate.of(2026, 4, 3))).isTrue();
        assertThat(alsaceMoselle.holidayOn(LocalDate.of(2026, 4, 3))).contains("Vendredi saint");
    }

    @Test
    void the8thOfMayWasNoHolidayBetween1960And1981() {
        assertThat(france.holidayOn(LocalDate.of(1959, 5, 8))).isPresent();
        assertThat(france.holidayOn(LocalDate.of(1970, 5, 8))).isEmpty();
        assertThat(france.holidayOn(LocalDate.of(1982, 5, 8))).isPresent();
    }

    @Test
    void aWorkingDayIsItsOwnNextWorkingDay() {
        LocalDate tuesday = LocalDate.of(2026, 11, 24);

        assertThat(france.nextWorkingDay(tuesday)).isEqualTo(tuesday);
        assertThat(france.nextWorkingDay(LocalDate.of(2016, 4, 23))).isEqualTo(LocalDate.of(2016, 4, 25));
    }

    @Test
    void noTimeLimitEverEndsOnAWeekendNorBeforeItsDays() {
        Random random = new Random(20261124);
        for (int round = 0; round < 1000; round++) {
            LocalDate act = LocalDate.of(2000, 1, 1).plusDays(random.nextInt(18_000));
            int days = 1 + random.nextInt(60);
            LocalDate last = new ProceduralDeadline(alsaceMoselle).lastDay(act, TimeLimit.ofDays(days));

            assertThat(last.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
            assertThat(last).isBetween(act.plusDays(days), act.plusDays(days + 5L));
        }
    }

    @Test
    void aTimeLimitOfNothingIsNone() {
        assertThatThrownBy(() -> new TimeLimit(0, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<LocalDate> holidays(FrenchHolidays holidays, int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        return first.datesUntil(first.plusYears(1))
                .filter(day -> holidays.holidayOn(day).isPresent())
                .toList();
    }
}
