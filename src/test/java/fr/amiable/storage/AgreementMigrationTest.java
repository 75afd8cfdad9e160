package fr.amiable.storage;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.common.Money;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.payment.plan.FollowedPlan;
import fr.amiable.payment.plan.Instalment;
import fr.amiable.payment.promise.FollowedPromise;
import fr.amiable.payment.promise.PromiseMeans;
import fr.amiable.storage.migration.Migrations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Date;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The days noted on invoices before promises and plans were kept become some. */
class AgreementMigrationTest {

    private static final LocalDate NOTED = LocalDate.of(2026, 11, 10);
    private static final LocalDate PROMISED = LocalDate.of(2026, 11, 20);

    @TempDir
    private Path folder;

    @Test
    void theDaysNotedOnAnInvoiceBecomeAPromiseAndAPlan() throws IOException {
        unpack("folder-003.zip");
        long invoice;
        try (Database older = Database.open(folder, before())) {
            invoice = older.sql()
                    .sql("SELECT id FROM invoice WHERE number = 'F-1'")
                    .query(Long.class)
                    .single();
            set(older, "promised_on", invoice);
            set(older, "instalments_until", invoice);
            older.sql()
                    .sql(
                            "INSERT INTO journal (happened_at, who, subject_kind, subject_id, act, before_text, after_text)"
                                    + " VALUES ('" + NOTED
                                    + "T09:00:00.000000000Z', 'Zoé', 'INVOICE', ?, 'CHANGED', '',"
                                    + " 'Agreement[promisedOn=Optional[2026-11-20], instalmentsUntil=Optional.empty]')")
                    .param(invoice)
                    .update();
        }

        try (Database database = Database.open(folder)) {
            InvoiceId id = new InvoiceId(invoice);
            assertThat(new DerbyPromiseRepository(database).ofInvoice(id))
                    .singleElement()
                    .extracting(FollowedPromise::promise)
                    .satisfies(promise -> {
                        assertThat(promise.invoices()).containsExactly(id);
                        assertThat(promise.madeOn()).isEqualTo(NOTED);
                        assertThat(promise.promisedOn()).isEqualTo(PROMISED);
                        assertThat(promise.means()).isEqualTo(PromiseMeans.PHONE);
                        assertThat(promise.amount()).isEqualTo(Money.euros("30.00"));
                    });
            assertThat(new DerbyInstalmentPlanRepository(database).open())
                    .singleElement()
                    .extracting(FollowedPlan::plan)
                    .satisfies(plan -> {
                        assertThat(plan.invoices()).containsExactly(id);
                        assertThat(plan.signedOn()).isEmpty();
                        assertThat(plan.instalments()).containsExactly(new Instalment(PROMISED, Money.euros("30.00")));
                    });
        }
    }

    private void unpack(String kept) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(MigrationsTest.class.getResourceAsStream(kept))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = folder.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.copy(zip, file);
            }
        }
    }

    private static Migrations before() {
        return new Migrations(Migrations.shipped().scripts().stream()
                .filter(script -> script.number() < 8)
                .toList());
    }

    private static void set(Database database, String column, long invoice) {
        database.sql()
                .sql("UPDATE invoice SET " + column + " = ? WHERE id = ?")
                .params(Date.valueOf(PROMISED), invoice)
                .update();
    }
}
