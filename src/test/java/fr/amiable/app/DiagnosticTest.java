package fr.amiable.app;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.common.Texts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A diagnostic tells where the program broke, and nothing of whom it was about. */
class DiagnosticTest {

    private static final String LOG = """
            nov. 24, 2026 10:00:00 AM fr.amiable.app.ErrorPresenter show
            GRAVE: A-12AB34 : facture de Mme Dupont illisible
            java.lang.IllegalStateException: Mme Dupont, 12 rue des Lilas
            \tat fr.amiable.invoice.InvoiceService.get(InvoiceService.java:42)
            \tat java.base/java.lang.Thread.run(Thread.java:840)
            Mme Dupont doit 1 200,00 €
            Caused by: java.io.IOException: /home/dupont/facture.pdf
            \t... 12 more
            """;

    @TempDir
    private Path folder;

    @Test
    void thePlacesAreKeptAndTheMessagesAreNot() throws IOException {
        Path logs = Files.createDirectories(new AppFolders(folder).log());
        Files.writeString(logs.resolve("amiable.0.log"), LOG);
        Files.writeString(logs.resolve("autre.txt"), "Mme Dupont");

        Map<String, String> files = unzip(new Diagnostic(new Texts()).zip(Optional.of(folder), Instant.EPOCH));

        assertThat(files).containsOnlyKeys("installation.txt", "journal/amiable.0.log");
        assertThat(files.get("installation.txt")).contains("Java", "Établi le 1970-01-01T00:00:00Z");
        assertThat(files.get("journal/amiable.0.log")).isEqualTo("""
                        GRAVE
                        java.lang.IllegalStateException
                        \tat fr.amiable.invoice.InvoiceService.get(InvoiceService.java:42)
                        \tat java.base/java.lang.Thread.run(Thread.java:840)
                        Caused by: java.io.IOException
                        \t... 12 more
                        """);
        assertThat(String.join("", files.values())).doesNotContainIgnoringCase("dupont");
    }

    @Test
    void aDeskInMemoryHasOneToo() throws IOException {
        assertThat(unzip(new Diagnostic(new Texts()).zip(Optional.empty(), Instant.EPOCH)))
                .containsOnlyKeys("installation.txt");
    }

    private static Map<String, String> unzip(byte[] bytes) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
