package fr.amiable.law.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ClaimDeclarationTest {

    private static final FrenchHolidays FRANCE = new FrenchHolidays(false);

    @Test
    void theClaimIsDeclaredWithinTwoMonthsOfThePublication() {
        assertThat(of("2026-10-01").lastDay()).isEqualTo("2026-12-01");
        assertThat(of("2026-12-31").lastDay())
                .as("no 31 February, then a Sunday")
                .isEqualTo("2027-03-01");
    }

    @Test
    void aSaturdayASundayOrAHolidayGivesWayToTheNextWorkingDay() {
        assertThat(of("2026-09-14").lastDay()).as("14 November is a Saturday").isEqualTo("2026-11-16");
        assertThat(of("2026-09-11").lastDay()).as("11 November").isEqualTo("2026-11-12");
    }

    @Test
    void reliefIsAskedWithinSixMonthsNeverLater() {
        assertThat(of("2026-05-14").lastDayOfRelief()).as("a Saturday").isEqualTo("2026-11-14");
    }

    @Test
    void nothingIsSaidOfPublicationsBeforeTheTable() {
        assertThat(ClaimDeclaration.isKnownOn(LocalDate.of(2005, 12, 31))).isFalse();
        assertThat(ClaimDeclaration.isKnownOn(LocalDate.of(2006, 1, 1))).isTrue();
    }

    private static ClaimDeclaration of(String publishedOn) {
        return new ClaimDeclaration(LocalDate.parse(publishedOn), FRANCE);
    }
}
