package fr.amiable.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.amiable.client.Client;
import fr.amiable.client.ClientId;
import fr.amiable.invoice.Invoice;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another program on the same folder: it keeps this one out, and what it was told is kept survives its murder. */
class OtherProgramTest {

    @TempDir
    private Path folder;

    /** Opens the folder, then writes invoices and says each number once it is kept, until it is killed. */
    static final class Writer {

        private Writer() {}

        public static void main(String[] arguments) {
            Database database = Database.open(Path.of(arguments[0]));
            Client client = new DerbyClientRepository(database).add(Samples.bareClient("Zoé"));
            DerbyInvoiceRepository invoices = new DerbyInvoiceRepository(database);
            System.out.println("open " + client.id().value());
            for (int number = 1; ; number++) {
                Invoice kept = invoices.add(Samples.invoice(client.id(), "F-" + number, "100.00"));
                System.out.println(kept.number());
            }
        }
    }

    @Test
    void itKeepsThisOneOutAndWhatItKeptSurvivesItsMurder() throws Exception {
        Process writer = start();
        List<String> acknowledged = new ArrayList<>();
        ClientId client;
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8))) {
            client = new ClientId(Long.parseLong(said.readLine().substring("open ".length())));
            assertThatThrownBy(() -> Database.open(folder)).isInstanceOf(DatabaseInUse.class);
            while (acknowledged.size() < 200) {
                acknowledged.add(said.readLine());
            }
            writer.toHandle().destroyForcibly();
            said.lines().forEach(acknowledged::add);
        } finally {
            writer.destroyForcibly().waitFor();
        }

        try (Database database = Database.open(folder)) {
            List<String> kept = new DerbyInvoiceRepository(database)
                    .rowsOf(client).stream().map(row -> row.number()).toList();
            assertThat(kept).containsAll(acknowledged);
            assertThat(kept.size() - acknowledged.size()).isBetween(0, 1);
        }
    }

    private Process start() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
