package fr.amiable.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import fr.amiable.client.Client;
import fr.amiable.client.ClientRow;
import fr.amiable.common.Money;
import fr.amiable.evidence.Fingerprint;
import fr.amiable.invoice.ClaimEvents;
import fr.amiable.invoice.DuplicateInvoiceNumber;
import fr.amiable.invoice.Invoice;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.invoice.InvoiceRow;
import fr.amiable.invoice.InvoiceType;
import fr.amiable.law.interest.DebtPart;
import fr.amiable.letter.LetterSlip;
import fr.amiable.letter.LetterType;
import fr.amiable.payment.Allocation;
import fr.amiable.payment.AllocationChoice;
import fr.amiable.payment.Payment;
import fr.amiable.payment.Waiver;
import fr.amiable.payment.WaiverDraft;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the tables show of an invoice agrees with its credit notes, payments and letters after every change. */
class BalanceTest {

    private final Database database = Database.inMemory();
    private final DerbyClientRepository clients = new DerbyClientRepository(database);
    private final DerbyInvoiceRepository invoices = new DerbyInvoiceRepository(database);
    private final DerbyPaymentRepository payments = new DerbyPaymentRepository(database);
    private final DerbyLetterRepository letters = new DerbyLetterRepository(database);
    private final Client client = clients.add(Samples.bareClient("Zoé"));

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void paymentsAndCreditNotesLowerWhatIsOutstandingAndReversingRaisesIt() {
        Invoice invoice = invoices.add(Samples.invoice(client.id(), "F-1", "100.00"));
        Payment payment =
                payments.add(Samples.payment(client.id(), "60.00", new Allocation(invoice.id(), Money.euros("60.00"))));
        assertThat(outstanding(invoice)).isEqualTo(Money.euros("40.00"));

        Invoice credit = invoices.add(Samples.creditNote(client.id(), "A-1", "30.00", invoice.id()));
        assertThat(outstanding(invoice)).isEqualTo(Money.euros("10.00"));
        assertThat(outstanding(credit)).isEqualTo(Money.ZERO);

        payments.reallocate(
                payment.id(), AllocationChoice.LEGAL, List.of(new Allocation(invoice.id(), Money.euros("20.00"))));
        assertThat(outstanding(invoice)).isEqualTo(Money.euros("50.00"));

        payments.reverse(payment.id(), Samples.TODAY);
        payments.reverse(payment.id(), Samples.TODAY);
        assertThat(outstanding(invoice)).isEqualTo(Money.euros("70.00"));
        assertThat(payments.find(payment.id()).orElseThrow().reversedOn()).contains(Samples.TODAY);
        assertConsistent();
    }

    @Test
    void aWaiverOfPrincipalLowersWhatIsOutstandingUntilItIsWithdrawnOthersDoNot() {
        Invoice invoice = invoices.add(Samples.invoice(client.id(), "F-1", "100.00"));
        DerbyWaiverRepository waivers = new DerbyWaiverRepository(database);
        waivers.add(new WaiverDraft(
                invoice.id(), DebtPart.INTEREST, Money.euros("5.00"), Samples.TODAY, "Geste commercial"));
        Waiver principal = waivers.add(
                new WaiverDraft(invoice.id(), DebtPart.PRINCIPAL, Money.euros("10.50"), Samples.TODAY, "Petit solde"));
        assertThat(outstanding(invoice)).isEqualTo(Money.euros("89.50"));
        assertConsistent();

        waivers.withdraw(principal.id(), Instant.parse("2026-11-24T09:00:00Z"));
        waivers.withdraw(principal.id(), Instant.parse("2026-11-24T10:00:00Z"));
        assertThat(outstanding(invoice)).isEqualTo(Money.euros("100.00"));
        assertThat(waivers.ofInvoice(invoice.id()))
                .extracting(Waiver::reason, Waiver::isWithdrawn)
                .containsExactly(tuple("Geste commercial", false), tuple("Petit solde", true));
        assertConsistent();
    }

    @Test
    void aCreditNoteMovedToAnotherInvoiceLeavesTheFirst() {
        Invoice first = invoices.add(Samples.invoice(client.id(), "F-1", "100.00"));
        Invoice second = invoices.add(Samples.invoice(client.id(), "F-2", "100.00"));
        Invoice credit = invoices.add(Samples.creditNote(client.id(), "A-1", "30.00", first.id()));

        invoices.update(
                Samples.creditNote(client.id(), "A-1", "45.00", second.id()).issue(credit.id(), ClaimEvents.NONE));

        assertThat(outstanding(first)).isEqualTo(Money.euros("100.00"));
        assertThat(outstanding(second)).isEqualTo(Money.euros("55.00"));
        assertConsistent();
    }

    @Test
    void theInvoicesOfAClientAreListedFromTheNewestAndTheLastRecordedFirstOnOneDay() {
        LocalDate day = Samples.TODAY.minusDays(10);
        invoices.add(Samples.invoice(client.id(), "F-2", "10.00", day));
        invoices.add(Samples.invoice(client.id(), "F-1", "10.00", day.minusDays(5)));
        invoices.add(Samples.invoice(client.id(), "F-3", "10.00", day));
        invoices.add(Samples.invoice(clients.add(Samples.bareClient("Abel")).id(), "F-4", "10.00", day));

        assertThat(invoices.rowsOf(client.id())).extracting(InvoiceRow::number).containsExactly("F-3", "F-2", "F-1");
    }

    @Test
    void moreThanAskedLeavesNothingOutstanding() {
        Invoice invoice = invoices.add(Samples.invoice(client.id(), "F-1", "100.00"));

        payments.add(Samples.payment(client.id(), "150.00", new Allocation(invoice.id(), Money.euros("150.00"))));

        assertThat(outstanding(invoice)).isEqualTo(Money.ZERO);
        assertConsistent();
    }

    @Test
    void lettersAndJudgmentsMoveTheStepAndAJudgmentTakenBackLeavesTheLetters() {
        Invoice invoice = invoices.add(Samples.invoice(client.id(), "F-1", "100.00"));
        assertThat(step(invoice)).isEqualTo(InvoiceRow.Step.NONE);

        letter(LetterType.FORMAL_NOTICE, invoice);
        letter(LetterType.FRIENDLY_REMINDER, invoice);
        assertThat(step(invoice)).isEqualTo(InvoiceRow.Step.FORMAL_NOTICE);

        invoices.update(invoice.withEvents(new ClaimEvents(Optional.empty(), Optional.of(Samples.TODAY))));
        assertThat(step(invoice)).isEqualTo(InvoiceRow.Step.JUDICIAL);

        invoices.update(invoice.withEvents(ClaimEvents.NONE));
        assertThat(step(invoice)).isEqualTo(InvoiceRow.Step.FORMAL_NOTICE);
    }

    @Test
    void afterManyRandomChangesWhatIsToldIsWhatAddsUp() {
        Random random = new Random(7);
        List<InvoiceId> ids = new ArrayList<>();
        List<Payment> made = new ArrayList<>();
        for (int turn = 0; turn < 120; turn++) {
            int choice = ids.size() < 3 ? 0 : random.nextInt(5);
            switch (choice) {
                case 0 ->
                    ids.add(invoices.add(Samples.invoice(client.id(), "F-" + turn, "100.00"))
                            .id());
                case 1 ->
                    invoices.add(Samples.creditNote(
                            client.id(),
                            "A-" + turn,
                            random.nextInt(1, 90) + ".00",
                            ids.get(random.nextInt(ids.size()))));
                case 2 -> made.add(payments.add(Samples.payment(client.id(), "90.00", parts(random, ids))));
                case 3 ->
                    made.stream()
                            .skip(random.nextInt(made.size() + 1))
                            .findFirst()
                            .ifPresent(payment -> payments.reverse(payment.id(), Samples.TODAY));
                default ->
                    made.stream()
                            .skip(random.nextInt(made.size() + 1))
                            .findFirst()
                            .ifPresent(payment -> payments.reallocate(
                                    payment.id(), AllocationChoice.LEGAL, List.of(parts(random, ids))));
            }
        }

        assertConsistent();
    }

    @Test
    void theTablePagesByKeyAndMissesNothing() {
        for (int number = 0; number < 25; number++) {
            LocalDate issuedOn = LocalDate.of(2026, 1, 1).plusDays(number % 4);
            invoices.add(Samples.invoice(client.id(), "F-" + number, "100.00", issuedOn));
        }
        List<InvoiceRow> paged = new ArrayList<>();
        List<InvoiceRow> page = invoices.rows(Optional.empty(), 4);
        while (!page.isEmpty()) {
            paged.addAll(page);
            page = invoices.rows(Optional.of(page.get(page.size() - 1)), 4);
        }

        assertThat(paged)
                .isEqualTo(invoices.rows(Optional.empty(), 1000))
                .hasSize(25)
                .isSortedAccordingTo((one, other) -> one.issuedOn().equals(other.issuedOn())
                        ? Long.compare(other.id().value(), one.id().value())
                        : other.issuedOn().compareTo(one.issuedOn()));
        assertThat(invoices.rowsOf(client.id())).isEqualTo(paged);
        assertThat(paged.get(0).clientName()).isEqualTo("Zoé");
    }

    @Test
    void theClientTableAddsUpWhatIsOpenAndWhatIsLate() {
        Invoice late = invoices.add(Samples.invoice(client.id(), "F-1", "100.00"));
        Invoice soon = invoices.add(Samples.invoice(client.id(), "F-2", "30.00", Samples.TODAY));
        invoices.add(Samples.creditNote(client.id(), "A-1", "1.00", late.id()));
        Client quiet = clients.add(Samples.bareClient("Léa"));

        List<ClientRow> rows = clients.rows(Samples.TODAY);

        ClientRow zoe = row(rows, client);
        assertThat(zoe.outstanding()).isEqualTo(Money.euros("129.00"));
        assertThat(zoe.overdue()).isEqualTo(Money.euros("99.00"));
        assertThat(zoe.oldestDueOn()).contains(late.dueOn());
        assertThat(row(clients.rows(soon.dueOn()), client).overdue()).isEqualTo(Money.euros("99.00"));
        assertThat(row(clients.rows(soon.dueOn().plusDays(1)), client).overdue())
                .isEqualTo(Money.euros("129.00"));
        assertThat(row(rows, quiet).outstanding()).isEqualTo(Money.ZERO);
        assertThat(row(rows, quiet).oldestDueOn()).isEmpty();
    }

    @Test
    void aNumberIsUsedOnceAlsoWhenAnInvoiceIsCorrected() {
        Invoice first = invoices.add(Samples.invoice(client.id(), "F-1", "100.00"));
        Invoice second = invoices.add(Samples.invoice(client.id(), "F-2", "100.00"));

        assertThatThrownBy(() -> invoices.add(Samples.invoice(client.id(), "F-1", "5.00")))
                .isInstanceOf(DuplicateInvoiceNumber.class);
        assertThatThrownBy(() -> invoices.update(
                        Samples.invoice(client.id(), "F-1", "5.00").issue(second.id(), ClaimEvents.NONE)))
                .isInstanceOf(DuplicateInvoiceNumber.class);
        assertThat(invoices.find(second.id())).contains(second);
        assertThat(invoices.lastNumber(InvoiceType.INVOICE)).contains("F-2");
        assertThat(invoices.lastNumber(InvoiceType.DEPOSIT)).isEmpty();
        assertThat(invoices.rowsOf(client.id())).extracting(InvoiceRow::id).containsExactly(second.id(), first.id());
    }

    private static ClientRow row(List<ClientRow> rows, Client client) {
        return rows.stream()
                .filter(row -> row.id().equals(client.id()))
                .findFirst()
                .orElseThrow();
    }

    private Allocation[] parts(Random random, List<InvoiceId> ids) {
        return random.ints(3, 0, ids.size())
                .distinct()
                .mapToObj(place -> new Allocation(ids.get(place), new Money(random.nextInt(1, 3000))))
                .toArray(Allocation[]::new);
    }

    private void letter(LetterType type, Invoice invoice) {
        byte[] pages = {1, 2, 3};
        LetterSlip slip = new LetterSlip(
                type,
                client.id(),
                List.of(invoice.id()),
                Samples.TODAY,
                Money.ZERO,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        letters.add(slip, Fingerprint.of(pages), pages);
    }

    private Money outstanding(Invoice invoice) {
        return invoices.row(invoice.id()).orElseThrow().outstanding();
    }

    private InvoiceRow.Step step(Invoice invoice) {
        return invoices.row(invoice.id()).orElseThrow().step();
    }

    /** Compares the kept sums with sums made anew from the credit notes and allocations. */
    private void assertConsistent() {
        List<Long> wrong = database.sql()
                .sql("SELECT i.id FROM invoice i WHERE i.settled_cents <>"
                        + " (SELECT COALESCE(SUM(a.amount_cents), 0) FROM allocation a JOIN payment p"
                        + " ON p.id = a.payment_id WHERE a.invoice_id = i.id AND p.reversed_on IS NULL)"
                        + " + (SELECT COALESCE(SUM(n.gross_cents - n.prepaid_cents), 0) FROM invoice n"
                        + " WHERE n.type = 'CREDIT_NOTE' AND n.corrects_id = i.id) + i.waived_cents"
                        + " OR i.waived_cents <> (SELECT COALESCE(SUM(w.amount_cents), 0) FROM waiver w"
                        + " WHERE w.invoice_id = i.id AND w.kind = 'PRINCIPAL' AND w.withdrawn_at IS NULL)")
                .query(Long.class)
                .list();
        assertThat(wrong).isEmpty();
    }
}
