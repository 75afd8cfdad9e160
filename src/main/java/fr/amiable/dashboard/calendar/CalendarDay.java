package fr.amiable.dashboard.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * One dated thing, for a calendar.
 *
 * @param key the same each time for the same thing, whatever its day and its words have become
 * @param remindDaysBefore how many days before it the calendar recalls it, in the morning
 */
public record CalendarDay(String key, LocalDate on, String title, String detail, List<Integer> remindDaysBefore) {

    public CalendarDay {
        remindDaysBefore = List.copyOf(remindDaysBefore);
    }
}
