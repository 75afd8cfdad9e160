package fr.amiable.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code amiable diagnostic} writes its file without opening the data. */
class DiagnosticCommandTest {

    @TempDir
    private Path folder;

    @Test
    void theFileIsWrittenAndNamed() {
        Path zip = folder.resolve("panne.zip");

        CommandRun run = CommandRun.of("diagnostic", "--vers", zip.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains(zip.toString(), "ni nom, ni montant");
        assertThat(zip).hasBinaryContent(new byte[] {'P', 'K'});
    }

    @Test
    void aPlaceThatCannotBeWrittenIsRefused() throws Exception {
        Path file = Files.createFile(folder.resolve("fichier"));

        CommandRun run =
                CommandRun.of("diagnostic", "--vers", file.resolve("panne.zip").toString());

        assertThat(run.exitCode()).isEqualTo(ExitCodes.REFUSED);
        assertThat(run.err()).contains("fichier");
    }
}
