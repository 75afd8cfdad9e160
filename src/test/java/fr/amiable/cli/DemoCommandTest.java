package fr.amiable.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.app.Wiring;
import fr.amiable.common.Texts;
import fr.amiable.document.PdfChecks;
import fr.amiable.document.PdfWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoCommandTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @TempDir
    private Path folder;

    @Test
    void theLettersTheStatementAndTheBundleAreWrittenAndTheirPathsPrinted() throws IOException {
        CommandRun run = on(TODAY, "demo", "--vers", folder.resolve("new").toString());

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
        assertThat(PdfWords.flat(Files.readAllBytes(folder.resolve("new").resolve("dossier.pdf"))))
                .contains("Bordereau de pièces", "Pièce n° 12");
        try (var files = Files.list(folder.resolve("new"))) {
            assertThat(files).hasSize(7);
        }
    }

    @Test
    void theConsumersNoticeNeverClaimsWhatOnlyProfessionalsOwe() throws IOException {
        on(TODAY, "demo", "--vers", folder.toString());

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
        CommandRun run = on(LocalDate.of(2027, 2, 10), "demo", "--vers", folder.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(PdfWords.flat(Files.readAllBytes(folder.resolve("rappel-courtois.pdf"))))
                .contains("Nantes, le 31 décembre 2026");
    }

    /** On a desk of the application itself: the sample is more than the tables of a test. */
    private static CommandRun on(LocalDate today, String... arguments) {
        ZoneId paris = ZoneId.of("Europe/Paris");
        Clock clock = Clock.fixed(today.atTime(12, 0).atZone(paris).toInstant(), paris);
        return CommandRun.with(new Wiring(new Texts(), clock, "essai"), arguments);
    }
}
