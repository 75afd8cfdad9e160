package fr.amiable.invoice.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.amiable.app.OpenDesk;
import fr.amiable.app.Wiring;
import fr.amiable.client.ClientDraft;
import fr.amiable.client.ClientId;
import fr.amiable.client.ClientKind;
import fr.amiable.common.Money;
import fr.amiable.common.PostalAddress;
import fr.amiable.common.Texts;
import fr.amiable.invoice.Dependent;
import fr.amiable.invoice.DuplicateInvoiceNumber;
import fr.amiable.invoice.Invoice;
import fr.amiable.invoice.InvoiceDraft;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.invoice.InvoiceInUse;
import fr.amiable.invoice.InvoiceLine;
import fr.amiable.invoice.InvoiceNotFound;
import fr.amiable.invoice.InvoiceReferences;
import fr.amiable.invoice.InvoiceRow;
import fr.amiable.invoice.InvoiceStatus;
import fr.amiable.invoice.InvoiceTotals;
import fr.amiable.invoice.InvoiceType;
import fr.amiable.invoice.PaymentConditions;
import fr.amiable.invoice.Retention;
import fr.amiable.invoice.limitation.InvoiceClock;
import fr.amiable.journal.Act;
import fr.amiable.journal.JournalEntry;
import fr.amiable.law.LegalWarning;
import fr.amiable.law.limitation.LimitationEvent;
import fr.amiable.payment.AccountStatement;
import fr.amiable.payment.Allocation;
import fr.amiable.payment.AllocationChoice;
import fr.amiable.payment.PaymentDraft;
import fr.amiable.payment.PaymentMethod;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is decided about an invoice after its issue, on a real desk. */
class FollowUpServiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneId.of("Europe/Paris"));

    private final OpenDesk desk = new Wiring(new Texts(), CLOCK, "Camille").openInMemory();
    private final FollowUpService followUp = desk.invoiceServices().followUp();
    private final ClientId client = desk.clients()
            .record(ClientDraft.of(ClientKind.PROFESSIONAL, "Guérin", PostalAddress.EMPTY))
            .id();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void anInvoiceTypedByMistakeLeavesEveryReadingAndComesBack() {
        Invoice invoice = issue("F-1", LocalDate.of(2026, 9, 1));

        followUp.remove(invoice.id(), " tapée deux fois ");

        assertThat(desk.invoices().rows(Optional.empty(), 10)).isEmpty();
        assertThat(desk.invoices().rowsOf(client)).isEmpty();
        assertThat(desk.invoices().findByNumber("F-1")).isEmpty();
        assertThat(desk.invoices().proposedNumber(InvoiceType.INVOICE)).isEmpty();
        assertThat(desk.clients().rows())
                .singleElement()
                .satisfies(row -> assertThat(row.outstanding()).isEqualTo(Money.ZERO));
        assertThatThrownBy(() -> desk.invoices().get(invoice.id())).isInstanceOf(InvoiceNotFound.class);
        assertThat(desk.archives().journal().of(invoice.id().subject()))
                .extracting(JournalEntry::act, JournalEntry::after)
                .contains(tuple(Act.REMOVED, "tapée deux fois"));

        assertThat(followUp.restore(invoice.id())).isEqualTo(invoice);
        assertThat(desk.invoices().rowsOf(client)).hasSize(1);
        assertThat(desk.invoices().findByNumber("F-1")).contains(invoice);
        assertThatThrownBy(() -> issue("F-1", TODAY)).isInstanceOf(DuplicateInvoiceNumber.class);
    }

    @Test
    void theNumberOfARemovedInvoiceIsFreeAndThenKeepsItFromComingBack() {
        Invoice removed = issue("F-1", LocalDate.of(2026, 9, 1));
        followUp.remove(removed.id(), "erreur");

        issue("F-1", LocalDate.of(2026, 9, 2));

        assertThatThrownBy(() -> followUp.restore(removed.id())).isInstanceOf(DuplicateInvoiceNumber.class);
        assertThat(desk.invoices().rowsOf(client)).hasSize(1);
    }

    @Test
    void anInvoiceWithAPaymentIsNotRemoved() {
        Invoice invoice = issue("F-1", LocalDate.of(2026, 9, 1));
        pay(invoice.id(), "100", TODAY);

        assertThatThrownBy(() -> followUp.remove(invoice.id(), "erreur"))
                .isInstanceOfSatisfying(
                        InvoiceInUse.class,
                        refusal -> assertThat(refusal.dependents()).containsExactly(Dependent.PAYMENTS));
        assertThat(desk.invoices().rowsOf(client)).hasSize(1);
    }

    @Test
    void aRemovedCreditNoteCreditsNothingUntilItComesBack() {
        Invoice invoice = issue("F-1", LocalDate.of(2026, 9, 1));
        Invoice credit = desk.invoices().record(creditNote(invoice));
        assertThatThrownBy(() -> followUp.remove(invoice.id(), "erreur")).isInstanceOf(InvoiceInUse.class);
        assertThat(outstanding(invoice)).isEqualTo(Money.ZERO);

        followUp.remove(credit.id(), "erreur");
        assertThat(outstanding(invoice)).isEqualTo(Money.euros("1200"));
        assertThat(desk.invoices().creditNotesOf(invoice.id())).isEmpty();

        followUp.restore(credit.id());
        assertThat(outstanding(invoice)).isEqualTo(Money.ZERO);
    }

    @Test
    void whatIsGivenUpIsJournaledWithItsReasonAndCanBeTakenUpAgain() {
        Invoice open = issue("F-1", LocalDate.of(2026, 3, 1));
        Invoice paid = issue("F-2", LocalDate.of(2026, 3, 1));
        pay(paid.id(), "1200", TODAY);

        followUp.writeOff(List.of(open.id(), paid.id()), "liquidation clôturée");

        assertThat(status(open)).isEqualTo(InvoiceStatus.WRITTEN_OFF);
        assertThat(status(paid)).isEqualTo(InvoiceStatus.SETTLED);
        JournalEntry entry = desk.archives().journal().of(open.id().subject()).get(0);
        assertThat(entry.act()).isEqualTo(Act.WRITTEN_OFF);
        assertThat(entry.after()).isEqualTo("liquidation clôturée");
        assertThat(desk.archives().journal().of(paid.id().subject()))
                .extracting(JournalEntry::act)
                .doesNotContain(Act.WRITTEN_OFF);

        followUp.takeUpAgain(List.of(open.id()));
        assertThat(status(open)).isEqualTo(InvoiceStatus.OVERDUE);
    }

    @Test
    void limitationIsComputedForTheTableAndMovedByPartPaymentsOnly() {
        Invoice old = issue("F-1", LocalDate.of(2021, 5, 10));
        assertThat(status(old)).isEqualTo(InvoiceStatus.TIME_BARRED);
        assertThat(row(old).standing().limitationOn()).contains(LocalDate.of(2026, 6, 9));

        pay(old.id(), "100", LocalDate.of(2024, 2, 1));

        assertThat(row(old).standing().limitationOn()).contains(LocalDate.of(2029, 2, 1));
        assertThat(status(old)).isEqualTo(InvoiceStatus.OVERDUE);
    }

    @Test
    void anEventToldByTheOwnerMovesTheClockAndALetterDoesNot() {
        Invoice old = issue("F-1", LocalDate.of(2021, 5, 10));
        var limitation = desk.invoiceServices().limitation();

        limitation.tell(
                old.id(), LimitationEvent.of(LimitationEvent.Kind.FORMAL_NOTICE, LocalDate.of(2025, 1, 10)), "LRAR");
        InvoiceClock unmoved = limitation.of(old.id()).orElseThrow();
        assertThat(unmoved.period().lastDay()).isEqualTo(LocalDate.of(2026, 6, 9));
        assertThat(unmoved.period().warnings())
                .extracting(LegalWarning::key)
                .contains("noEffectOnLimitation.FORMAL_NOTICE");

        var told = limitation.tell(
                old.id(),
                LimitationEvent.of(LimitationEvent.Kind.ACKNOWLEDGMENT, LocalDate.of(2025, 1, 10)),
                "courriel");
        assertThat(limitation.of(old.id()).orElseThrow().period().lastDay()).isEqualTo(LocalDate.of(2030, 1, 10));
        assertThat(row(old).standing().limitationOn()).contains(LocalDate.of(2030, 1, 10));

        limitation.remove(old.id(), told);
        assertThat(status(old)).isEqualTo(InvoiceStatus.TIME_BARRED);
        limitation.restore(old.id(), told);
        assertThat(status(old)).isEqualTo(InvoiceStatus.OVERDUE);
    }

    @Test
    void alertsComeAtTwelveSixThreeAndOneMonth() {
        Invoice invoice = issue("F-1", LocalDate.of(2021, 11, 10));
        InvoiceClock clock =
                desk.invoiceServices().limitation().of(invoice.id()).orElseThrow();
        LocalDate last = clock.period().lastDay();

        assertThat(clock.alertOn(last.minusMonths(12).minusDays(1))).isEmpty();
        assertThat(clock.alertOn(last.minusMonths(12))).hasValue(12);
        assertThat(clock.alertOn(last.minusMonths(2))).hasValue(3);
        assertThat(clock.alertOn(last)).hasValue(1);
        assertThat(clock.alertOn(last.plusDays(1))).isEmpty();
    }

    @Test
    void whatIsKeptUntilWorksProveSoundIsClaimedAndBearsInterestOnlyAfterItsDay() {
        Invoice invoice = desk.invoices()
                .record(draft("F-1", LocalDate.of(2026, 1, 1))
                        .withConditions(new PaymentConditions(
                                PaymentConditions.LEGAL.penaltyRate(),
                                PaymentConditions.LEGAL.imputation(),
                                new Retention(Money.euros("60"), Optional.of(LocalDate.of(2026, 10, 31))))));
        assertThat(desk.invoices().get(invoice.id())).isEqualTo(invoice);

        AccountStatement before = desk.statements().statement(invoice.id(), LocalDate.of(2026, 10, 31));
        AccountStatement after = desk.statements().statement(invoice.id(), LocalDate.of(2026, 11, 1));

        assertThat(before.account().principalLeft()).isEqualTo(Money.euros("1140"));
        assertThat(after.account().principalLeft()).isEqualTo(Money.euros("1200"));
        assertThat(after.account()
                        .lines()
                        .get(after.account().lines().size() - 1)
                        .base())
                .isEqualTo(Money.euros("1200"));
        assertThat(before.account().lines())
                .allSatisfy(line -> assertThat(line.base()).isEqualTo(Money.euros("1140")));
    }

    @Test
    void aPaymentOfAllSettlesTheRetentionBeforeItsDay() {
        Invoice invoice = desk.invoices()
                .record(draft("F-1", LocalDate.of(2026, 10, 1))
                        .withConditions(new PaymentConditions(
                                Optional.empty(),
                                PaymentConditions.LEGAL.imputation(),
                                new Retention(Money.euros("60"), Optional.of(LocalDate.of(2026, 11, 5))))));
        pay(invoice.id(), "1200", LocalDate.of(2026, 10, 15));

        AccountStatement statement = desk.statements().statement(invoice.id(), TODAY);

        assertThat(statement.total()).isEqualTo(Money.ZERO);
        assertThat(statement.account().payments().get(0).surplus()).isEqualTo(Money.ZERO);
    }

    private Invoice issue(String number, LocalDate issuedOn) {
        return desk.invoices().record(draft(number, issuedOn));
    }

    private InvoiceDraft draft(String number, LocalDate issuedOn) {
        return InvoiceDraft.ofLines(
                client,
                number,
                issuedOn,
                issuedOn.plusDays(30),
                List.of(InvoiceLine.of("Escalier", "1", "1000", "20")));
    }

    private InvoiceDraft creditNote(Invoice invoice) {
        return new InvoiceDraft(
                client,
                InvoiceType.CREDIT_NOTE,
                "A-1",
                TODAY,
                null,
                TODAY,
                invoice.lines(),
                InvoiceTotals.of(invoice.lines(), Money.ZERO),
                PaymentConditions.LEGAL,
                InvoiceReferences.NONE.correcting(invoice.id()));
    }

    private void pay(InvoiceId invoice, String amount, LocalDate on) {
        desk.payments()
                .record(new PaymentDraft(
                        client,
                        on,
                        Money.euros(amount),
                        PaymentMethod.TRANSFER,
                        "",
                        AllocationChoice.DEBTOR,
                        List.of(new Allocation(invoice, Money.euros(amount)))));
    }

    private InvoiceRow row(Invoice invoice) {
        return desk.invoices().row(invoice.id());
    }

    private InvoiceStatus status(Invoice invoice) {
        return row(invoice).statusOn(TODAY);
    }

    private Money outstanding(Invoice invoice) {
        return row(invoice).outstanding();
    }
}
