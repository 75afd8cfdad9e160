package fr.amiable.common;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** A run of calendar days, both ends included; never empty. */
public record DateRange(LocalDate from, LocalDate to) {

    public DateRange {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("range ends on " + to + " before it starts on " + from);
        }
    }

    /** How many days, at least one. */
    public long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
