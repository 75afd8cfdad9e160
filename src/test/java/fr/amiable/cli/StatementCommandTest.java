package fr.amiable.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.amiable.document.PdfChecks;
import fr.amiable.document.PdfWords;
import fr.amiable.letter.sample.SampleBusiness;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatementCommandTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final MemoryDesk desk = new MemoryDesk(TODAY);

    @TempDir
    private Path folder;

    @BeforeEach
    void fill() {
        new SampleBusiness(desk.company(), desk.clients(), desk.invoices(), desk.payments(), desk.letters())
                .fill(TODAY);
    }

    @AfterEach
    void forget() {
        desk.forget();
    }

    @Test
    void scriptsReadTheSameAmountsAsThePage() throws IOException {
        Path file = folder.resolve("decompte.pdf");

        CommandRun run = CommandRun.on(
                desk,
                "decompte",
                "--facture",
                "F-2026-018",
                "--au",
                "2026-11-24",
                "--vers",
                file.toString(),
                "--format",
                "json");

        assertThat(run.exitCode()).isZero();
        JsonNode json = run.json();
        assertThat(json.get("facture").asText()).isEqualTo("F-2026-018");
        assertThat(json.get("client").asText()).isEqualTo("Menuiserie Guérin SARL");
        assertThat(json.get("lignes")).hasSize(2);
        assertThat(json.get("lignes").get(0).get("montant").asText()).isEqualTo("73.06");
        assertThat(json.get("interets").asText()).isEqualTo("190.92");
        assertThat(json.get("indemnite").asText()).isEqualTo("40.00");
        assertThat(json.get("principalRestant").asText()).isEqualTo("2360.00");
        assertThat(json.get("total").asText()).isEqualTo("2590.92");
        assertThat(json.get("parJour").asText()).isEqualTo("0.80");
        byte[] pdf = Files.readAllBytes(file);
        PdfChecks.assertLastsAndReadsAloud(pdf);
        assertThat(PdfWords.flat(pdf)).contains("2 590,92 €", "0,80 € par jour");
    }

    @Test
    void peopleReadWhoOwesAndHowMuch() {
        CommandRun run = CommandRun.on(desk, "decompte", "--facture", "F-2026-049", "--au", "24/11/2026");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("Facture F-2026-049, client Commune de Saint-Aubin-le-Val");
        assertThat(run.out().replace('\u00a0', ' ')).contains("8 015,41 €");
    }

    @Test
    void aDateBeyondTheKnownRatesIsRefusedWithItsSemester() {
        CommandRun run = CommandRun.on(desk, "decompte", "--facture", "F-2026-018", "--au", "2027-02-01");

        assertThat(run.exitCode()).isEqualTo(ExitCodes.REFUSED);
        assertThat(run.err()).contains("1er semestre 2027");
    }
}
