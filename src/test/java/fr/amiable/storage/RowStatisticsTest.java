package fr.amiable.storage;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.client.ClientId;
import fr.amiable.common.Money;
import fr.amiable.common.Progress;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.payment.Allocation;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the database believes of the size of its tables follows what was put in them. */
class RowStatisticsTest {

    private static final int CLIENTS = 300;

    /** Derby counts some tables by itself, at moments of its own. */
    private static final String BY_ITSELF = "derby.storage.indexStats.auto";

    private final Database database = withoutDerbysOwnCounting();
    private final RowStatistics statistics = new RowStatistics(database);
    private final DerbyClientRepository clients = new DerbyClientRepository(database);
    private final DerbyInvoiceRepository invoices = new DerbyInvoiceRepository(database);
    private final DerbyPaymentRepository payments = new DerbyPaymentRepository(database);

    @BeforeEach
    void fill() {
        database.inTransaction(() -> {
            for (int i = 1; i <= CLIENTS; i++) {
                ClientId client = clients.add(Samples.bareClient("Client " + i)).id();
                InvoiceId invoice = invoices.add(Samples.invoice(client, "F-" + i, "100.00"))
                        .id();
                payments.add(Samples.payment(client, "60.00", new Allocation(invoice, Money.euros("60.00"))));
            }
        });
    }

    private static Database withoutDerbysOwnCounting() {
        System.setProperty(BY_ITSELF, "false");
        try {
            return Database.inMemory();
        } finally {
            System.clearProperty(BY_ITSELF);
        }
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void tablesJustFilledAreCountedOnceAndNotAgain() {
        assertThat(believed("ALLOCATION")).isEmpty();

        assertThat(statistics.refresh(Progress.NONE)).isGreaterThanOrEqualTo(4);

        for (String table : List.of("CLIENT", "INVOICE", "PAYMENT", "ALLOCATION")) {
            assertThat(believed(table)).as(table).isNotEmpty().allMatch(known -> known.endsWith("numrows= " + CLIENTS));
        }
        assertThat(statistics.refresh(Progress.NONE)).isZero();
    }

    @Test
    void aTableEmptiedIsCountedAgainAndAFewRowsMoreAreNot() {
        statistics.refresh(Progress.NONE);
        clients.add(Samples.bareClient("Un de plus"));
        assertThat(statistics.refresh(Progress.NONE)).isZero();

        database.sql().sql("DELETE FROM allocation").update();

        assertThat(statistics.refresh(Progress.NONE)).isOne();
        assertThat(believed("ALLOCATION")).allMatch(known -> known.endsWith("numrows= 0"));
        assertThat(statistics.refresh(Progress.NONE)).isZero();
    }

    @Test
    void whoClosesTheWindowDoesNotWaitForIt() {
        Progress cancelled = new Progress() {
            @Override
            public void at(long done, long total) {}

            @Override
            public boolean isCancelled() {
                return true;
            }
        };

        assertThat(statistics.refresh(cancelled)).isZero();
        assertThat(believed("INVOICE")).isEmpty();
    }

    private List<String> believed(String table) {
        return database.sql()
                .sql("SELECT c.statistics FROM SYS.SYSSTATISTICS c JOIN SYS.SYSTABLES t ON t.tableid = c.tableid"
                        + " WHERE t.tablename = ?")
                .param(table)
                .query((row, index) -> row.getObject(1).toString())
                .list();
    }
}
