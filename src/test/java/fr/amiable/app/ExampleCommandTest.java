package fr.amiable.app;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.cli.Commands;
import fr.amiable.cli.ExitCodes;
import fr.amiable.common.Texts;
import fr.amiable.dispute.DisputeStage;
import fr.amiable.law.RateTable;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** {@code amiable exemple} on real folders. */
class ExampleCommandTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneId.of("Europe/Paris"));

    @TempDir
    private Path folder;

    private final Texts texts = new Texts();
    private final Wiring wiring = new Wiring(texts, CLOCK, "essai");
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void anEmptyFolderReceivesTheInventedBusinessWithItsLivingDispute() {
        assertThat(run("--donnees", folder.toString(), "exemple")).isEqualTo(ExitCodes.DONE);

        assertThat(out.toString()).contains("10 clients", "24\u00a0novembre\u00a02026");
        try (OpenDesk desk = wiring.open(Optional.of(folder))) {
            assertThat(desk.cases().disputes().rows()).singleElement().satisfies(dispute -> {
                assertThat(dispute.number()).isEqualTo("L-2026-001");
                assertThat(dispute.progress().stage()).isEqualTo(DisputeStage.PROPOSAL);
            });
        }
    }

    @Test
    void aFolderInUseByTheOwnerIsLeftAlone() {
        run("--donnees", folder.toString(), "exemple");

        assertThat(run("--donnees", folder.toString(), "exemple")).isEqualTo(ExitCodes.REFUSED);

        assertThat(err.toString()).contains("contient déjà");
        try (OpenDesk desk = wiring.open(Optional.of(folder))) {
            assertThat(desk.clients().rows()).hasSize(10);
        }
    }

    @Test
    void scriptsReadWhatWasDone() {
        assertThat(run("--donnees", folder.toString(), "exemple", "--format", "json"))
                .isEqualTo(ExitCodes.DONE);

        assertThat(out.toString()).contains("\"clients\"", "10", "2026-11-24");
    }

    private int run(String... arguments) {
        CommandLine line = new Commands(texts, RateTable::shipped, wiring, null, none -> {}).assemble();
        return line.setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
