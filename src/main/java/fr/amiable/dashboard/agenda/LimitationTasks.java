package fr.amiable.dashboard.agenda;

import fr.amiable.common.Money;
import fr.amiable.dashboard.report.LimitationRisk.LimitedReceivable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Claims whose limitation ends within one, three, six or twelve months, and those for which it is over. */
final class LimitationTasks {

    /** A span of months before the end, and how urgent it makes the claim. */
    private record Level(int months, Urgency urgency) {}

    private static final List<Level> LEVELS = List.of(
            new Level(1, Urgency.NOW),
            new Level(3, Urgency.SOON),
            new Level(6, Urgency.LATER),
            new Level(12, Urgency.LATER));

    private LimitationTasks() {}

    static List<AgendaItem> in(Situation situation) {
        List<AgendaItem> found = new ArrayList<>();
        LocalDate after = situation.today().minusDays(1);
        for (Level level : LEVELS) {
            LocalDate until = situation.today().plusMonths(level.months());
            found.addAll(ending(situation, after, until, level.urgency()));
            after = until;
        }
        over(situation).ifPresent(found::add);
        return found;
    }

    private static List<AgendaItem> ending(Situation situation, LocalDate after, LocalDate until, Urgency urgency) {
        List<AgendaItem> claims = situation.limitation().near().stream()
                .filter(claim ->
                        claim.lastDay().isAfter(after) && !claim.lastDay().isAfter(until))
                .map(claim -> item(situation, claim, urgency))
                .toList();
        return Agenda.grouped(
                claims,
                others -> AgendaItem.of(
                        AgendaTopic.LIMITATION,
                        urgency,
                        Wording.of("limitation.others", others.size()),
                        Wording.of("limitation.othersWhy", until),
                        Agenda.sum(others),
                        NextStep.to(AgendaAct.SEE_LIMITATIONS)));
    }

    private static AgendaItem item(Situation situation, LimitedReceivable claim, Urgency urgency) {
        return AgendaItem.of(
                        AgendaTopic.LIMITATION,
                        urgency,
                        Wording.of(
                                "invoiceOf",
                                situation.debtor(claim.receivable()).name(),
                                claim.receivable().number()),
                        Wording.of("limitation.why", claim.lastDay()),
                        claim.outstanding(),
                        NextStep.to(
                                AgendaAct.CHOOSE_WAY, claim.receivable().id().subject()))
                .by(claim.lastDay());
    }

    private static Optional<AgendaItem> over(Situation situation) {
        List<LimitedReceivable> over = situation.limitation().over().stream()
                .filter(claim -> claim.receivable().state().writtenOffOn().isEmpty())
                .toList();
        if (over.isEmpty()) {
            return Optional.empty();
        }
        Money lost = Money.sum(over.stream().map(LimitedReceivable::outstanding).toList());
        return Optional.of(AgendaItem.of(
                AgendaTopic.LIMITATION,
                Urgency.LATER,
                Wording.of("limitation.over", over.size()),
                Wording.of("limitation.overWhy"),
                lost,
                NextStep.to(AgendaAct.SEE_LIMITATIONS)));
    }
}
