package fr.amiable.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.amiable.importing.facturx.FacturXFixtures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {

    private final MemoryDesk desk = new MemoryDesk(LocalDate.of(2026, 11, 24));

    @TempDir
    private Path folder;

    private String invoice;
    private String page;

    @BeforeEach
    void write() throws IOException {
        invoice = Files.writeString(folder.resolve("facture.xml"), FacturXFixtures.text(FacturXFixtures.INVOICE))
                .toString();
        page = Files.writeString(folder.resolve("page.pdf"), "<!DOCTYPE html><html></html>")
                .toString();
    }

    @AfterEach
    void forget() {
        desk.forget();
    }

    @Test
    void scriptsGetEveryFieldOfTheInvoice() {
        CommandRun run = CommandRun.on(desk, "importer", invoice, "--format", "json");

        assertThat(run.exitCode()).isEqualTo(ExitCodes.DONE);
        JsonNode file = run.json().get(0);
        assertThat(file.fieldNames())
                .toIterable()
                .containsExactly("fichier", "type", "factures", "avertissements", "erreurs");
        assertThat(file.get("fichier").asText()).isEqualTo(invoice);
        assertThat(file.get("type").asText()).isEqualTo("CII EN 16931");
        assertThat(file.get("factures").get(0))
                .hasToString("{\"numero\":\"F-2026-0042\",\"typeDocument\":\"380\",\"emise\":\"2026-09-15\","
                        + "\"echeance\":\"2026-10-15\",\"ht\":\"1010.00\",\"tva\":\"187.50\",\"ttc\":\"1197.50\","
                        + "\"restant\":\"897.50\",\"client\":\"Résidence du Parc\",\"siren\":\"900000019\"}");
    }

    @Test
    void someFilesTakenAndOthersNotIsPartlyDone() {
        CommandRun run = CommandRun.on(desk, "importer", invoice, page);
        assertThat(run.exitCode()).isEqualTo(ExitCodes.PARTLY);
        assertThat(run.out()).contains("nouveau client Résidence du Parc", "page web (HTML)", "1 fichier pris sur 2.");
    }

    @Test
    void whenEveryFileIsRefusedTheCommandIsRefused() {
        assertThat(CommandRun.on(desk, "importer", page, folder.toString()).exitCode())
                .isEqualTo(ExitCodes.REFUSED);
    }

    @Test
    void withoutAFileTheUsageIsWrong() {
        assertThat(CommandRun.on(desk, "importer").exitCode()).isEqualTo(ExitCodes.USAGE);
    }
}
