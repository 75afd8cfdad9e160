package fr.amiable.law.deadline;

import java.time.LocalDate;

/**
 * The last day of a procedural time limit (CPC 640 to 642). Only time limits of procedure move to a working day:
 * limitation periods and agreed due dates never do.
 */
public final class ProceduralDeadline {

    private final FrenchHolidays holidays;

    public ProceduralDeadline(FrenchHolidays holidays) {
        this.holidays = holidays;
    }

    /**
     * The day at whose end the time is over. The day of the act does not count; months are counted first and end on the
     * same day of the month, or on its last day; days follow; a Saturday, Sunday or holiday gives way to the next
     * working day.
     */
    public LocalDate lastDay(LocalDate act, TimeLimit limit) {
        return holidays.nextWorkingDay(act.plusMonths(limit.months()).plusDays(limit.days()));
    }
}
