package fr.amiable.app;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.cli.Commands;
import fr.amiable.cli.ExitCodes;
import fr.amiable.common.Texts;
import fr.amiable.law.RateTable;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** {@code amiable exporter}, {@code reprendre} and {@code rgpd} on real folders. */
class DataCommandsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneId.of("Europe/Paris"));

    @TempDir
    private Path folder;

    private final Texts texts = new Texts();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(Path data, String... arguments) {
        CommandLine line = new Commands(
                        texts, RateTable::shipped, new Wiring(texts, CLOCK, "essai"), () -> null, window -> {})
                .assemble()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true));
        String[] all = new String[arguments.length + 2];
        all[0] = "--donnees";
        all[1] = data.toString();
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        return line.execute(all);
    }

    @Test
    void everythingGoesOutAndIntoAnEmptyFolderAndAPersonGetsACopy() {
        Path full = folder.resolve("plein");
        Path zip = folder.resolve("tout.zip");
        Path copy = folder.resolve("copie.zip");
        Path notice = folder.resolve("information.pdf");
        assertThat(run(full, "exemple")).isEqualTo(ExitCodes.DONE);
        assertThat(run(full, "exporter", "--vers", zip.toString())).isEqualTo(ExitCodes.DONE);
        assertThat(out.toString()).contains("Exporté dans", "n’est pas chiffré");

        Path empty = folder.resolve("vide");
        assertThat(run(empty, "reprendre", zip.toString())).isEqualTo(ExitCodes.DONE);
        assertThat(out.toString()).contains("Repris de");
        assertThat(run(empty, "reprendre", zip.toString())).isEqualTo(ExitCodes.REFUSED);
        assertThat(err.toString()).contains("dossier vide");

        assertThat(run(empty, "rgpd", "--client", "1", "--vers", copy.toString(), "--information", notice.toString()))
                .isEqualTo(ExitCodes.DONE);
        assertThat(out.toString()).contains("Factures et règlements", "À garder");
        assertThat(Files.exists(copy) && Files.exists(notice)).isTrue();
        assertThat(run(empty, "rgpd", "--client", "1", "--effacer", "Personne")).isEqualTo(ExitCodes.REFUSED);
        assertThat(run(empty, "rgpd")).isEqualTo(ExitCodes.DONE);
        assertThat(out.toString()).contains("Rien n’est gardé trop longtemps");
        assertThat(run(empty, "rgpd", "--vers", copy.toString())).isEqualTo(ExitCodes.USAGE);
        assertThat(run(empty, "rgpd", "--client", "C-0001")).isEqualTo(ExitCodes.DONE);
        assertThat(run(empty, "rgpd", "--client", "un")).isEqualTo(ExitCodes.USAGE);
    }
}
