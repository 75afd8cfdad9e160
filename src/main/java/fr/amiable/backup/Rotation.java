package fr.amiable.backup;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Which backups are kept: the newest of each of the last 7 days, 4 weeks and 12 months that have one. */
public record Rotation(int days, int weeks, int months) {

    public static final Rotation USUAL = new Rotation(7, 4, 12);

    /** Those not needed any more; the newest is never among them. */
    public List<Backup> toRemove(Collection<Backup> all, ZoneId zone) {
        List<Backup> newestFirst = all.stream()
                .sorted(Comparator.comparing(Backup::madeAt).reversed())
                .toList();
        Set<Backup> kept = new HashSet<>();
        keep(newestFirst, kept, days, day -> day, zone);
        keep(newestFirst, kept, weeks, Rotation::week, zone);
        keep(newestFirst, kept, months, YearMonth::from, zone);
        return newestFirst.stream().filter(backup -> !kept.contains(backup)).toList();
    }

    private static void keep(
            List<Backup> newestFirst, Set<Backup> kept, int most, Function<LocalDate, Object> period, ZoneId zone) {
        Set<Object> seen = new HashSet<>();
        for (Backup backup : newestFirst) {
            Object when = period.apply(LocalDate.ofInstant(backup.madeAt(), zone));
            if (seen.size() < most && seen.add(when)) {
                kept.add(backup);
            }
        }
    }

    private static Object week(LocalDate day) {
        return day.get(IsoFields.WEEK_BASED_YEAR) * 100 + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }
}
