package fr.amiable.reminder.engine;

import static fr.amiable.dashboard.LedgerSamples.ABEL;
import static fr.amiable.dashboard.LedgerSamples.ZOE;
import static fr.amiable.dashboard.LedgerSamples.day;
import static fr.amiable.dashboard.LedgerSamples.paid;
import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.client.ClientId;
import fr.amiable.client.ClientKind;
import fr.amiable.common.Money;
import fr.amiable.common.Subject;
import fr.amiable.common.Texts;
import fr.amiable.dashboard.ClaimState;
import fr.amiable.dashboard.Debtor;
import fr.amiable.dashboard.Ledger;
import fr.amiable.dashboard.LedgerSamples;
import fr.amiable.dashboard.SentLetter;
import fr.amiable.dispute.DisputeCategory;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.letter.LetterId;
import fr.amiable.letter.LetterType;
import fr.amiable.reminder.pause.LedgerPauses;
import fr.amiable.reminder.pause.Pause;
import fr.amiable.reminder.pause.PauseReason;
import fr.amiable.reminder.pause.PauseSource;
import fr.amiable.reminder.pause.Pauses;
import fr.amiable.reminder.plan.PlanChoice;
import fr.amiable.reminder.plan.PlanId;
import fr.amiable.reminder.plan.Plans;
import fr.amiable.reminder.plan.ShippedPlans;
import fr.amiable.reminder.plan.StepChannel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Zoé is a professional, Abel a consumer; the scenarios are the shipped ones. */
class ReminderEngineTest {

    private static final String DUE = "2026-03-01";

    private final LedgerSamples ledger = new LedgerSamples();
    private final List<SentLetter> letters = new ArrayList<>();
    private final List<CallMade> calls = new ArrayList<>();
    private final List<StepIgnored> ignored = new ArrayList<>();
    private final List<PlanChoice> choices = new ArrayList<>();
    private final List<PauseSource> pauses = new ArrayList<>();

    @Test
    void nothingIsAskedBeforeTheFirstStepAndTheWaitIsTold() {
        ledger.invoice(1, ZOE, "2026-02-01", DUE, 1000);

        ReminderDay early = on("2026-03-02");
        assertThat(early.due()).isEmpty();
        assertThat(early.leftOut())
                .singleElement()
                .satisfies(left -> assertThat(left.motive()).isEqualTo(Motive.NOT_YET))
                .satisfies(left -> assertThat(left.from()).contains(day("2026-03-03")));

        assertThat(only("2026-03-03").letter()).contains(LetterType.FRIENDLY_REMINDER);
        assertThat(only("2026-03-03").channel()).isEqualTo(StepChannel.EMAIL);
    }

    @Test
    void aLateRunSkipsNoStepAndKeepsTheLeastGap() {
        ledger.invoice(1, ZOE, "2026-02-01", DUE, 1000);

        assertThat(only("2026-06-01").leading().number()).isEqualTo(1);

        send(LetterType.FRIENDLY_REMINDER, "2026-06-01", 1);
        assertThat(left("2026-06-05").motive()).isEqualTo(Motive.TOO_SOON);
        assertThat(left("2026-06-05").from()).contains(day("2026-06-06"));
        assertThat(only("2026-06-06").leading().number()).isEqualTo(2);
    }

    @Test
    void aCallIsAStepButNoLevel() {
        ledger.invoice(1, ZOE, "2026-02-01", DUE, 1000);
        send(LetterType.FRIENDLY_REMINDER, "2026-03-03", 1);
        send(LetterType.FRIENDLY_REMINDER, "2026-03-09", 1);

        DueReminder call = only("2026-03-14");
        assertThat(call.channel()).isEqualTo(StepChannel.CALL);
        assertThat(call.leading().sent()).isEqualTo(2);

        calls.add(new CallMade(ZOE, Optional.empty(), day("2026-03-14")));
        DueReminder firm = only("2026-03-19");
        assertThat(firm.letter()).contains(LetterType.FIRM_REMINDER);
        assertThat(firm.leading().sent()).isEqualTo(2);
    }

    @Test
    void theToneNeverFallsAfterALetterAboutAPromiseOrAnInstalmentHoweverLettersAreNumbered() {
        ledger.invoice(1, ZOE, "2026-02-01", DUE, 1000);
        send(LetterType.MISSED_INSTALMENT, "2026-03-20", 1);

        assertThat(only("2026-06-01").letter()).contains(LetterType.FORMAL_NOTICE);
        assertThat(LetterType.MISSED_INSTALMENT.isFirmerThan(LetterType.BROKEN_PROMISE))
                .isTrue();
        assertThat(LetterType.FORMAL_NOTICE.isFirmerThan(LetterType.MISSED_INSTALMENT))
                .isTrue();
        assertThat(LetterType.LEVELS)
                .containsExactly(
                        LetterType.UPCOMING_REMINDER,
                        LetterType.FRIENDLY_REMINDER,
                        LetterType.FIRM_REMINDER,
                        LetterType.LAST_REMINDER,
                        LetterType.FORMAL_NOTICE);
    }

    @Test
    void aLetterThatIsNoReminderLeavesTheToneWhereItWas() {
        ledger.invoice(1, ZOE, "2026-02-01", DUE, 1000);
        send(LetterType.FRIENDLY_REMINDER, "2026-03-03", 1);
        send(LetterType.DOCUMENT_REQUEST, "2026-03-04", 1);
        send(LetterType.CLOSING, "2026-03-05", 1);

        DueReminder next = only("2026-06-01");
        assertThat(next.leading().number()).isEqualTo(2);
        assertThat(next.leading().sent()).isEqualTo(1);
    }

    @Test
    void aDeadlineGivenToTheClientRunsOut() {
        ledger.invoice(1, ABEL, "2026-02-01", DUE, 1000);
        letters.add(letter(LetterType.FIRM_REMINDER, "2026-04-01", "2026-04-09", 1));

        assertThat(left("2026-04-09").motive()).isEqualTo(Motive.DEADLINE_RUNS);
        assertThat(only("2026-04-10").letter()).contains(LetterType.FORMAL_NOTICE);
    }

    @Test
    void oneLetterGoesToAClientWithTheToneOfTheHighestStep() {
        ledger.invoice(1, ABEL, "2026-01-01", "2026-01-31", 300);
        ledger.invoice(2, ABEL, "2026-02-01", DUE, 700);
        send(LetterType.FRIENDLY_REMINDER, "2026-02-03", 1);
        send(LetterType.FRIENDLY_REMINDER, "2026-02-11", 1);

        DueReminder grouped = only("2026-03-12");
        assertThat(grouped.letter()).contains(LetterType.FIRM_REMINDER);
        assertThat(grouped.invoices()).containsExactly(new InvoiceId(1), new InvoiceId(2));
        assertThat(grouped.amount()).isEqualTo(Money.euros(1000));
    }

    @Test
    void anInvoiceDrawnIntoAFirmLetterRisesByOneLevelOnly() {
        ledger.invoice(1, ABEL, "2026-01-01", "2026-01-31", 300);
        ledger.invoice(2, ABEL, "2026-02-01", DUE, 700);
        send(LetterType.FRIENDLY_REMINDER, "2026-02-03", 1);
        send(LetterType.FRIENDLY_REMINDER, "2026-02-11", 1);
        send(LetterType.FIRM_REMINDER, "2026-03-12", 1, 2);

        ReminderDay next = on("2026-03-31");
        assertThat(next.due()).singleElement().satisfies(notice -> {
            assertThat(notice.letter()).contains(LetterType.FORMAL_NOTICE);
            assertThat(notice.invoices()).containsExactly(new InvoiceId(1));
        });
        assertThat(next.leftOut()).extracting(LeftOut::motive).containsExactly(Motive.NOTICE_FIRST);

        ledger.invoice(3, ZOE, "2026-02-01", DUE, 10);
        letters.add(letter(LetterType.FORMAL_NOTICE, "2026-03-31", "2026-04-15", 1));
        DueReminder second = on("2026-03-31").due().stream()
                .filter(due -> due.client().equals(ABEL))
                .findFirst()
                .orElseThrow();
        assertThat(second.leading().number()).isEqualTo(2);
        assertThat(second.letter()).as("never milder than before").contains(LetterType.FIRM_REMINDER);
    }

    @Test
    void anInvoiceLateSinceAFewDaysIsNotDrawnIntoAFirmLetter() {
        ledger.invoice(1, ABEL, "2026-01-01", "2026-01-31", 300);
        ledger.invoice(2, ABEL, "2026-02-01", DUE, 700);
        send(LetterType.FRIENDLY_REMINDER, "2026-02-03", 1);
        send(LetterType.FRIENDLY_REMINDER, "2026-02-11", 1);

        ReminderDay day = on("2026-03-05");
        assertThat(day.due()).singleElement().satisfies(due -> {
            assertThat(due.invoices()).containsExactly(new InvoiceId(1));
            assertThat(due.recent())
                    .extracting(receivable -> receivable.number())
                    .containsExactly("F-2");
        });
        assertThat(day.leftOut()).extracting(LeftOut::motive).containsExactly(Motive.TOO_RECENT);
    }

    @Test
    void theContestedPartIsNotAskedAndAnInvoiceContestedAsAWholeRests() {
        ledger.invoice(1, ZOE, "2026-02-01", DUE, 1000);
        ledger.dispute(4, DisputeCategory.QUALITY_OR_DELAY, "2026-03-02", "", 1, 400);
        assertThat(only("2026-03-10").amount()).isEqualTo(Money.euros(600));

        ledger.dispute(5, DisputeCategory.QUALITY_OR_DELAY, "2026-03-03", "", 1, 600);
        assertThat(left("2026-03-10").pause().orElseThrow().reason()).isEqualTo(PauseReason.DISPUTE);
    }

    @Test
    void whatIsPaidIsNotAskedAndPartPaymentsKeepTheStep() {
        ledger.invoice(1, ZOE, "2026-02-01", DUE, 1000, paid("2026-03-04", 1000));
        ledger.invoice(2, ZOE, "2026-02-01", DUE, 1000, paid("2026-03-04", 300));
        send(LetterType.FRIENDLY_REMINDER, "2026-03-03", 2);

        ReminderDay day = on("2026-03-09");
        assertThat(day.leftOut()).isEmpty();
        assertThat(day.due()).singleElement().satisfies(due -> {
            assertThat(due.amount()).isEqualTo(Money.euros(700));
            assertThat(due.leading().number()).isEqualTo(2);
        });
    }

    @Test
    void aPromiseRestsUntilTwoDaysAfterItsDayThenTheNextStepComes() {
        ledger.invoice(1, ZOE, "2026-02-01", DUE, 1000, ClaimState.NONE.promised(day("2026-03-10")));

        assertThat(left("2026-03-12").pause().orElseThrow().reason()).isEqualTo(PauseReason.PROMISE);
        assertThat(left("2026-03-12").words(new Texts())).isEqualTo("Promesse de paiement, jusqu’au 12/03/2026");
        assertThat(only("2026-03-13").leading().number()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "true, false, false, false, INSOLVENCY",
        "false, true, false, false, OVER_INDEBTEDNESS",
        "false, false, true, false, DO_NOT_CONTACT",
        "false, false, false, true, ADDRESS_WRONG",
    })
    void aClientWhoMayNotBeRemindedIsLeftAlone(
            boolean isInsolvent, boolean isIndebted, boolean isNotContacted, boolean isLost, PauseReason reason) {
        ledger.debtor(new Debtor(
                ZOE,
                "Zoé",
                ClientKind.PROFESSIONAL,
                Optional.of(day("2026-01-01")).filter(any -> isInsolvent),
                new Debtor.Limits(isIndebted, isNotContacted, isLost)));
        ledger.invoice(1, ZOE, "2026-02-01", DUE, 1000);

        assertThat(left("2026-03-10").pause().orElseThrow().reason()).isEqualTo(reason);
    }

    @Test
    void aPauseThatAnotherFeatureTellsRestsTheWholeClientUntilItsLastDay() {
        ledger.invoice(1, ZOE, "2026-02-01", DUE, 1000);
        pauses.add(day -> List.of(Pause.of(ZOE.subject(), PauseReason.DOCUMENT_ASKED)
                .until(day("2026-03-10"))
                .saying("bon de livraison")));

        assertThat(left("2026-03-10").words(new Texts()))
                .isEqualTo("Document demandé par le client (bon de livraison), jusqu’au 10/03/2026");
        assertThat(only("2026-03-11").leading().number()).isEqualTo(1);
    }

    @Test
    void aClaimThatCanNoLongerBeSuedRestsAndOneThatNearlyCannotIsFlagged() {
        ledger.invoice(1, ABEL, "2023-12-01", "2024-01-01", 1000);
        ledger.invoice(2, ABEL, "2024-05-01", "2024-06-01", 1000);

        ReminderDay day = on("2026-03-10");
        assertThat(day.leftOut())
                .singleElement()
                .satisfies(
                        left -> assertThat(left.pause().orElseThrow().reason()).isEqualTo(PauseReason.TIME_BARRED));
        assertThat(day.due())
                .singleElement()
                .satisfies(due -> assertThat(due.limitationEnds()).isPresent());
    }

    @Test
    void theScenarioOfTheInvoiceWinsOverThatOfTheClientAndTheUsualOne() {
        ledger.invoice(1, ZOE, "2026-02-01", DUE, 1000);
        assertThat(planOn("2026-04-10")).isEqualTo("PROFESSIONAL");

        choices.add(new PlanChoice(ZOE.subject(), Optional.of(new PlanId("GOOD_CLIENT")), 0, Optional.empty()));
        assertThat(planOn("2026-04-10")).isEqualTo("GOOD_CLIENT");

        choices.add(new PlanChoice(
                new InvoiceId(1).subject(), Optional.of(new PlanId("PUBLIC_BODY")), 0, Optional.empty()));
        assertThat(planOn("2026-04-10")).isEqualTo("PUBLIC_BODY");
    }

    @ParameterizedTest
    @CsvSource({"140, SMALL_AMOUNT", "150, PROFESSIONAL", "4999, PROFESSIONAL", "5000, LARGE_AMOUNT"})
    void theUsualScenarioFollowsTheAmountOfTheInvoice(long euros, String plan) {
        ledger.invoice(1, ZOE, "2026-02-01", DUE, euros);

        assertThat(planOn("2026-04-10")).isEqualTo(plan);
    }

    @Test
    void whatWasRemindedElsewhereIsWhereItStarts() {
        ledger.invoice(1, ZOE, "2026-02-01", DUE, 1000);
        choices.add(new PlanChoice(new InvoiceId(1).subject(), Optional.empty(), 3, Optional.of(day("2026-03-28"))));

        assertThat(left("2026-03-30").motive()).isEqualTo(Motive.TOO_SOON);
        assertThat(only("2026-04-02").leading().number()).isEqualTo(4);
        assertThat(only("2026-04-02").leading().sent()).as("a call is no level").isEqualTo(2);
    }

    @Test
    void aStepLeftOutGivesWayToTheNext() {
        ledger.invoice(1, ZOE, "2026-02-01", DUE, 1000);
        ignored.add(new StepIgnored(new InvoiceId(1), 0, day("2026-03-03"), "déjà dit de vive voix"));

        assertThat(left("2026-03-03").motive()).isEqualTo(Motive.NOT_YET);
        assertThat(only("2026-03-09").leading().number()).isEqualTo(2);
    }

    @Test
    void aNoticeBeforeTheDueDateIsOverOnceTheInvoiceIsLate() {
        ledger.invoice(1, ZOE, "2026-02-01", DUE, 9000);

        assertThat(only("2026-02-25").channel()).isEqualTo(StepChannel.CALL);
        assertThat(only("2026-03-04").letter()).contains(LetterType.FRIENDLY_REMINDER);
    }

    @Test
    void aSumTooSmallWaitsToBeGrouped() {
        ledger.invoice(1, ZOE, "2026-02-01", DUE, 8);
        assertThat(left("2026-03-10").motive()).isEqualTo(Motive.BELOW_FLOOR);

        ledger.invoice(2, ZOE, "2026-02-01", DUE, 9);
        assertThat(only("2026-03-10").amount()).isEqualTo(Money.euros(17));
    }

    @Test
    void aFormalNoticeNeedsAYesAndEndsTheScenario() {
        ledger.invoice(1, ABEL, "2026-02-01", DUE, 1000);
        send(LetterType.FIRM_REMINDER, "2026-03-20", 1);
        assertThat(only("2026-04-05").needsYes()).isTrue();

        send(LetterType.FORMAL_NOTICE, "2026-04-05", 1);
        assertThat(left("2026-06-05").motive()).isEqualTo(Motive.PLAN_OVER);
    }

    @Test
    void whereMostMoneyIsAtStakeComesFirst() {
        ledger.invoice(1, ZOE, "2026-02-01", DUE, 200);
        ledger.invoice(2, ABEL, "2026-02-01", DUE, 700);

        assertThat(on("2026-03-10").due()).extracting(DueReminder::client).containsExactly(ABEL, ZOE);
    }

    private String planOn(String day) {
        return only(day).leading().plan().id().code();
    }

    private DueReminder only(String day) {
        ReminderDay found = on(day);
        assertThat(found.due()).as("%s", found.leftOut()).hasSize(1);
        return found.due().get(0);
    }

    private LeftOut left(String day) {
        ReminderDay found = on(day);
        assertThat(found.due()).isEmpty();
        assertThat(found.leftOut()).hasSize(1);
        return found.leftOut().get(0);
    }

    private ReminderDay on(String iso) {
        LocalDate day = day(iso);
        Ledger read = ledger.since("2020-01-01");
        List<PauseSource> sources = new ArrayList<>(pauses);
        sources.add(new LedgerPauses(read));
        return ReminderEngine.on(
                day,
                new ReminderBook(
                        read,
                        letters,
                        calls,
                        ignored,
                        new Plans(ShippedPlans.read().values(), choices),
                        Pauses.on(day, sources)));
    }

    private void send(LetterType type, String on, long... invoices) {
        letters.add(letter(type, on, null, invoices));
    }

    private SentLetter letter(LetterType type, String on, String payBy, long... invoices) {
        return new SentLetter(
                new LetterId(letters.size() + 1),
                type,
                new ClientId(1),
                day(on),
                Optional.ofNullable(payBy).map(LocalDate::parse),
                Optional.empty(),
                Arrays.stream(invoices).mapToObj(InvoiceId::new).toList(),
                invoices.length > 1);
    }

    static Subject subject(long invoice) {
        return new InvoiceId(invoice).subject();
    }
}
