package fr.amiable.storage;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.client.Client;
import fr.amiable.common.Money;
import fr.amiable.invoice.Invoice;
import fr.amiable.payment.plan.FollowedPlan;
import fr.amiable.payment.plan.Instalment;
import fr.amiable.payment.promise.FollowedPromise;
import fr.amiable.payment.promise.PromiseMeans;
import fr.amiable.storage.migration.Migrations;
import java.nio.file.Path;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The days noted on invoices before promises and plans were kept become some. */
class AgreementMigrationTest {

    private static final LocalDate NOTED = LocalDate.of(2026, 11, 10);
    private static final LocalDate PROMISED = LocalDate.of(2026, 11, 20);

    @TempDir
    private Path folder;

    @Test
    void theDaysNotedOnInvoicesBecomeAPromiseAndAPlan() {
        Client client;
        Invoice promised;
        Invoice planned;
        try (Database older = Database.open(folder, before())) {
            client = new DerbyClientRepository(older).add(Samples.bareClient("Zoé"));
            DerbyInvoiceRepository invoices = new DerbyInvoiceRepository(older);
            promised = invoices.add(Samples.invoice(client.id(), "F-1", "100.00"));
            planned = invoices.add(Samples.invoice(client.id(), "F-2", "70.00"));
            set(older, "promised_on", promised);
            set(older, "instalments_until", planned);
            older.sql()
                    .sql(
                            "INSERT INTO journal (happened_at, who, subject_kind, subject_id, act, before_text, after_text)"
                                    + " VALUES ('" + NOTED
                                    + "T09:00:00.000000000Z', 'Zoé', 'INVOICE', ?, 'CHANGED', '',"
                                    + " 'Agreement[promisedOn=Optional[2026-11-20], instalmentsUntil=Optional.empty]')")
                    .param(promised.id().value())
                    .update();
        }

        try (Database database = Database.open(folder)) {
            List<FollowedPromise> promises = new DerbyPromiseRepository(database).ofClient(client.id());
            assertThat(promises).singleElement().satisfies(one -> {
                assertThat(one.promise().invoices()).containsExactly(promised.id());
                assertThat(one.promise().madeOn()).isEqualTo(NOTED);
                assertThat(one.promise().promisedOn()).isEqualTo(PROMISED);
                assertThat(one.promise().means()).isEqualTo(PromiseMeans.PHONE);
                assertThat(one.promise().amount()).isEqualTo(Money.euros("100.00"));
            });
            List<FollowedPlan> plans = new DerbyInstalmentPlanRepository(database).open();
            assertThat(plans).singleElement().satisfies(one -> {
                assertThat(one.plan().invoices()).containsExactly(planned.id());
                assertThat(one.plan().signedOn()).isEmpty();
                assertThat(one.plan().instalments()).containsExactly(new Instalment(PROMISED, Money.euros("70.00")));
            });
        }
    }

    private static Migrations before() {
        return new Migrations(Migrations.shipped().scripts().stream()
                .filter(script -> script.number() < 8)
                .toList());
    }

    private static void set(Database database, String column, Invoice invoice) {
        database.sql()
                .sql("UPDATE invoice SET " + column + " = ? WHERE id = ?")
                .params(Date.valueOf(PROMISED), invoice.id().value())
                .update();
    }
}
