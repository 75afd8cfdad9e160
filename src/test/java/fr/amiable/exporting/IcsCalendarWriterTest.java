package fr.amiable.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import fr.amiable.dashboard.calendar.CalendarDay;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class IcsCalendarWriterTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneOffset.UTC);
    private static final CalendarDay DAY = new CalendarDay(
            "limitation-12",
            LocalDate.of(2027, 3, 28),
            "Prescription F-2025-001 · L’Œuvre, « bois »",
            "Dernier jour ; à vérifier,\nsinon rien.",
            List.of(90, 0));

    @Test
    void aDayIsWholeNamedAndRecalledAtNine() {
        String text = written(CLOCK, DAY);

        assertThat(text)
                .contains("DTSTART;VALUE=DATE:20270328", "DTEND;VALUE=DATE:20270329", "TRANSP:TRANSPARENT")
                .contains("RELATED=START:-PT2151H", "RELATED=START:PT9H", "METHOD:PUBLISH");
        VEvent read = read(text).getEvents().get(0);
        assertThat(read.getSummary().getValue()).isEqualTo(DAY.title());
        assertThat(read.getDescription().getValue()).isEqualTo(DAY.detail());
        assertThat(read.getUid().getValue()).isEqualTo("limitation-12@732829320.amiable");
        assertThat(read.getAlarms()).hasSize(2);
    }

    @Test
    void aLaterFileReplacesTheSameThing() {
        Clock later = Clock.offset(CLOCK, Duration.ofDays(2));
        CalendarDay moved =
                new CalendarDay(DAY.key(), DAY.on().plusDays(3), DAY.title(), DAY.detail(), DAY.remindDaysBefore());

        VEvent first = read(written(CLOCK, DAY)).getEvents().get(0);
        VEvent second = read(written(later, moved)).getEvents().get(0);

        assertThat(second.getUid()).isEqualTo(first.getUid());
        assertThat(second.getSequence().getValue())
                .isGreaterThan(first.getSequence().getValue());
        assertThat(second.getDateStart()
                        .getValue()
                        .toInstant()
                        .atZone(ZoneId.systemDefault())
                        .toLocalDate())
                .isEqualTo(moved.on());
    }

    @Test
    void nothingToComeIsStillACalendar() {
        assertThat(new String(new IcsCalendarWriter(CLOCK).write(List.of(), "amiable"), StandardCharsets.UTF_8))
                .startsWith("BEGIN:VCALENDAR")
                .endsWith("END:VCALENDAR\r\n");
    }

    private static String written(Clock clock, CalendarDay day) {
        return new String(
                new IcsCalendarWriter(clock).write(List.of(day), "732829320.amiable"), StandardCharsets.UTF_8);
    }

    private static ICalendar read(String text) {
        return Biweekly.parse(text).first();
    }
}
