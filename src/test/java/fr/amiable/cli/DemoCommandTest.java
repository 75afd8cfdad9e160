package fr.amiable.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.document.PdfChecks;
import fr.amiable.document.PdfWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoCommandTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @TempDir
    private Path folder;

    @Test
    void sixFilesAreWrittenAndTheirPathsPrinted() throws IOException {
        CommandRun run =
                CommandRun.at(TODAY, "demo", "--vers", folder.resolve("new").toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        for (String name : new String[] {
            "decompte",
            "rappel-courtois",
            "relance-ferme",
            "mise-en-demeure-professionnel",
            "mise-en-demeure-consommateur",
            "mise-en-demeure-public"
        }) {
            Path file = folder.resolve("new").resolve(name + ".pdf");
            assertThat(run.out()).contains(file.toString());
            PdfChecks.assertLastsAndReadsAloud(Files.readAllBytes(file));
        }
        try (var files = Files.list(folder.resolve("new"))) {
            assertThat(files).hasSize(6);
        }
    }

    @Test
    void theConsumersNoticeNeverClaimsWhatOnlyProfessionalsOwe() throws IOException {
        CommandRun.at(TODAY, "demo", "--vers", folder.toString());

        String notice = PdfWords.flat(Files.readAllBytes(folder.resolve("mise-en-demeure-consommateur.pdf")));
        assertThat(notice).contains("MISE EN DEMEURE").contains("médiateur de la consommation");
        assertThat(notice)
                .doesNotContain("40,00")
                .doesNotContain("40 €")
                .doesNotContain("441-")
                .doesNotContain("2192");
    }

    @Test
    void theExampleIsDatedOnTheLastDayWithRatesWhenTheTableIsTooOld() throws IOException {
        CommandRun run = CommandRun.at(LocalDate.of(2027, 2, 10), "demo", "--vers", folder.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(PdfWords.flat(Files.readAllBytes(folder.resolve("rappel-courtois.pdf"))))
                .contains("Nantes, le 31 décembre 2026");
    }
}
