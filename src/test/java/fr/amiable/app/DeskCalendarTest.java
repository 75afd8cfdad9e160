package fr.amiable.app;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import fr.amiable.common.Texts;
import fr.amiable.dashboard.agenda.AgendaTopic;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The dates of the invented business in a calendar. */
class DeskCalendarTest {

    @Test
    void everyDateToComeOfTheAgendaIsThereOnceUnderItsOwnName() {
        Clock clock = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneId.of("Europe/Paris"));
        try (OpenDesk desk = new Wiring(new Texts(), clock, "Zoé").openInMemory()) {
            desk.sample().fill(desk.today(), desk.rates().current());

            List<VEvent> events = events(desk);

            assertThat(events).hasSize(desk.calendar().size()).hasSizeGreaterThan(5);
            assertThat(events).extracting(event -> event.getUid().getValue()).doesNotHaveDuplicates();
            List<String> days = events.stream()
                    .map(event -> event.getDateStart()
                            .getValue()
                            .toInstant()
                            .atZone(ZoneId.systemDefault())
                            .toLocalDate()
                            .toString())
                    .toList();
            List<String> dated = desk.overall().figures(desk).agenda().today().agenda().items().stream()
                    .filter(item -> item.topic() == AgendaTopic.LIMITATION || item.topic() == AgendaTopic.DISPUTE)
                    .flatMap(item -> item.on().stream())
                    .filter(day -> !day.isBefore(desk.today()))
                    .map(Object::toString)
                    .toList();
            assertThat(dated).isNotEmpty();
            assertThat(days).containsAll(dated);
            assertThat(events(desk))
                    .extracting(event -> event.getUid().getValue())
                    .containsExactlyElementsOf(events.stream()
                            .map(event -> event.getUid().getValue())
                            .toList());
        }
    }

    private static List<VEvent> events(OpenDesk desk) {
        return Biweekly.parse(new String(desk.calendar().file(), StandardCharsets.UTF_8))
                .first()
                .getEvents();
    }
}
