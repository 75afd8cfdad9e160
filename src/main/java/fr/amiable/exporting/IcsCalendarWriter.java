package fr.amiable.exporting;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.parameter.Related;
import biweekly.property.Method;
import biweekly.property.ProductId;
import biweekly.property.Transparency;
import biweekly.property.Trigger;
import biweekly.util.Duration;
import fr.amiable.dashboard.calendar.CalendarDay;
import fr.amiable.dashboard.calendar.CalendarWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;

/**
 * Writes days as iCalendar (RFC 5545): whole days that keep nobody busy, recalled at nine in the morning. A later file replaces the
 * things of an earlier one in a calendar: their UIDs are the same and their sequence grows.
 */
public final class IcsCalendarWriter implements CalendarWriter {

    private static final int HOURS_OF_A_DAY = 24;
    private static final int NINE_O_CLOCK = 9;
    private static final long SECONDS_OF_A_MINUTE = 60;

    private final Clock clock;

    public IcsCalendarWriter(Clock clock) {
        this.clock = clock;
    }

    @Override
    public byte[] write(List<CalendarDay> days, String owner) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId(new ProductId("-//Amiable//Amiable//FR"));
        calendar.setMethod(Method.publish());
        days.forEach(day -> calendar.addEvent(event(day, owner)));
        return Biweekly.write(calendar).version(ICalVersion.V2_0).go().getBytes(StandardCharsets.UTF_8);
    }

    private VEvent event(CalendarDay day, String owner) {
        Instant now = clock.instant();
        VEvent event = new VEvent();
        event.setUid(day.key() + "@" + owner);
        event.setDateTimeStamp(Date.from(now));
        event.setLastModified(Date.from(now));
        event.setSequence((int) (now.getEpochSecond() / SECONDS_OF_A_MINUTE));
        event.setDateStart(date(day.on()), false);
        event.setDateEnd(date(day.on().plusDays(1)), false);
        event.setSummary(day.title());
        event.setDescription(day.detail());
        event.setTransparency(Transparency.transparent());
        day.remindDaysBefore().forEach(before -> event.addAlarm(alarm(before, day.title())));
        return event;
    }

    /** Nine o'clock, that many days before the day. */
    private static VAlarm alarm(int daysBefore, String words) {
        int hours = daysBefore * HOURS_OF_A_DAY - NINE_O_CLOCK;
        Duration duration =
                Duration.builder().prior(hours > 0).hours(Math.abs(hours)).build();
        return VAlarm.display(new Trigger(duration, Related.START), words);
    }

    /** The library writes the day that this moment is in the zone of this computer. */
    private static Date date(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
    }
}
