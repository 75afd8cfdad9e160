package fr.amiable.payment.plan;

import java.time.LocalDate;

/** How far apart the instalments of a plan are proposed. */
public enum Rhythm {
    WEEK,
    FORTNIGHT,
    MONTH,
    QUARTER;

    private static final int MONTHS_OF_A_QUARTER = 3;

    /** Counted from the first day, so that the 31st comes back after a shorter month. */
    public LocalDate after(LocalDate first, int times) {
        return switch (this) {
            case WEEK -> first.plusWeeks(times);
            case FORTNIGHT -> first.plusWeeks(2L * times);
            case MONTH -> first.plusMonths(times);
            case QUARTER -> first.plusMonths((long) MONTHS_OF_A_QUARTER * times);
        };
    }
}
