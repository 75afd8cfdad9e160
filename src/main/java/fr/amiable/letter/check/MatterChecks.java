package fr.amiable.letter.check;

import fr.amiable.common.Money;
import fr.amiable.law.Regime;
import fr.amiable.letter.form.LetterEntries;
import fr.amiable.letter.form.LetterField;
import fr.amiable.letter.matter.LetterCase;
import fr.amiable.payment.plan.Instalment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks at what one kind of letter alone must get right: its days, its sums, to whom it goes. */
final class MatterChecks {

    private static final int LINES_OF_AN_ADDRESS = 3;
    private static final int FIRST_MONTH_OF_RENEWAL = 3;
    private static final int LAST_MONTH_OF_RENEWAL = 1;

    private final LetterCase facts;
    private final LetterEntries entries;
    private final LocalDate writtenOn;

    private MatterChecks(LetterCase facts) {
        this.facts = facts;
        this.entries = facts.entries();
        this.writtenOn = facts.request().writtenOn();
    }

    static List<Check> of(LetterCase facts) {
        MatterChecks checks = new MatterChecks(facts);
        List<Check> found = new ArrayList<>();
        if (facts.type().form().fields(facts.regime()).contains(LetterField.RECIPIENT)) {
            found.add(checks.recipient());
        }
        found.addAll(checks.ofType());
        return found;
    }

    private Check recipient() {
        return entries.lines(LetterField.RECIPIENT).size() < LINES_OF_AN_ADDRESS
                ? Check.orange("recipientWithoutAddress")
                : Check.green("recipientComplete");
    }

    private List<Check> ofType() {
        return switch (facts.type()) {
            case BROKEN_PROMISE -> passed(LetterField.PROMISED_FOR, "promiseNotDue");
            case MISSED_INSTALMENT -> passed(LetterField.MISSED_ON, "instalmentNotDue");
            case SETTLEMENT_OFFER -> future(LetterField.VALID_UNTIL, "offerPast");
            case COMPLAINT_RECEIPT, DOCUMENT_REQUEST -> future(LetterField.ANSWER_BY, "answerPast");
            case INSTALMENT_AGREEMENT -> schedule();
            case SUSPENSION -> List.of(Check.orange("suspensionProportion"));
            case TERMINATION -> termination();
            case CONTRACT_END -> renewal();
            case CLAIM_DECLARATION -> declaration();
            case MEDIATOR_LETTER -> mediator();
            default -> List.of();
        };
    }

    private List<Check> passed(LetterField field, String key) {
        return entries.day(field).filter(day -> !day.isBefore(writtenOn)).stream()
                .map(day -> Check.red(key, day))
                .toList();
    }

    private List<Check> future(LetterField field, String key) {
        return entries.day(field).filter(day -> !day.isAfter(writtenOn)).stream()
                .map(day -> Check.red(key, day))
                .toList();
    }

    /** Against a consumer nothing may be added to the debt (C. conso. L312-4; CPCE L111-8). */
    private List<Check> schedule() {
        List<Instalment> schedule = entries.schedule();
        if (schedule.isEmpty()) {
            return List.of();
        }
        List<Check> found = new ArrayList<>();
        Money sum = Money.sum(schedule.stream().map(Instalment::amount).toList());
        Money owed = facts.asked();
        boolean isConsumer = facts.regime() == Regime.CONSUMER;
        if (sum.equals(owed)) {
            found.add(Check.green("scheduleSum", sum));
        } else if (isConsumer && sum.compareTo(owed) > 0) {
            found.add(Check.red("scheduleAddsCosts", sum, owed));
        } else {
            found.add(Check.orange("scheduleOther", sum, owed));
        }
        schedule.stream()
                .map(Instalment::dueOn)
                .filter(day -> !day.isAfter(writtenOn))
                .findFirst()
                .ifPresent(day -> found.add(Check.red("schedulePast", day)));
        return found;
    }

    private List<Check> termination() {
        List<Check> found = new ArrayList<>(List.of(Check.orange("terminationNotice")));
        entries.day(LetterField.EFFECT_ON)
                .filter(day -> day.isBefore(writtenOn))
                .ifPresent(day -> found.add(Check.red("effectPast", day)));
        return found;
    }

    /** The window of the information owed before a tacit renewal (C. conso. L215-1 and L215-3). */
    private List<Check> renewal() {
        boolean isOwed = facts.regime() == Regime.CONSUMER || facts.regime() == Regime.COMMON_LAW;
        if (!isOwed || entries.isYes(LetterField.NOT_RENEWED)) {
            return List.of();
        }
        Optional<LocalDate> refuseBy = entries.day(LetterField.REFUSE_BY);
        if (refuseBy.isEmpty()) {
            return List.of(Check.red("renewalWithoutDay"));
        }
        LocalDate first = refuseBy.get().minusMonths(FIRST_MONTH_OF_RENEWAL);
        LocalDate last = refuseBy.get().minusMonths(LAST_MONTH_OF_RENEWAL);
        return List.of(
                writtenOn.isBefore(first) || writtenOn.isAfter(last)
                        ? Check.orange("renewalOutOfTime", first, last)
                        : Check.green("renewalInTime", first, last));
    }

    private List<Check> declaration() {
        return facts.client().flags().declaration().filter(clock -> writtenOn.isAfter(clock.lastDay())).stream()
                .map(ProceedingsChecks::late)
                .toList();
    }

    private List<Check> mediator() {
        boolean isUnknown =
                facts.regime() == Regime.CONSUMER && !facts.company().mediator().isKnown();
        return isUnknown ? List.of(Check.red("mediatorToName")) : List.of();
    }
}
