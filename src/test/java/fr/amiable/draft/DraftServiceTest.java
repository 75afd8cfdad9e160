package fr.amiable.draft;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.app.OpenDesk;
import fr.amiable.app.Wiring;
import fr.amiable.common.Texts;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftServiceTest {

    private static final Instant NOW = Instant.parse("2026-11-24T09:02:00Z");
    private static final String PLACE = "ClientForm[client=Optional.empty]";

    @TempDir
    private Path folder;

    private final Wiring wiring = new Wiring(new Texts(), Clock.fixed(NOW, ZoneId.of("Europe/Paris")), "Zoé");

    @Test
    void whatWasTypedIsFoundAgainAfterTheProgramStopped() {
        Map<String, String> typed =
                Map.of("name", "Œuvre & Fils = été\u00a0!", "note", "ligne 1\nligne 2\t\\ # :", "siren", "");
        try (OpenDesk desk = wiring.open(Optional.of(folder))) {
            desk.overall().drafts().keep(PLACE, Map.of("name", "Œuvre"));
            desk.overall().drafts().keep(PLACE, typed);
        }

        try (OpenDesk desk = wiring.open(Optional.of(folder))) {
            assertThat(desk.overall().drafts().find(PLACE)).contains(new Draft(PLACE, NOW, typed));
            assertThat(desk.overall().drafts().find("ClientForm[client=Optional[3]]"))
                    .isEmpty();
            desk.overall().drafts().remove(PLACE);
            desk.overall().drafts().remove(PLACE);
            assertThat(desk.overall().drafts().find(PLACE)).isEmpty();
        }
    }
}
