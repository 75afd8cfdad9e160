package fr.amiable.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.amiable.common.Percentage;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RateTableTest {

    private final RateTable table = RateTable.shipped();

    @Test
    void everySemesterFrom2009To2026IsThereWithoutGap() {
        List<PublishedRates> rows = table.rows();

        assertThat(rows).hasSize(36);
        assertThat(rows.get(0).semester()).isEqualTo(new Semester(2009, 1));
        assertThat(table.last()).isEqualTo(new Semester(2026, 2));
        for (int i = 1; i < rows.size(); i++) {
            assertThat(rows.get(i).semester())
                    .isEqualTo(rows.get(i - 1).semester().next());
        }
        assertThat(rows).allSatisfy(row -> assertThat(row.source()).isNotBlank());
    }

    @Test
    void onlyTheLastSemesterIsStillToVerify() {
        assertThat(table.rows())
                .filteredOn(row -> !row.verified())
                .extracting(PublishedRates::semester)
                .containsExactly(new Semester(2026, 2));
    }

    @Test
    void aDayReadsTheRowOfItsSemester() {
        PublishedRates june = table.on(LocalDate.of(2025, 6, 30));
        PublishedRates july = table.on(LocalDate.of(2025, 7, 1));

        assertThat(june.ecbRefinancing()).isEqualTo(Percentage.of("3.15"));
        assertThat(july.ecbRefinancing()).isEqualTo(Percentage.of("2.15"));
        assertThat(july.legalOther()).isEqualTo(Percentage.of("2.76"));
        assertThat(july.legalIndividual()).isEqualTo(Percentage.of("6.65"));
    }

    @Test
    void theOwnersRowWinsAndTheShippedTableStaysAsItIs() {
        PublishedRates corrected = rates(new Semester(2026, 2), "2.80");
        PublishedRates added = rates(new Semester(2027, 1), "3.00");

        RateTable owners = table.with(List.of(corrected, added));

        assertThat(owners.of(new Semester(2026, 2)).legalOther()).isEqualTo(Percentage.of("2.80"));
        assertThat(owners.last()).isEqualTo(new Semester(2027, 1));
        assertThat(table.of(new Semester(2026, 2)).legalOther()).isEqualTo(Percentage.of("2.75"));
        assertThat(table.find(new Semester(2027, 1))).isEmpty();
    }

    @Test
    void aHoleInTheTableStopsLikeItsEnd() {
        RateTable holed = table.with(List.of(rates(new Semester(2028, 1), "3.00")));

        assertThatThrownBy(() -> holed.on(LocalDate.of(2027, 3, 1)))
                .isInstanceOfSatisfying(
                        RateNotPublished.class,
                        stop -> assertThat(stop.semester()).isEqualTo(new Semester(2027, 1)));
    }

    @Test
    void semestersFollowEachOtherThroughTheYears() {
        Semester second = Semester.of(LocalDate.of(2026, 12, 31));

        assertThat(second).isEqualTo(Semester.parse("2026S2"));
        assertThat(second.firstDay()).isEqualTo(LocalDate.of(2026, 7, 1));
        assertThat(second.lastDay()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(second.next()).isEqualTo(Semester.of(LocalDate.of(2027, 1, 1)));
        assertThatThrownBy(() -> Semester.parse("2026S3")).isInstanceOf(IllegalArgumentException.class);
    }

    private static PublishedRates rates(Semester semester, String legalOther) {
        return new PublishedRates(
                semester,
                Percentage.of("7"),
                Percentage.of(legalOther),
                Percentage.of("2.40"),
                "Journal officiel",
                true);
    }
}
