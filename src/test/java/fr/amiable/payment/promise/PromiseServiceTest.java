package fr.amiable.payment.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.amiable.client.ClientKind;
import fr.amiable.common.Money;
import fr.amiable.common.Problem;
import fr.amiable.invoice.Invoice;
import fr.amiable.invoice.InvoiceInUse;
import fr.amiable.invoice.InvoiceStatus;
import fr.amiable.journal.Act;
import fr.amiable.law.limitation.LimitationEvent;
import fr.amiable.payment.AgreementDesk;
import fr.amiable.payment.Payment;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Promises to pay on a real desk: payments alone tell whether they are kept. */
class PromiseServiceTest {

    private static final LocalDate TODAY = AgreementDesk.TODAY;

    private final AgreementDesk desk = new AgreementDesk(ClientKind.PROFESSIONAL);
    private final PromiseService promises = desk.desk().agreements().promises();
    private final Invoice invoice = desk.issue("F-1", LocalDate.of(2026, 9, 1));

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aPromiseIsTheStatusUntilTwoDaysAfterItsDay() {
        promise(TODAY.minusDays(2), "1200", invoice);
        assertThat(desk.status(invoice)).isEqualTo(InvoiceStatus.PROMISED);
        assertThat(desk.row(invoice).statusOn(TODAY.plusDays(1))).isEqualTo(InvoiceStatus.OVERDUE);
        assertThat(only().stateOn(TODAY)).isEqualTo(PromiseState.AWAITED);
        assertThat(only().stateOn(TODAY.plusDays(1))).isEqualTo(PromiseState.BROKEN);
    }

    @Test
    void moneyInTimeKeepsItMoneyLateOrTakenBackDoesNot() {
        promise(TODAY.minusDays(5), "1200", invoice);
        Payment late = desk.pay(invoice, "1200", TODAY.minusDays(2));
        assertThat(only().stateOn(TODAY)).isEqualTo(PromiseState.BROKEN);
        desk.desk().payments().reverse(late.id(), "chèque sans provision");

        Payment inTime = desk.pay(invoice, "1200", TODAY.minusDays(3));
        assertThat(only().stateOn(TODAY)).isEqualTo(PromiseState.KEPT);
        assertThat(desk.row(invoice).standing().agreement().promisedOn()).isEmpty();

        desk.desk().payments().reverse(inTime.id(), "chèque sans provision");
        assertThat(only().stateOn(TODAY)).isEqualTo(PromiseState.BROKEN);
        assertThat(desk.row(invoice).standing().agreement().promisedOn()).contains(TODAY.minusDays(5));
    }

    @Test
    void aPartPromisedIsKeptByThatPartAndWhatCameBeforeItWasMadeDoesNotCount() {
        desk.pay(invoice, "300", TODAY.minusDays(20));
        promise(TODAY, "500", invoice);
        assertThat(desk.status(invoice)).isEqualTo(InvoiceStatus.PROMISED);

        desk.pay(invoice, "500", TODAY);

        assertThat(only().received()).isEqualTo(Money.euros("500"));
        assertThat(only().stateOn(TODAY)).isEqualTo(PromiseState.KEPT);
        assertThat(desk.status(invoice)).isEqualTo(InvoiceStatus.OVERDUE);
    }

    @Test
    void allThatWasLeftPaidInTimeKeepsItEvenWhenLessThanPromised() {
        Invoice other = desk.issue("F-2", LocalDate.of(2026, 9, 1));
        promise(TODAY, "2400", invoice, other);
        desk.credit(other);
        desk.pay(invoice, "1200", TODAY);

        assertThat(only().stateOn(TODAY)).isEqualTo(PromiseState.KEPT);
    }

    @Test
    void nothingLeftWithoutAnyPaymentMakesItMoot() {
        promise(TODAY.plusDays(5), "1200", invoice);
        desk.credit(invoice);

        assertThat(only().stateOn(TODAY.plusDays(30))).isEqualTo(PromiseState.MOOT);
        assertThat(desk.row(invoice).standing().agreement().promisedOn()).isEmpty();
    }

    @Test
    void aPaymentOnOneOfItsInvoicesCorrectsThemAll() {
        Invoice other = desk.issue("F-2", LocalDate.of(2026, 9, 1));
        promise(TODAY.plusDays(1), "1000", invoice, other);

        desk.pay(invoice, "1000", TODAY);

        assertThat(desk.status(other)).isEqualTo(InvoiceStatus.OVERDUE);
    }

    @Test
    void theLastPromiseMadeIsTheOneThatCounts() {
        PaymentPromise first = promise(TODAY.minusDays(4), "1200", invoice);
        PaymentPromise second = promise(TODAY.plusDays(6), "1200", invoice);
        assertThat(promises.of(invoice.id()))
                .extracting(one -> one.promise().id())
                .containsExactly(second.id(), first.id());
        assertThat(desk.row(invoice).standing().agreement().promisedOn()).contains(TODAY.plusDays(6));
    }

    @Test
    void oneRemovedByMistakeComesBackAndEachActIsInTheJournal() {
        PaymentPromise promise = promise(TODAY.plusDays(3), "1200", invoice);

        promises.remove(promise.id());
        assertThat(promises.of(invoice.id())).isEmpty();
        assertThat(desk.status(invoice)).isEqualTo(InvoiceStatus.OVERDUE);
        assertThatThrownBy(() -> promises.get(promise.id())).isInstanceOf(PromiseNotFound.class);

        promises.restore(promise.id());
        assertThat(only().promise()).isEqualTo(promise);
        assertThat(desk.status(invoice)).isEqualTo(InvoiceStatus.PROMISED);

        promises.change(promise.id(), draft(TODAY.plusDays(9), "1200", invoice));
        assertThat(only().promise().promisedOn()).isEqualTo(TODAY.plusDays(9));
        assertThat(desk.acts(
                        invoice.id(),
                        Set.of(Act.PROMISE_RECORDED, Act.PROMISE_REMOVED, Act.RESTORED, Act.PROMISE_CHANGED)))
                .containsExactly(Act.PROMISE_CHANGED, Act.RESTORED, Act.PROMISE_REMOVED, Act.PROMISE_RECORDED);
    }

    @Test
    void onlyWhatTheClientWroteInterruptsTheLimitation() {
        assertThat(limitation()).isEqualTo(LocalDate.of(2031, 10, 1));

        promise(TODAY.plusDays(3), "1200", invoice);
        assertThat(limitation()).isEqualTo(LocalDate.of(2031, 10, 1));

        PaymentPromise written = promises.record(new PromiseDraft(
                List.of(invoice.id()),
                TODAY.minusDays(1),
                PromiseMeans.EMAIL,
                TODAY.plusDays(3),
                Money.euros("1200"),
                "Je règle vendredi"));
        assertThat(limitation()).isEqualTo(LocalDate.of(2031, 11, 23));
        assertThat(desk.desk()
                        .invoiceServices()
                        .limitation()
                        .of(invoice.id())
                        .orElseThrow()
                        .events())
                .containsExactly(LimitationEvent.of(LimitationEvent.Kind.ACKNOWLEDGMENT, TODAY.minusDays(1)));

        promises.remove(written.id());
        assertThat(limitation()).isEqualTo(LocalDate.of(2031, 10, 1));
    }

    @Test
    void anInvoiceWithAPromiseIsNotRemoved() {
        promise(TODAY.plusDays(3), "1200", invoice);

        assertThatThrownBy(() -> desk.desk().invoiceServices().followUp().remove(invoice.id(), "doublon"))
                .isInstanceOf(InvoiceInUse.class);
    }

    @Test
    void whatCannotBeNotedIsSaidFieldByField() {
        assertThat(new PromiseDraft(List.of(), null, PromiseMeans.PHONE, null, null, "").problems(TODAY))
                .extracting(Problem::key)
                .containsExactly("promise.noInvoice", "promise.noDay", "promise.notPositive", "promise.noDate");
        assertThat(new PromiseDraft(
                                List.of(invoice.id()),
                                TODAY.plusDays(1),
                                PromiseMeans.PHONE,
                                TODAY.plusDays(2),
                                Money.euros("1"),
                                "")
                        .problems(TODAY))
                .extracting(Problem::key)
                .containsExactly("promise.inTheFuture");
        assertThat(new PromiseDraft(
                                List.of(invoice.id()),
                                TODAY,
                                PromiseMeans.PHONE,
                                TODAY.minusDays(1),
                                Money.euros("1"),
                                "")
                        .problems(TODAY))
                .extracting(Problem::key)
                .containsExactly("promise.beforeItself");
        assertThatThrownBy(() -> promises.record(draft(null, "1200", invoice)))
                .isInstanceOf(IllegalStateException.class);
    }

    private LocalDate limitation() {
        return desk.row(invoice).standing().limitationOn().orElseThrow();
    }

    private FollowedPromise only() {
        List<FollowedPromise> all = promises.of(desk.client());
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    /** Made ten days ago, or eight days before its day when that is earlier. */
    private PaymentPromise promise(LocalDate promisedOn, String amount, Invoice... promised) {
        return promises.record(draft(promisedOn, amount, promised));
    }

    private static PromiseDraft draft(LocalDate promisedOn, String amount, Invoice... promised) {
        return new PromiseDraft(
                Stream.of(promised).map(Invoice::id).toList(),
                TODAY.minusDays(10),
                PromiseMeans.PHONE,
                promisedOn,
                Money.euros(amount),
                " « Je paie » ");
    }
}
