package fr.amiable.dashboard.agenda;

import fr.amiable.common.FrenchText;
import fr.amiable.common.Texts;
import fr.amiable.dashboard.Contention;
import fr.amiable.dashboard.Debtor;
import fr.amiable.dashboard.Receivable;
import fr.amiable.dashboard.SentLetter;
import fr.amiable.dashboard.balance.AgedItem;
import fr.amiable.dashboard.calendar.CalendarDay;
import fr.amiable.dashboard.report.LimitationRisk.LimitedReceivable;
import fr.amiable.payment.plan.FollowedPlan;
import fr.amiable.payment.plan.TrackedInstalment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Every dated thing of the desk still to come, one by one and never grouped, with the days it is recalled before. */
final class Deadlines {

    private static final List<Integer> FAR = List.of(90, 30, 7);
    private static final List<Integer> USUAL = List.of(3, 0);
    private static final List<Integer> SAME_DAY = List.of(0);

    private final Situation situation;
    private final Texts texts;
    private final List<CalendarDay> days = new ArrayList<>();

    /** What is dated beside the ledger. */
    record Beside(List<FollowedPlan> plans, List<ContractNotice> contracts, List<CaseTask> tasks, PostNews post) {}

    private Deadlines(Situation situation, Texts texts) {
        this.situation = situation;
        this.texts = texts;
    }

    /** Of money and disputes; soonest first. */
    static List<CalendarDay> in(Situation situation, Beside beside, Texts texts) {
        Deadlines found = new Deadlines(situation, texts);
        situation.balance().items().forEach(found::addInvoice);
        situation.limitation().near().forEach(found::addLimitation);
        situation.ledger().debtors().values().forEach(found::addDeclaration);
        situation.letters().forEach(found::addAnswer);
        situation.ledger().disputes().forEach(found::addDispute);
        beside.plans().forEach(found::addPlan);
        beside.contracts().forEach(found::addContract);
        beside.tasks().forEach(found::addTask);
        beside.post().registered().forEach(found::addHeld);
        return found.days.stream()
                .filter(day -> !day.on().isBefore(situation.today()))
                .sorted(Comparator.comparing(CalendarDay::on).thenComparing(CalendarDay::key))
                .toList();
    }

    private void addInvoice(AgedItem item) {
        Receivable receivable = item.receivable();
        String client = situation.debtor(receivable).name();
        add(
                "due-" + receivable.id().value(),
                receivable.dates().dueOn(),
                List.of(0),
                "due",
                receivable.number(),
                client,
                item.outstanding());
        receivable
                .state()
                .promisedOn()
                .ifPresent(day -> add(
                        "promise-" + receivable.id().value(),
                        day,
                        SAME_DAY,
                        "promise",
                        receivable.number(),
                        client,
                        item.outstanding()));
    }

    private void addLimitation(LimitedReceivable claim) {
        add(
                "limitation-" + claim.receivable().id().value(),
                claim.lastDay(),
                FAR,
                "limitation",
                claim.receivable().number(),
                situation.debtor(claim.receivable()).name(),
                claim.outstanding());
    }

    private void addDeclaration(Debtor debtor) {
        debtor.declarationAwaitedSince()
                .ifPresent(published -> add(
                        "declaration-" + debtor.id().value(),
                        published.plusMonths(ClientTasks.MONTHS_TO_DECLARE),
                        List.of(30, 7, 3),
                        "declaration",
                        debtor.name(),
                        published));
    }

    private void addAnswer(SentLetter letter) {
        letter.payBy()
                .ifPresent(day -> add(
                        "answer-" + letter.id().value(),
                        day,
                        USUAL,
                        "answer",
                        letter.type(),
                        situation.ledger().debtor(letter.client()).name(),
                        letter.sentOn()));
    }

    private void addDispute(Contention dispute) {
        if (dispute.closedOn().isEmpty()) {
            dispute.progress()
                    .targetOn()
                    .ifPresent(day -> add(
                            "dispute-" + dispute.id().value(),
                            day,
                            USUAL,
                            "dispute",
                            dispute.number(),
                            situation.ledger().debtor(dispute.client()).name(),
                            dispute.progress().nextAct().strip()));
        }
    }

    private void addPlan(FollowedPlan plan) {
        for (TrackedInstalment instalment : plan.instalmentsOn(situation.today())) {
            if (instalment.left().isPositive()) {
                add(
                        "instalment-" + plan.plan().id().value() + "-" + instalment.place(),
                        instalment.instalment().dueOn(),
                        SAME_DAY,
                        "instalment",
                        instalment.place(),
                        situation.ledger().debtor(plan.client()).name(),
                        instalment.left());
            }
        }
    }

    private void addContract(ContractNotice notice) {
        add(
                "contract-" + notice.contract().value(),
                notice.noticeBy(),
                List.of(30, 7, 3),
                "contract",
                notice.object(),
                notice.clientName());
    }

    private void addTask(CaseTask task) {
        add("task-" + task.id().value(), task.dueOn(), USUAL, "task", task.words(), task.number(), task.clientName());
    }

    private void addHeld(PostNews.Posted posted) {
        posted.letter()
                .course()
                .heldUntil()
                .ifPresent(day -> add(
                        "registered-" + posted.letter().letter().value(),
                        day.plusDays(1),
                        SAME_DAY,
                        "registered",
                        posted.clientName(),
                        posted.writtenOn(),
                        day));
    }

    private void add(String key, LocalDate day, List<Integer> recalled, String words, Object... arguments) {
        Object[] written = Stream.of(arguments)
                .map(argument -> argument instanceof Enum<?> constant ? texts.of(constant) : argument)
                .map(argument -> argument instanceof LocalDate date ? FrenchText.dateInWords(date) : argument)
                .toArray();
        days.add(new CalendarDay(
                key,
                day,
                texts.get("calendar.title." + words, written),
                texts.get("calendar.detail." + words, written),
                recalled));
    }
}
