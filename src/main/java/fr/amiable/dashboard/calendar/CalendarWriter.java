package fr.amiable.dashboard.calendar;

import java.util.List;

/** Writes days as calendars take them. */
public interface CalendarWriter {

    /** @param owner tells the things of this business from those of others in one calendar; letters, digits and dots */
    byte[] write(List<CalendarDay> days, String owner);
}
