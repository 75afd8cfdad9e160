package fr.amiable.storage;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.common.Money;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.letter.registered.RegisteredLetter;
import fr.amiable.letter.registered.RegisteredState;
import fr.amiable.letter.text.TextVersion;
import fr.amiable.payment.plan.FollowedPlan;
import fr.amiable.payment.plan.Instalment;
import fr.amiable.payment.promise.FollowedPromise;
import fr.amiable.payment.promise.PromiseMeans;
import fr.amiable.reminder.pause.ReminderStop;
import fr.amiable.reminder.plan.ReminderPlan;
import fr.amiable.storage.migration.Migrations;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Date;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The days noted on invoices before promises and plans were kept become some; those that a later version kept are there. */
class AgreementMigrationTest {

    private static final LocalDate NOTED = LocalDate.of(2026, 11, 10);
    private static final LocalDate PROMISED = LocalDate.of(2026, 11, 20);

    @TempDir
    private Path folder;

    @Test
    void theDaysNotedOnAnInvoiceBecomeAPromiseAndAPlan() throws IOException {
        KeptFolders.unpack(3, folder);
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

    @Test
    void whatWasAgreedStoppedWrittenAndSentInTheTwelfthVersionIsKept() throws IOException {
        KeptFolders.unpack(12, folder);
        LocalDate noted = LocalDate.of(2026, 11, 26);

        try (Database database = Database.open(folder)) {
            assertThat(new DerbyPromiseRepository(database).since(noted.minusDays(10)))
                    .extracting(promise -> promise.promise().words())
                    .containsExactly("Je paie mardi");
            assertThat(new DerbyInstalmentPlanRepository(database).open())
                    .singleElement()
                    .extracting(plan -> plan.plan().instalments().size())
                    .isEqualTo(2);
            assertThat(new DerbyPlanRepository(database).all())
                    .extracting(ReminderPlan::name)
                    .containsExactly("Mes bons clients");
            assertThat(new DerbyStopRepository(database).on(noted))
                    .extracting(ReminderStop::words)
                    .containsExactly("Vu au salon");
            assertThat(new DerbyTextRepository(database).current())
                    .extracting(TextVersion::words)
                    .containsExactly("Un mot");
            assertThat(new DerbyLetterMailRepository(database).inDoubt()).hasSize(1);
            assertThat(new DerbyRegisteredRepository(database)
                            .find(new DerbyLetterRepository(database)
                                    .newest(1)
                                    .get(0)
                                    .letter()
                                    .id())
                            .map(RegisteredLetter::state))
                    .contains(RegisteredState.UNCLAIMED);
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
