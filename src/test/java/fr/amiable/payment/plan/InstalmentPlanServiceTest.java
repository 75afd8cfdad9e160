package fr.amiable.payment.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.amiable.client.ClientKind;
import fr.amiable.common.Money;
import fr.amiable.common.Problem;
import fr.amiable.invoice.Invoice;
import fr.amiable.invoice.InvoiceInUse;
import fr.amiable.invoice.InvoiceStatus;
import fr.amiable.journal.Act;
import fr.amiable.law.Regime;
import fr.amiable.law.limitation.LimitationEvent;
import fr.amiable.letter.LetterRequest;
import fr.amiable.letter.LetterType;
import fr.amiable.letter.words.SampleCases;
import fr.amiable.payment.AgreementDesk;
import fr.amiable.payment.Payment;
import fr.amiable.reminder.pause.Pause;
import fr.amiable.reminder.pause.PauseReason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Instalment plans on a real desk: each date is covered by payments in the order of the days. */
class InstalmentPlanServiceTest {

    private static final LocalDate TODAY = AgreementDesk.TODAY;
    private static final LocalDate FIRST = TODAY.plusDays(7);

    private final AgreementDesk desk = new AgreementDesk(ClientKind.PROFESSIONAL);
    private final InstalmentPlanService plans = desk.desk().agreements().plans();
    private final Invoice invoice = desk.issue("F-1", LocalDate.of(2026, 9, 1));

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aPlanIsTheStatusAsLongAsItIsKept() {
        plans.draw(draft(3, FIRST, "1200", invoice));

        assertThat(desk.status(invoice)).isEqualTo(InvoiceStatus.INSTALMENTS);
        assertThat(desk.row(invoice).statusOn(FIRST.plusDays(2))).isEqualTo(InvoiceStatus.INSTALMENTS);
        assertThat(desk.row(invoice).statusOn(FIRST.plusDays(3))).isEqualTo(InvoiceStatus.OVERDUE);
        assertThat(only().stateOn(TODAY)).isEqualTo(PlanState.TO_SIGN);
        assertThat(only().stateOn(FIRST.plusDays(3))).isEqualTo(PlanState.MISSED);
    }

    @Test
    void eachPaymentGoesToTheInstalmentsInTheOrderOfTheirDays() {
        desk.pay(invoice, "300", TODAY.minusDays(20));
        plans.draw(draft(3, TODAY, "900", invoice));

        desk.pay(invoice, "400", TODAY);

        assertThat(only().instalmentsOn(TODAY))
                .extracting(TrackedInstalment::received)
                .containsExactly(Money.euros("300"), Money.euros("100"), Money.ZERO);
        assertThat(states(TODAY)).containsExactly(InstalmentState.PAID, InstalmentState.COMING, InstalmentState.COMING);
        assertThat(only().instalmentsOn(TODAY).get(0).paidOn()).contains(TODAY);
        assertThat(only().next(TODAY).orElseThrow().left()).isEqualTo(Money.euros("200"));
        assertThat(only().left()).isEqualTo(Money.euros("500"));
        assertThat(desk.row(invoice).standing().agreement().instalmentsUntil())
                .contains(TODAY.plusMonths(1).plusDays(2));
    }

    @Test
    void anInstalmentIsDueForTwoDaysThenMissed() {
        plans.draw(draft(2, TODAY, "1200", invoice));

        assertThat(states(TODAY.plusDays(2))).containsExactly(InstalmentState.DUE, InstalmentState.COMING);
        assertThat(states(TODAY.plusDays(3))).containsExactly(InstalmentState.MISSED, InstalmentState.COMING);
        assertThat(only().missedOn(TODAY.plusDays(3)))
                .extracting(TrackedInstalment::place)
                .containsExactly(1);
    }

    @Test
    void aPaymentThatBouncedLeavesItsInstalmentUnpaid() {
        plans.draw(draft(2, TODAY, "1200", invoice));
        Payment cheque = desk.pay(invoice, "600", TODAY);
        assertThat(desk.row(invoice).standing().agreement().instalmentsUntil())
                .contains(TODAY.plusMonths(1).plusDays(2));

        desk.desk().payments().reverse(cheque.id(), "sans provision");

        assertThat(states(TODAY)).containsExactly(InstalmentState.DUE, InstalmentState.COMING);
        assertThat(desk.row(invoice).standing().agreement().instalmentsUntil()).contains(TODAY.plusDays(2));
    }

    @Test
    void paidToTheLastItIsCompletedAndNoMoreFollowed() {
        Invoice other = desk.issue("F-2", LocalDate.of(2026, 9, 1));
        plans.draw(draft(2, TODAY, "2400", invoice, other));
        assertThat(plans.open()).hasSize(1);

        desk.pay(invoice, "1200", TODAY);
        desk.pay(other, "1200", TODAY);

        assertThat(only().stateOn(TODAY.plusYears(1))).isEqualTo(PlanState.COMPLETED);
        assertThat(plans.open()).isEmpty();
        assertThat(desk.row(invoice).standing().agreement().instalmentsUntil()).isEmpty();
    }

    @Test
    void interestPutInThePlanIsStillOwedOnceTheInvoiceItselfIsPaid() {
        PlanTerms claimed = new PlanTerms(
                Accessories.CLAIMED, InterestClause.NONE_WHILE_KEPT, Money.ZERO, true, PlanTerms.USUAL_DAYS_TO_CURE);
        plans.draw(draft(2, TODAY, "1260", claimed, invoice));

        desk.pay(invoice, "1200", TODAY);

        assertThat(only().left()).isEqualTo(Money.euros("60"));
        assertThat(only().stateOn(TODAY)).isNotEqualTo(PlanState.COMPLETED);
    }

    @Test
    void aCreditNoteThatSettlesAllEndsIt() {
        plans.draw(draft(2, TODAY, "1200", invoice));
        desk.credit(invoice);

        assertThat(only().stateOn(TODAY.plusYears(1))).isEqualTo(PlanState.COMPLETED);
    }

    @Test
    void aCreditNoteOnPartOfTheDebtIsToldAsAskedInExcess() {
        Invoice other = desk.issue("F-2", LocalDate.of(2026, 9, 1));
        plans.draw(draft(2, FIRST, "2400", invoice, other));
        assertThat(only().tooMuch()).isEqualTo(Money.ZERO);

        desk.pay(invoice, "500", TODAY);
        assertThat(only().tooMuch()).isEqualTo(Money.ZERO);

        desk.credit(other);
        assertThat(only().tooMuch()).isEqualTo(Money.euros("1200"));
        assertThat(only().left()).as("what was signed stays").isEqualTo(Money.euros("1900"));
    }

    @Test
    void oneThatIsMissedLeadsToItsOwnLetterBeforeAnyReminder() {
        plans.draw(draft(2, FIRST, "1200", invoice));
        LocalDate missed = FIRST.plusDays(3);

        assertThat(motives(FIRST.plusDays(2))).containsExactly(PauseReason.INSTALMENTS);
        assertThat(motives(missed)).containsExactly(PauseReason.INSTALMENT_MISSED);
        assertThat(motives(missed.plusDays(14))).containsExactly(PauseReason.INSTALMENT_MISSED);
        assertThat(motives(missed.plusDays(15))).isEmpty();
    }

    private List<PauseReason> motives(LocalDate day) {
        return desk.desk().reminders().on(day).leftOut().stream()
                .flatMap(left -> left.pause().stream())
                .map(Pause::reason)
                .toList();
    }

    @Test
    void itsAgreementBearsItsDateWheneverItIsWritten() {
        desk.desk().company().save(SampleCases.companyDraft());
        PlanDraft earlier = draft(2, FIRST, "1200", invoice);
        plans.draw(new PlanDraft(
                earlier.regime(), earlier.debts(), TODAY.minusDays(3), earlier.terms(), earlier.instalments()));

        assertThat(desk.desk()
                        .letters()
                        .proof(LetterRequest.of(LetterType.INSTALMENT_AGREEMENT, invoice.id(), TODAY))
                        .proposedOn())
                .isEqualTo(TODAY.minusDays(3));
        assertThat(desk.desk()
                        .letters()
                        .proof(LetterRequest.of(LetterType.FRIENDLY_REMINDER, invoice.id(), TODAY))
                        .proposedOn())
                .isEqualTo(TODAY);
    }

    @Test
    void onlySignedItInterruptsTheLimitation() {
        InstalmentPlan plan = plans.draw(draft(2, FIRST, "1200", invoice));
        assertThat(limitation()).isEqualTo(LocalDate.of(2031, 10, 1));

        plans.sign(plan.id(), Optional.of(TODAY));
        assertThat(limitation()).isEqualTo(LocalDate.of(2031, 11, 24));
        assertThat(only().stateOn(TODAY)).isEqualTo(PlanState.KEPT);
        assertThat(desk.desk()
                        .invoiceServices()
                        .limitation()
                        .of(invoice.id())
                        .orElseThrow()
                        .events())
                .containsExactly(LimitationEvent.of(LimitationEvent.Kind.ACKNOWLEDGMENT, TODAY));

        plans.sign(plan.id(), Optional.empty());
        assertThat(limitation()).isEqualTo(LocalDate.of(2031, 10, 1));
    }

    @Test
    void signedBeforeItWasDrawnUpOrTomorrowIsRefused() {
        InstalmentPlan plan = plans.draw(draft(2, FIRST, "1200", invoice));

        assertThatThrownBy(() -> plans.sign(plan.id(), Optional.of(TODAY.minusDays(1))))
                .isInstanceOf(PlanRefused.class);
        assertThatThrownBy(() -> plans.sign(plan.id(), Optional.of(TODAY.plusDays(1))))
                .isInstanceOf(PlanRefused.class);
    }

    @Test
    void onceSignedItIsNotDrawnUpAnewAndAnInvoiceIsInOnePlanAtATime() {
        InstalmentPlan plan = plans.draw(draft(2, FIRST, "1200", invoice));
        plans.change(plan.id(), draft(3, FIRST, "1200", invoice));
        assertThat(only().plan().instalments()).hasSize(3);
        assertThatThrownBy(() -> plans.draw(draft(2, FIRST, "1200", invoice))).isInstanceOf(PlanRefused.class);

        plans.sign(plan.id(), Optional.of(TODAY));
        assertThatThrownBy(() -> plans.change(plan.id(), draft(2, FIRST, "1200", invoice)))
                .isInstanceOf(PlanRefused.class);

        plans.giveUp(plan.id());
        assertThat(desk.status(invoice)).isEqualTo(InvoiceStatus.OVERDUE);
        plans.draw(draft(2, FIRST, "1200", invoice));
        assertThat(plans.of(desk.client())).hasSize(2);
    }

    @Test
    void theBalanceFallsDueOnlyWhenAnInstalmentIsMissed() {
        InstalmentPlan kept = plans.draw(draft(2, FIRST, "1200", invoice));
        assertThatThrownBy(() -> plans.declareDefault(kept.id())).isInstanceOf(PlanRefused.class);
        plans.remove(kept.id());

        InstalmentPlan missed = plans.draw(new PlanDraft(
                Regime.PROFESSIONAL,
                List.of(new PlannedDebt(invoice.id(), Money.euros("1200"))),
                TODAY.minusDays(30),
                PlanTerms.USUAL,
                Instalments.equal(Money.euros("1200"), 2, TODAY.minusDays(10), Rhythm.MONTH)));
        plans.declareDefault(missed.id());

        assertThat(only().stateOn(TODAY)).isEqualTo(PlanState.DEFAULTED);
        assertThat(desk.row(invoice).standing().agreement().instalmentsUntil()).isEmpty();
        plans.resume(missed.id());
        assertThat(only().stateOn(TODAY)).isEqualTo(PlanState.MISSED);
    }

    @Test
    void oneRemovedByMistakeComesBackAndEachActIsInTheJournal() {
        InstalmentPlan plan = plans.draw(draft(2, FIRST, "1200", invoice));

        plans.remove(plan.id());
        assertThat(plans.of(invoice.id())).isEmpty();
        assertThat(desk.status(invoice)).isEqualTo(InvoiceStatus.OVERDUE);

        plans.restore(plan.id());
        assertThat(only().plan()).isEqualTo(plan);
        assertThat(desk.status(invoice)).isEqualTo(InvoiceStatus.INSTALMENTS);
        assertThat(desk.acts(invoice.id(), Set.of(Act.INSTALMENTS_DRAWN, Act.INSTALMENTS_REMOVED, Act.RESTORED)))
                .containsExactly(Act.RESTORED, Act.INSTALMENTS_REMOVED, Act.INSTALMENTS_DRAWN);
        assertThatThrownBy(() -> desk.desk().invoiceServices().followUp().remove(invoice.id(), "doublon"))
                .isInstanceOf(InvoiceInUse.class);
    }

    @Test
    void theInstalmentsMakeExactlyWhatIsToPay() {
        assertThat(keys(draft(2, FIRST, "1199", invoice))).isEmpty();
        assertThat(keys(with(draft(2, FIRST, "1200", invoice), FIRST, "600", "600.01")))
                .containsExactly("plan.tooMuch");
        assertThat(keys(with(draft(2, FIRST, "1200", invoice), FIRST, "600", "599")))
                .containsExactly("plan.tooLittle");
        assertThat(keys(with(draft(2, FIRST, "1200", invoice), FIRST, "1200"))).containsExactly("plan.tooFew");
        assertThat(keys(with(draft(2, FIRST, "1200", invoice), TODAY.minusDays(1), "600", "600")))
                .containsExactly("plan.outOfOrder");
    }

    @Test
    void costsAreForProfessionalsOnly() {
        PlanTerms costly =
                new PlanTerms(Accessories.LEFT_IF_KEPT, InterestClause.NONE_WHILE_KEPT, Money.euros("60"), true, 8);
        assertThat(keys(with(draft(2, FIRST, "1200", costly, invoice), FIRST, "600", "660")))
                .isEmpty();
        PlanDraft consumer = new PlanDraft(
                Regime.CONSUMER,
                List.of(new PlannedDebt(invoice.id(), Money.euros("1200"))),
                TODAY,
                costly,
                Instalments.equal(Money.euros("1260"), 2, FIRST, Rhythm.MONTH));
        assertThat(keys(consumer)).containsExactly("plan.costsRefused");
    }

    private static List<String> keys(PlanDraft draft) {
        return draft.problems(TODAY).stream().map(Problem::key).toList();
    }

    private LocalDate limitation() {
        return desk.row(invoice).standing().limitationOn().orElseThrow();
    }

    private List<InstalmentState> states(LocalDate on) {
        return only().instalmentsOn(on).stream().map(TrackedInstalment::state).toList();
    }

    private FollowedPlan only() {
        List<FollowedPlan> all = plans.of(desk.client());
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private static PlanDraft draft(int count, LocalDate first, String total, Invoice... planned) {
        return draft(count, first, total, PlanTerms.USUAL, planned);
    }

    /** Equal parts a month apart, the debt shared equally by the invoices. */
    private static PlanDraft draft(int count, LocalDate first, String total, PlanTerms terms, Invoice... planned) {
        Money sum = Money.euros(total);
        List<PlannedDebt> debts = Stream.of(planned)
                .map(one -> new PlannedDebt(one.id(), new Money(sum.cents() / planned.length)))
                .toList();
        return new PlanDraft(
                Regime.PROFESSIONAL, debts, TODAY, terms, Instalments.equal(sum, count, first, Rhythm.MONTH));
    }

    private static PlanDraft with(PlanDraft draft, LocalDate first, String... amounts) {
        List<Instalment> instalments = new ArrayList<>();
        for (String amount : amounts) {
            instalments.add(new Instalment(first.plusMonths(instalments.size()), Money.euros(amount)));
        }
        return new PlanDraft(draft.regime(), draft.debts(), draft.drawnOn(), draft.terms(), instalments);
    }
}
