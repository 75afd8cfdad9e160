package fr.amiable.law.interest;

import java.time.LocalDate;

/** Whether the day of an event (due date, payment, end of the statement) still belongs to the period before it. */
public enum DayCount {
    /**
     * The day after the due date counts, the day of payment too: each calendar day bears the rate of its own semester.
     * This is the counting of the public service's own example and of R2192-32; it is the default.
     */
    CALENDAR(1),
    /** Some software counts the due date and leaves out the day of payment: as many days, one of them shifted. */
    HALF_OPEN(0);

    private final int shift;

    DayCount(int shift) {
        this.shift = shift;
    }

    /** The first day counted after an event. */
    public LocalDate firstDayAfter(LocalDate event) {
        return event.plusDays(shift);
    }

    /** The last day counted up to an event. */
    public LocalDate lastDayUpTo(LocalDate event) {
        return firstDayAfter(event).minusDays(1);
    }
}
