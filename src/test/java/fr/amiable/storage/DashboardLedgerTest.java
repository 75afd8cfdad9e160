package fr.amiable.storage;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.client.Client;
import fr.amiable.common.Money;
import fr.amiable.dashboard.Contention;
import fr.amiable.dashboard.Ledger;
import fr.amiable.dashboard.Sales;
import fr.amiable.dashboard.SentLetter;
import fr.amiable.dashboard.balance.AgedBalance;
import fr.amiable.dashboard.balance.AgedItem;
import fr.amiable.evidence.Fingerprint;
import fr.amiable.invoice.Invoice;
import fr.amiable.invoice.InvoiceRow;
import fr.amiable.letter.LetterSlip;
import fr.amiable.letter.LetterType;
import fr.amiable.letter.ProducedLetter;
import fr.amiable.payment.Allocation;
import fr.amiable.payment.Payment;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What figures are made from agrees to the cent with what the invoice table tells, and things removed are left out. */
class DashboardLedgerTest {

    private static final LocalDate ISSUED = LocalDate.of(2026, 5, 1);

    private final Database database = Database.inMemory();
    private final DerbyClientRepository clients = new DerbyClientRepository(database);
    private final DerbyInvoiceRepository invoices = new DerbyInvoiceRepository(database);
    private final DerbyPaymentRepository payments = new DerbyPaymentRepository(database);
    private final DerbyLetterRepository letters = new DerbyLetterRepository(database);
    private final DerbyDashboardRepository dashboard = new DerbyDashboardRepository(database);
    private final Client client = clients.add(Samples.bareClient("Zoé"));

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theBalanceOfTodayIsWhatTheInvoicesStillAskFor() {
        Random random = new Random(11);
        for (int number = 0; number < 60; number++) {
            Invoice invoice = invoices.add(Samples.invoice(client.id(), "F-" + number, "100.00"));
            if (random.nextBoolean()) {
                Payment payment = payments.add(Samples.payment(
                        client.id(), "150.00", new Allocation(invoice.id(), new Money(1 + random.nextInt(13_000)))));
                if (random.nextInt(4) == 0) {
                    payments.reverse(payment.id(), Samples.TODAY);
                }
            }
            if (random.nextInt(3) == 0) {
                invoices.add(Samples.creditNote(client.id(), "A-" + number, "12.34", invoice.id()));
            }
        }

        Money told = Money.sum(invoices.rows(Optional.empty(), 500).stream()
                .map(InvoiceRow::outstanding)
                .toList());

        assertThat(told).isGreaterThan(Money.ZERO);
        assertThat(total(dashboard.open(Samples.TODAY), Samples.TODAY)).isEqualTo(told);
        assertThat(total(dashboard.since(ISSUED), Samples.TODAY)).isEqualTo(told);
        assertThat(total(dashboard.since(ISSUED.minusYears(1)), ISSUED)).isLessThanOrEqualTo(Money.euros(6000));
    }

    @Test
    void anInvoicePaidSinceIsThereOnTheDaysBeforeItsPayment() {
        Invoice invoice = invoices.add(Samples.invoice(client.id(), "F-1", "100.00"));
        payments.add(Samples.payment(client.id(), "100.00", new Allocation(invoice.id(), Money.euros("100.00"))));
        LocalDate eve = Samples.TODAY.minusDays(1);

        assertThat(total(dashboard.since(eve), eve)).isEqualTo(Money.euros("100.00"));
        assertThat(total(dashboard.since(eve), Samples.TODAY)).isEqualTo(Money.ZERO);
        assertThat(dashboard.open(Samples.TODAY).receivables()).isEmpty();
    }

    @Test
    void salesCountInvoicesLessCreditNotesAndRemovedOnesNever() {
        Invoice invoice = invoices.add(Samples.invoice(client.id(), "F-1", "100.00"));
        invoices.add(Samples.creditNote(client.id(), "A-1", "30.00", invoice.id()));
        Invoice removed = invoices.add(Samples.invoice(client.id(), "F-2", "55.00"));
        database.sql()
                .sql("UPDATE invoice SET removed_at = '2026-06-01T00:00:00.00000000Z' WHERE id = ?")
                .param(removed.id().value())
                .update();

        Ledger ledger = dashboard.since(ISSUED);

        assertThat(ledger.salesByDay()).containsOnly(Map.entry(ISSUED, new Sales(Money.euros("70.00"), 1)));
        for (Ledger read : List.of(ledger, dashboard.open(Samples.TODAY))) {
            assertThat(read.receivables())
                    .singleElement()
                    .satisfies(receivable ->
                            assertThat(receivable.outstandingOn(Samples.TODAY)).isEqualTo(Money.euros("70.00")));
        }
    }

    @Test
    void waiversOfPrincipalLowerAReceivableFromTheDayTheyWereGrantedAndWithdrawnOnesDoNot() {
        Invoice invoice = invoices.add(Samples.invoice(client.id(), "F-1", "100.00"));
        waiver(invoice, "PRINCIPAL", 1_000, null);
        waiver(invoice, "PRINCIPAL", 500, "2026-06-01T00:00:00.00000000Z");
        waiver(invoice, "INTEREST", 300, null);

        assertThat(total(dashboard.since(ISSUED), ISSUED.plusDays(9))).isEqualTo(Money.euros("100.00"));
        assertThat(total(dashboard.since(ISSUED), ISSUED.plusDays(10))).isEqualTo(Money.euros("90.00"));
    }

    @Test
    void disputesAreReadWithTheirPartsUnlessRemoved() {
        Invoice invoice = invoices.add(Samples.invoice(client.id(), "F-1", "100.00"));
        dispute("L-2026-001", invoice, null);
        dispute("L-2026-002", invoice, "2026-06-01T00:00:00.00000000Z");

        Ledger ledger = dashboard.open(Samples.TODAY);

        assertThat(ledger.disputes()).extracting(Contention::number).containsExactly("L-2026-001");
        assertThat(AgedBalance.of(ledger, Samples.TODAY).items())
                .extracting(AgedItem::contested)
                .containsExactly(Money.euros("25.00"));
    }

    @Test
    void lettersNameOnlyTheInvoicesAskedAbout() {
        Invoice first = invoices.add(Samples.invoice(client.id(), "F-1", "100.00"));
        Invoice second = invoices.add(Samples.invoice(client.id(), "F-2", "100.00"));
        ProducedLetter letter = letters.add(
                new LetterSlip(
                        LetterType.FORMAL_NOTICE,
                        client.id(),
                        List.of(first.id(), second.id()),
                        Samples.TODAY,
                        Money.euros("200.00"),
                        Optional.of(Samples.TODAY.plusDays(8)),
                        Optional.empty(),
                        Optional.empty()),
                Fingerprint.of(new byte[] {1}),
                new byte[] {1});
        assertThat(dashboard.lettersAbout(Set.of(second.id()))).isEmpty();
        Samples.send(database, letter);

        List<SentLetter> found = dashboard.lettersAbout(Set.of(second.id()));

        assertThat(found).singleElement().satisfies(sent -> {
            assertThat(sent.invoices()).containsExactly(second.id());
            assertThat(sent.payBy()).contains(Samples.TODAY.plusDays(8));
        });
        assertThat(dashboard.lettersAbout(Set.of())).isEmpty();
    }

    private void waiver(Invoice invoice, String kind, long cents, String withdrawnAt) {
        database.sql()
                .sql("INSERT INTO waiver (invoice_id, kind, amount_cents, granted_on, reason, withdrawn_at)"
                        + " VALUES (?, ?, ?, ?, 'essai', ?)")
                .params(invoice.id().value(), kind, cents, Date.valueOf(ISSUED.plusDays(10)), withdrawnAt)
                .update();
        if (kind.equals("PRINCIPAL") && withdrawnAt == null) {
            database.sql()
                    .sql("UPDATE invoice SET settled_cents = settled_cents + ? WHERE id = ?")
                    .params(cents, invoice.id().value())
                    .update();
        }
    }

    private void dispute(String number, Invoice invoice, String removedAt) {
        long id = database.sql()
                        .sql("SELECT COUNT(*) FROM dispute")
                        .query(Long.class)
                        .single()
                + 1;
        database.sql()
                .sql("INSERT INTO dispute (number, client_id, category, raised_by, channel, raised_on, client_words,"
                        + " position, stage, stage_since, next_act, cause, lesson, removed_at) VALUES (?, ?, 'DELIVERY',"
                        + " 'CLIENT', 'PHONE', ?, '', 'NOT_DECIDED', 'REPORTED', ?, '', '', '', ?)")
                .params(number, client.id().value(), Date.valueOf(ISSUED), Date.valueOf(ISSUED), removedAt)
                .update();
        database.sql()
                .sql("INSERT INTO contested_part VALUES (?, 0, ?, -1, 2500)")
                .params(id, invoice.id().value())
                .update();
    }

    private static Money total(Ledger ledger, LocalDate on) {
        return AgedBalance.of(ledger, on).totals().total();
    }
}
