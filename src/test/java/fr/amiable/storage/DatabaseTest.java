package fr.amiable.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.amiable.client.Client;
import fr.amiable.common.Money;
import fr.amiable.common.Texts;
import fr.amiable.invoice.Invoice;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.payment.Allocation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataIntegrityViolationException;

/** The database of a data folder: kept between openings, whole or not at all, for one program at a time. */
class DatabaseTest {

    @TempDir
    private Path folder;

    @Test
    void whatWasKeptIsThereAfterReopening() {
        Client client;
        try (Database database = Database.open(folder)) {
            client = new DerbyClientRepository(database).add(Samples.fullClient());
        }

        try (Database database = Database.open(folder)) {
            assertThat(new DerbyClientRepository(database).find(client.id())).contains(client);
        }
    }

    @Test
    void aFolderThatDoesNotExistYetIsMade() {
        Path deep = folder.resolve("Données d’Amélie 2026").resolve("amiable");

        Database.open(deep).close();

        assertThat(deep.resolve("base").resolve("service.properties")).exists();
        assertThat(deep.resolve("base-en-creation")).doesNotExist();
    }

    @Test
    void aFolderOpenInThisProgramIsRefusedUntilItIsClosed() {
        try (Database first = Database.open(folder)) {
            assertThatThrownBy(() -> Database.open(folder)).isInstanceOf(DatabaseInUse.class);
            assertThat(new DerbyClientRepository(first).rows(Samples.TODAY)).isEmpty();
        }
        Database.open(folder).close();
    }

    @Test
    void aFolderWhoseNameIsAFileIsNotWritable() throws IOException {
        Path file = Files.writeString(folder.resolve("donnees"), "occupé");

        assertThatThrownBy(() -> Database.open(file)).isInstanceOf(FolderNotWritable.class);
    }

    @Test
    void aFailureInsideATransactionLeavesNothingBehind() {
        try (Database database = Database.inMemory()) {
            DerbyClientRepository clients = new DerbyClientRepository(database);
            DerbyInvoiceRepository invoices = new DerbyInvoiceRepository(database);
            DerbyPaymentRepository payments = new DerbyPaymentRepository(database);
            Client client = clients.add(Samples.bareClient("Zoé"));
            Invoice invoice = invoices.add(Samples.invoice(client.id(), "F-1", "100.00"));

            assertThatThrownBy(() -> database.inTransaction(() -> {
                        clients.add(Samples.fullClient());
                        invoices.add(Samples.creditNote(client.id(), "A-1", "5.00", invoice.id()));
                        payments.add(Samples.payment(
                                client.id(), "10.00", new Allocation(invoice.id(), Money.euros("10.00"))));
                        throw new IllegalStateException("power cut");
                    }))
                    .hasMessage("power cut");

            assertThat(clients.rows(Samples.TODAY)).hasSize(1);
            assertThat(payments.ofClient(client.id())).isEmpty();
            assertThat(invoices.rowsOf(client.id()))
                    .singleElement()
                    .satisfies(row -> assertThat(row.outstanding()).isEqualTo(Money.euros("100.00")));
        }
    }

    @Test
    void aPaymentToAnInvoiceThatDoesNotExistKeepsNothing() {
        try (Database database = Database.inMemory()) {
            Client client = new DerbyClientRepository(database).add(Samples.bareClient("Zoé"));
            DerbyPaymentRepository payments = new DerbyPaymentRepository(database);

            assertThatThrownBy(() -> payments.add(Samples.payment(
                            client.id(), "10.00", new Allocation(new InvoiceId(99), Money.euros("10.00")))))
                    .isInstanceOf(DataIntegrityViolationException.class);

            assertThat(payments.ofClient(client.id())).isEmpty();
        }
    }

    @Test
    void anInnerTransactionIsKeptOnlyWithTheOuterOne() {
        try (Database database = Database.inMemory()) {
            DerbyClientRepository clients = new DerbyClientRepository(database);

            assertThatThrownBy(() -> database.inTransaction(() -> {
                        database.inTransaction(() -> clients.add(Samples.bareClient("Zoé")));
                        throw new IllegalStateException("after the inner one");
                    }))
                    .hasMessage("after the inner one");

            assertThat(clients.rows(Samples.TODAY)).isEmpty();
        }
    }

    @Test
    void twoWritersAtOnceLoseNothing() throws Exception {
        try (Database database = Database.inMemory()) {
            Client client = new DerbyClientRepository(database).add(Samples.bareClient("Zoé"));
            DerbyInvoiceRepository invoices = new DerbyInvoiceRepository(database);
            DerbyPaymentRepository payments = new DerbyPaymentRepository(database);
            InvoiceId one =
                    invoices.add(Samples.invoice(client.id(), "F-1", "100.00")).id();
            InvoiceId two =
                    invoices.add(Samples.invoice(client.id(), "F-2", "100.00")).id();
            Callable<Void> upwards = () -> pay(payments, client, List.of(one, two));
            Callable<Void> downwards = () -> pay(payments, client, List.of(two, one));

            atOnce(upwards, downwards);

            assertThat(payments.ofClient(client.id())).hasSize(80);
            assertThat(invoices.rowsOf(client.id()))
                    .extracting(row -> row.outstanding())
                    .containsOnly(Money.euros("99.20"));
        }
    }

    @Test
    void twoWorksThatWaitForEachOtherEndWithOneRefused() {
        try (Database database = Database.inMemory()) {
            Client client = new DerbyClientRepository(database).add(Samples.bareClient("Zoé"));
            DerbyInvoiceRepository invoices = new DerbyInvoiceRepository(database);
            Invoice one = invoices.add(Samples.invoice(client.id(), "F-1", "100.00"));
            Invoice two = invoices.add(Samples.invoice(client.id(), "F-2", "100.00"));
            CyclicBarrier bothHoldOne = new CyclicBarrier(2);
            Callable<Void> upwards = () -> updateBoth(database, bothHoldOne, one, two);
            Callable<Void> downwards = () -> updateBoth(database, bothHoldOne, two, one);

            assertThatThrownBy(() -> atOnce(upwards, downwards))
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(DatabaseBusy.class);
        }
    }

    private static Void updateBoth(Database database, CyclicBarrier barrier, Invoice first, Invoice second) {
        DerbyInvoiceRepository invoices = new DerbyInvoiceRepository(database);
        database.inTransaction(() -> {
            invoices.update(first);
            try {
                barrier.await(30, TimeUnit.SECONDS);
            } catch (InterruptedException | BrokenBarrierException | TimeoutException alone) {
                throw new IllegalStateException(alone);
            }
            invoices.update(second);
        });
        return null;
    }

    private static Void pay(DerbyPaymentRepository payments, Client client, List<InvoiceId> invoices) {
        for (int turn = 0; turn < 40; turn++) {
            payments.add(Samples.payment(
                    client.id(),
                    "0.02",
                    new Allocation(invoices.get(0), new Money(1)),
                    new Allocation(invoices.get(1), new Money(1))));
        }
        return null;
    }

    private static void atOnce(Callable<Void> one, Callable<Void> other) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<Void>> running = new ArrayList<>(threads.invokeAll(List.of(one, other)));
            for (Future<Void> writer : running) {
                writer.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void whatIsTooLongIsRefusedByTheNameOfItsField() {
        try (Database database = Database.inMemory()) {
            DerbyClientRepository clients = new DerbyClientRepository(database);
            String longest = "€".repeat(500);

            Client client = clients.add(Samples.bareClient(longest));

            assertThat(clients.find(client.id())).contains(client);
            assertThatThrownBy(() -> clients.add(Samples.bareClient(longest + "€")))
                    .isInstanceOfSatisfying(
                            DoesNotFit.class,
                            refusal -> assertThat(refusal.message(new Texts()))
                                    .contains("nom (client)")
                                    .contains("500 caractères"));
        }
    }

    @Test
    void everyTextColumnHasAFrenchNameForRefusals() {
        try (Database database = Database.inMemory()) {
            List<String> columns = database.sql()
                    .sql("SELECT tablename, columnname, CAST(columndatatype AS VARCHAR(100)) AS type"
                            + " FROM SYS.SYSCOLUMNS JOIN SYS.SYSTABLES ON referenceid = tableid WHERE tabletype = 'T'")
                    .query((row, index) -> row.getString(1) + "." + row.getString(2) + " " + row.getString(3))
                    .list();

            assertThat(columns).hasSizeGreaterThan(100);
            assertThat(columns.stream()
                            .filter(column -> column.matches(".* (VARCHAR\\((500|20000)\\)|DATE|DECIMAL).*"))
                            .map(column ->
                                    column.substring(0, column.indexOf(' ')).toLowerCase(Locale.ROOT))
                            .filter(column -> !column.startsWith("migration.")))
                    .isNotEmpty()
                    .allSatisfy(column -> assertThat(new Texts().get("storage.field." + column))
                            .isNotBlank());
        }
    }
}
