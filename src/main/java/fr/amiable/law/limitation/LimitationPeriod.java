package fr.amiable.law.limitation;

import fr.amiable.law.LegalWarning;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The time left to act: it runs from a day (the last interruption if there was one), for so many years, until the end of
 * its last day. Where performance and due date differ, the latest last day is the one a debtor could at most concede;
 * nobody should wait for it.
 */
public record LimitationPeriod(
        LocalDate startsOn,
        int years,
        LocalDate lastDay,
        Optional<LocalDate> latestLastDay,
        String source,
        List<LegalWarning> warnings) {

    public LimitationPeriod {
        warnings = List.copyOf(warnings);
    }

    /** True once the last day is over. */
    public boolean isOverOn(LocalDate day) {
        return day.isAfter(lastDay);
    }
}
