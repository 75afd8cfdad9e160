package fr.amiable.dashboard.agenda;

import static fr.amiable.dashboard.LedgerSamples.ABEL;
import static fr.amiable.dashboard.LedgerSamples.ZOE;
import static fr.amiable.dashboard.LedgerSamples.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.amiable.client.ClientId;
import fr.amiable.client.ClientKind;
import fr.amiable.common.Money;
import fr.amiable.common.Texts;
import fr.amiable.contract.ContractId;
import fr.amiable.dashboard.ClaimState;
import fr.amiable.dashboard.DashboardRepository;
import fr.amiable.dashboard.Debtor;
import fr.amiable.dashboard.Ledger;
import fr.amiable.dashboard.LedgerSamples;
import fr.amiable.dashboard.SentLetter;
import fr.amiable.dispute.DisputeCategory;
import fr.amiable.dispute.DisputeId;
import fr.amiable.dispute.task.TaskId;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.law.RateTable;
import fr.amiable.letter.LetterId;
import fr.amiable.letter.LetterType;
import fr.amiable.payment.plan.FollowedPlan;
import fr.amiable.payment.plan.InstalmentPlan;
import fr.amiable.payment.plan.InstalmentPlanId;
import fr.amiable.payment.plan.Instalments;
import fr.amiable.payment.plan.PlanTerms;
import fr.amiable.payment.plan.PlannedDebt;
import fr.amiable.payment.plan.Rhythm;
import fr.amiable.reminder.AgendaReminders;
import fr.amiable.reminder.engine.ReminderBook;
import fr.amiable.reminder.engine.ReminderEngine;
import fr.amiable.reminder.pause.LedgerPauses;
import fr.amiable.reminder.pause.Pauses;
import fr.amiable.reminder.plan.Plans;
import fr.amiable.reminder.plan.ShippedPlans;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is proposed on 24 November 2026, and in what order. */
class AgendaTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneId.of("Europe/Paris"));

    private final LedgerSamples ledger = new LedgerSamples();
    private final List<SentLetter> letters = new ArrayList<>();
    private final List<ContractNotice> contracts = new ArrayList<>();
    private final List<CaseTask> tasks = new ArrayList<>();
    private final List<FollowedPlan> plans = new ArrayList<>();
    private RateTable rates = RateTable.shipped();

    @Test
    void aClaimIsTheMoreUrgentTheNearerItsLastDay() {
        ledger.invoice(1, ABEL, "2024-11-24", "2024-12-24", 10)
                .invoice(2, ABEL, "2024-12-25", "2024-12-25", 20)
                .invoice(3, ABEL, "2025-03-01", "2025-03-01", 30)
                .invoice(4, ABEL, "2025-11-24", "2025-11-24", 40)
                .invoice(5, ABEL, "2025-11-25", "2025-11-25", 50)
                .invoice(6, ABEL, "2024-01-01", "2024-02-01", 60);

        assertThat(of(AgendaTopic.LIMITATION))
                .extracting(item -> item.why().key(), AgendaItem::urgency, AgendaItem::amount)
                .containsExactly(
                        tuple("limitation.why", Urgency.NOW, Money.euros(10)),
                        tuple("limitation.why", Urgency.SOON, Money.euros(20)),
                        tuple("limitation.overWhy", Urgency.LATER, Money.euros(60)),
                        tuple("limitation.why", Urgency.LATER, Money.euros(40)),
                        tuple("limitation.why", Urgency.LATER, Money.euros(30)));
    }

    @Test
    void manyClaimsOfOneLevelBecomeOneLine() {
        for (int number = 1; number <= 8; number++) {
            ledger.invoice(number, ABEL, "2024-12-10", "2024-12-10", number);
        }

        List<AgendaItem> found = of(AgendaTopic.LIMITATION);

        assertThat(found).hasSize(6);
        assertThat(found).extracting(AgendaItem::who).contains(Wording.of("limitation.others", 3));
        assertThat(Agenda.sum(found)).isEqualTo(Money.euros(36));
    }

    @Test
    void lateInvoicesAreRemindedByClientWithTheLetterThatComesNext() {
        ledger.invoice(1, ZOE, "2026-09-01", "2026-10-01", 100)
                .invoice(2, ZOE, "2026-09-01", "2026-10-14", 60)
                .invoice(3, ZOE, "2026-11-01", "2026-12-01", 999)
                .invoice(4, ABEL, "2026-09-01", "2026-11-21", 500)
                .dispute(1, DisputeCategory.DELIVERY, "2026-10-20", "", 1, 30);
        letter(1, LetterType.FRIENDLY_REMINDER, "2026-11-01", null, 1);

        List<AgendaItem> found = of(AgendaTopic.REMINDER);

        assertThat(found)
                .extracting(AgendaItem::who, AgendaItem::why, AgendaItem::amount)
                .containsExactly(
                        tuple(Wording.of("client", "Abel"), Wording.of("reminder.why", 1, 3L), Money.euros(500)),
                        tuple(Wording.of("client", "Zoé"), Wording.of("reminder.why", 2, 54L), Money.euros(130)));
        assertThat(found.get(0).next().letter()).contains(LetterType.FRIENDLY_REMINDER);
        assertThat(found.get(1).next().letter()).contains(LetterType.FRIENDLY_REMINDER);
        assertThat(found.get(1).next().about()).contains(new InvoiceId(1).subject());
    }

    @Test
    void nobodyIsRemindedWhileALetterStillWaitsOrSomethingWasAgreedOrTheLawForbidsIt() {
        ClientId insolvent = new ClientId(3);
        ClientId unreachable = new ClientId(4);
        ledger.debtor(new Debtor(
                        insolvent,
                        "Faillite",
                        ClientKind.PROFESSIONAL,
                        Optional.of(day("2026-10-01")),
                        Debtor.Limits.NONE))
                .debtor(new Debtor(
                        unreachable,
                        "Parti",
                        ClientKind.PROFESSIONAL,
                        Optional.empty(),
                        new Debtor.Limits(false, false, true)))
                .invoice(1, ZOE, "2026-09-01", "2026-10-01", 100)
                .invoice(2, ZOE, "2026-09-01", "2026-10-01", 100)
                .invoice(3, ZOE, "2026-09-01", "2026-10-01", 100, ClaimState.NONE.promised(day("2026-12-01")))
                .invoice(4, ZOE, "2026-09-01", "2026-10-01", 100, ClaimState.NONE.enforceable(day("2026-11-01")))
                .invoice(5, insolvent, "2026-09-01", "2026-10-01", 100)
                .invoice(6, unreachable, "2026-09-01", "2026-10-01", 100)
                .invoice(7, ZOE, "2026-09-01", "2026-10-01", 100)
                .dispute(1, DisputeCategory.DELIVERY, "2026-10-20", "", 7, 100);
        letter(1, LetterType.FRIENDLY_REMINDER, "2026-11-19", null, 1);
        letter(2, LetterType.FIRM_REMINDER, "2026-11-10", "2026-11-24", 2);

        assertThat(of(AgendaTopic.REMINDER)).isEmpty();
        assertThat(of(AgendaTopic.INSOLVENCY))
                .extracting(AgendaItem::urgency, AgendaItem::why)
                .containsExactly(tuple(Urgency.NOW, Wording.of("insolvency.why", day("2026-12-01"))));
        assertThat(of(AgendaTopic.ADDRESS)).hasSize(1);
    }

    @Test
    void aFormalNoticeWhoseDeadlinePassedAsksForADecisionUntilItIsPaid() {
        ledger.invoice(1, ZOE, "2026-06-01", "2026-07-01", 400)
                .invoice(2, ZOE, "2026-06-01", "2026-07-01", 100, LedgerSamples.paid("2026-11-20", 100))
                .invoice(3, ABEL, "2026-06-01", "2026-07-01", 70)
                .invoice(4, ABEL, "2026-06-01", "2026-07-01", 30);
        letter(1, LetterType.FORMAL_NOTICE, "2026-11-08", "2026-11-23", 1, 2);
        letter(2, LetterType.FORMAL_NOTICE, "2026-11-10", "2026-11-24", 3);
        letter(3, LetterType.FORMAL_NOTICE, "2026-09-01", "2026-09-15", 4);

        assertThat(of(AgendaTopic.FORMAL_NOTICE))
                .extracting(
                        AgendaItem::urgency,
                        AgendaItem::amount,
                        item -> item.next().about())
                .containsExactly(
                        tuple(Urgency.NOW, Money.euros(400), Optional.of(new InvoiceId(1).subject())),
                        tuple(Urgency.SOON, Money.euros(30), Optional.of(new InvoiceId(4).subject())));
        assertThat(overview().notices())
                .extracting(notice -> notice.letter().id().value())
                .containsExactly(2L);
    }

    @Test
    void promisesAndDisputesComeUpOnTheirDay() {
        ledger.invoice(1, ZOE, "2026-09-01", "2026-10-01", 100, ClaimState.NONE.promised(day("2026-11-21")))
                .invoice(2, ZOE, "2026-09-01", "2026-10-01", 200, ClaimState.NONE.promised(day("2026-11-22")))
                .invoice(3, ZOE, "2026-09-01", "2026-10-01", 300, ClaimState.NONE.promised(day("2026-11-25")))
                .dispute(1, DisputeCategory.OTHER, "2026-11-01", "", 1, 5, Optional.of(day("2026-11-24")))
                .dispute(2, DisputeCategory.OTHER, "2026-11-01", "", 1, 6, Optional.of(day("2026-11-27")))
                .dispute(3, DisputeCategory.OTHER, "2026-11-01", "", 1, 7, Optional.of(day("2026-11-30")))
                .dispute(4, DisputeCategory.OTHER, "2026-11-01", "2026-11-02", 1, 8, Optional.of(day("2026-11-20")));

        assertThat(of(AgendaTopic.PROMISE))
                .extracting(item -> item.why().key())
                .containsExactly("promise.due", "promise.broken");
        assertThat(of(AgendaTopic.DISPUTE))
                .extracting(AgendaItem::urgency, AgendaItem::amount)
                .containsExactly(tuple(Urgency.NOW, Money.euros(5)), tuple(Urgency.SOON, Money.euros(6)));
    }

    @Test
    void plansComeUpWhenAnInstalmentIsDueOrMissedOrTheyAreNotSigned() {
        ledger.invoice(1, ZOE, "2026-09-01", "2026-10-01", 100, ClaimState.NONE);
        plans.add(plan(1, "2026-11-10", "2026-11-20", Optional.of(day("2026-11-12"))));
        plans.add(plan(2, "2026-11-10", "2026-11-23", Optional.of(day("2026-11-12"))));
        plans.add(plan(3, "2026-11-10", "2026-12-20", Optional.empty()));
        plans.add(plan(4, "2026-11-20", "2026-12-20", Optional.empty()));
        plans.add(plan(5, "2026-11-10", "2026-12-20", Optional.of(day("2026-11-12"))));

        assertThat(of(AgendaTopic.PLAN))
                .extracting(
                        AgendaItem::urgency,
                        item -> item.why().key(),
                        item -> item.next().about().orElseThrow().id())
                .containsExactlyInAnyOrder(
                        tuple(Urgency.NOW, "plan.missed", 1L),
                        tuple(Urgency.SOON, "plan.due", 2L),
                        tuple(Urgency.SOON, "plan.toSign", 3L));
    }

    /** Two parts of fifty euros a month apart, of which nothing came. */
    private static FollowedPlan plan(long id, String drawnOn, String first, Optional<LocalDate> signedOn) {
        InstalmentPlan plan = new InstalmentPlan(
                new InstalmentPlanId(id),
                List.of(new PlannedDebt(new InvoiceId(1), Money.euros(100))),
                Money.ZERO,
                day(drawnOn),
                PlanTerms.USUAL,
                Instalments.equal(Money.euros(100), 2, day(first), Rhythm.MONTH),
                signedOn,
                Optional.empty());
        return new FollowedPlan(plan, ZOE, List.of(), Money.euros(100));
    }

    @Test
    void manyDisputesWhoseDateHasComeAreOneLinePastTheFirstOnes() {
        ledger.invoice(1, ZOE, "2026-09-01", "2026-10-01", 100, ClaimState.NONE);
        for (int id = 1; id <= 9; id++) {
            ledger.dispute(id, DisputeCategory.OTHER, "2026-11-01", "", 1, id, Optional.of(day("2026-11-24")));
        }

        assertThat(of(AgendaTopic.DISPUTE)).hasSize(6);
        assertThat(of(AgendaTopic.DISPUTE))
                .filteredOn(item -> item.next().act() == AgendaAct.SEE_DISPUTES)
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.amount()).isEqualTo(Money.euros(1 + 2 + 3 + 4));
                    assertThat(item.urgency()).isEqualTo(Urgency.NOW);
                });
    }

    @Test
    void aClaimDeclaredAsksForNothingMore() {
        ClientId declared = new ClientId(3);
        ledger.debtor(new Debtor(
                        declared,
                        "Faillite",
                        ClientKind.PROFESSIONAL,
                        Optional.of(day("2026-10-01")),
                        Optional.of(day("2026-11-02")),
                        Debtor.Limits.NONE))
                .invoice(1, declared, "2026-09-01", "2026-10-01", 100);

        assertThat(of(AgendaTopic.INSOLVENCY)).isEmpty();
        assertThat(overview().clocks()).extracting(LegalClock::topic).doesNotContain(AgendaTopic.INSOLVENCY);
        assertThat(of(AgendaTopic.REMINDER)).isEmpty();
    }

    @Test
    void theLineOfTheOthersLeadsToTheInvoicesItCounts() {
        for (int client = 10; client < 18; client++) {
            ledger.debtor(new Debtor(
                            new ClientId(client),
                            "Client " + client,
                            ClientKind.PROFESSIONAL,
                            Optional.empty(),
                            Debtor.Limits.NONE))
                    .invoice(client, new ClientId(client), "2026-09-01", "2026-10-01", client);
        }
        ledger.invoice(110, new ClientId(10), "2026-09-01", "2026-10-01", 1);

        AgendaItem others = of(AgendaTopic.REMINDER).stream()
                .filter(item -> item.next().act() == AgendaAct.SEE_INVOICES)
                .findFirst()
                .orElseThrow();

        assertThat(others.who()).isEqualTo(Wording.of("reminder.others", 3));
        assertThat(others.next().invoices())
                .extracting(InvoiceId::value)
                .containsExactlyInAnyOrder(10L, 110L, 11L, 12L);
        assertThat(others.amount()).isEqualTo(Money.euros(34));
    }

    @Test
    void whatIsMissingOfTheOwnersOwnIsSaid() {
        rates = RateTable.of(List.of());
        contracts.add(new ContractNotice(new ContractId(7), "Zoé", "Entretien", day("2026-12-01")));

        assertThat(overview().agenda().items())
                .extracting(AgendaItem::topic, AgendaItem::urgency)
                .containsExactly(
                        tuple(AgendaTopic.CONTRACT, Urgency.NOW),
                        tuple(AgendaTopic.RATE, Urgency.SOON),
                        tuple(AgendaTopic.COMPANY, Urgency.SOON));
        assertThat(overview().agenda().urgent()).isEqualTo(1);
        assertThat(overview().clocks()).extracting(LegalClock::lastDay).containsExactly(day("2026-12-01"));
    }

    @Test
    void everySentenceOfTheAgendaHasItsWords() {
        Texts texts = new Texts();
        for (String key : List.of(
                "client",
                "invoiceOf",
                "limitation.why",
                "limitation.others",
                "limitation.othersWhy",
                "limitation.over",
                "limitation.overWhy",
                "notice",
                "notice.why",
                "notice.others",
                "notice.othersWhy",
                "reminder.why",
                "reminder.others",
                "reminder.othersWhy",
                "promise",
                "promise.due",
                "promise.broken",
                "promise.others",
                "promise.othersWhy",
                "plan.missed",
                "plan.due",
                "plan.toSign",
                "plan.others",
                "plan.othersWhy",
                "insolvency.why",
                "insolvency.late",
                "address.why",
                "dispute.others",
                "dispute.othersWhy",
                "address.others",
                "dispute",
                "dispute.come",
                "dispute.comeAct",
                "dispute.coming",
                "dispute.comingAct",
                "contract",
                "contract.why",
                "rate",
                "rate.missing",
                "rate.toVerify",
                "company.missing",
                "company.missingWhy",
                "company.iban",
                "company.ibanWhy",
                "company.mediator",
                "company.mediatorWhy",
                "company.insurer",
                "company.insurerWhy")) {
            assertThat(texts.get("agenda." + key)).isNotBlank();
        }
    }

    private void letter(long id, LetterType type, String writtenOn, String payBy, long... invoices) {
        letters.add(new SentLetter(
                new LetterId(id),
                type,
                invoices[0] == 3 || invoices[0] == 4 ? ABEL : ZOE,
                day(writtenOn),
                Optional.ofNullable(payBy).map(LocalDate::parse),
                Optional.empty(),
                Arrays.stream(invoices).mapToObj(InvoiceId::new).toList(),
                invoices.length > 1));
    }

    @Test
    void aTaskOfADisputeIsAnnouncedThreeWorkingDaysBeforeAndPressesOnItsDay() {
        tasks.add(new CaseTask(new TaskId(1), new DisputeId(4), "L-2026-004", "Abel", "Rappeler", day("2026-11-24")));
        tasks.add(new CaseTask(
                new TaskId(2), new DisputeId(4), "L-2026-004", "Abel", "Envoyer l’offre", day("2026-11-27")));

        assertThat(of(AgendaTopic.DISPUTE))
                .extracting(AgendaItem::urgency, item -> item.why().key(), AgendaItem::next)
                .containsExactly(
                        tuple(
                                Urgency.NOW,
                                "task.come",
                                NextStep.to(AgendaAct.OPEN_DISPUTE, new DisputeId(4).subject())),
                        tuple(
                                Urgency.SOON,
                                "task.coming",
                                NextStep.to(AgendaAct.OPEN_DISPUTE, new DisputeId(4).subject())));
    }

    private List<AgendaItem> of(AgendaTopic topic) {
        return overview().agenda().items().stream()
                .filter(item -> item.topic() == topic)
                .toList();
    }

    private Overview overview() {
        DashboardRepository repository = new DashboardRepository() {
            @Override
            public Ledger open(LocalDate today) {
                return ledger.since("2026-01-01");
            }

            @Override
            public Ledger since(LocalDate since) {
                return ledger.since(since.toString());
            }

            @Override
            public List<SentLetter> lettersAbout(Set<InvoiceId> invoices) {
                return letters;
            }
        };
        return new AgendaService(
                        repository,
                        new AgendaService.Sources(
                                Optional::empty,
                                () -> rates,
                                days -> contracts,
                                day -> tasks,
                                AgendaTest::reminders,
                                () -> plans,
                                PostNews::none,
                                () -> false,
                                () -> 0),
                        CLOCK)
                .today();
    }

    /** By the shipped scenarios. */
    private static ClientReminder.Found reminders(LocalDate day, Ledger open, List<SentLetter> sent) {
        ReminderBook book = new ReminderBook(
                open,
                sent,
                List.of(),
                List.of(),
                new Plans(ShippedPlans.read().values(), List.of()),
                Pauses.on(day, List.of(new LedgerPauses(open))));
        return new ClientReminder.Found(
                ReminderEngine.on(day, book).due().stream()
                        .map(due -> AgendaReminders.told(due, day))
                        .toList(),
                List.of());
    }
}
