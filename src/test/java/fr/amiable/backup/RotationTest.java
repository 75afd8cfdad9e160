package fr.amiable.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Seven days, four weeks and twelve months stay; the rest makes room. */
class RotationTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Test
    void aYearOfDailyBackupsLeavesSevenDaysFourWeeksAndTwelveMonths() {
        LocalDate today = LocalDate.of(2026, 11, 26);
        List<Backup> all = Stream.iterate(today.minusDays(400), day -> !day.isAfter(today), day -> day.plusDays(1))
                .map(day -> backup(day, 9))
                .toList();

        List<LocalDate> kept = kept(all);

        assertThat(kept.subList(0, 7))
                .containsExactlyElementsOf(
                        Stream.iterate(today, day -> day.minusDays(1)).limit(7).toList());
        assertThat(kept)
                .contains(
                        LocalDate.of(2026, 11, 15),
                        LocalDate.of(2026, 11, 8),
                        LocalDate.of(2026, 10, 31),
                        LocalDate.of(2025, 12, 31))
                .doesNotContain(LocalDate.of(2025, 11, 30));
        assertThat(kept).hasSize(7 + 2 + 11);
    }

    @Test
    void ofSeveralOfADayTheNewestStays() {
        LocalDate day = LocalDate.of(2026, 3, 29);
        List<Backup> all = List.of(backup(day, 1), backup(day, 3), backup(day, 23));

        assertThat(Rotation.USUAL.toRemove(all, PARIS)).containsExactlyInAnyOrder(all.get(0), all.get(1));
    }

    @Test
    void backupsAfterALongAbsenceAreNotTakenForOldOnes() {
        List<Backup> all = List.of(backup(LocalDate.of(2019, 1, 1), 1), backup(LocalDate.of(2026, 1, 1), 1));

        assertThat(Rotation.USUAL.toRemove(all, PARIS)).isEmpty();
    }

    private static List<LocalDate> kept(List<Backup> all) {
        List<Backup> kept = new ArrayList<>(all);
        kept.removeAll(Rotation.USUAL.toRemove(all, PARIS));
        return kept.stream()
                .map(backup -> LocalDate.ofInstant(backup.madeAt(), PARIS))
                .sorted((one, other) -> other.compareTo(one))
                .toList();
    }

    private static Backup backup(LocalDate day, int hour) {
        Instant at = day.atTime(LocalTime.of(hour, 0)).atZone(PARIS).toInstant();
        return new Backup(Path.of(at + ".amiable"), at, Backup.Occasion.DAILY, 1, "0");
    }
}
