package fr.amiable.dashboard.agenda;

import fr.amiable.dashboard.Debtor;
import fr.amiable.payment.plan.FollowedPlan;
import fr.amiable.payment.plan.InstalmentState;
import fr.amiable.payment.plan.PlanState;
import fr.amiable.payment.plan.TrackedInstalment;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Instalment plans that ask for something: an instalment missed, one whose day has come, an agreement still to be signed. */
final class PlanTasks {

    private static final int DAYS_TO_SIGN = 7;

    private PlanTasks() {}

    static List<AgendaItem> in(Situation situation, List<FollowedPlan> open) {
        List<AgendaItem> found = open.stream()
                .flatMap(
                        plan -> Optional.ofNullable(situation.ledger().debtors().get(plan.client()))
                                .flatMap(debtor -> item(plan, debtor, situation.today()))
                                .stream())
                .toList();
        return Agenda.grouped(
                found,
                others -> AgendaItem.of(
                        AgendaTopic.PLAN,
                        others.get(0).urgency(),
                        Wording.of("plan.others", others.size()),
                        Wording.of("plan.othersWhy"),
                        Agenda.sum(others),
                        NextStep.seeInvoices(others)));
    }

    private static Optional<AgendaItem> item(FollowedPlan plan, Debtor debtor, LocalDate today) {
        TrackedInstalment next = plan.next(today).orElseThrow();
        LocalDate dueOn = next.instalment().dueOn();
        if (plan.stateOn(today) == PlanState.MISSED) {
            return Optional.of(
                    item(plan, debtor, Urgency.NOW, Wording.of("plan.missed", next.left(), dueOn, plan.left()), dueOn));
        }
        if (next.state() == InstalmentState.DUE) {
            return Optional.of(item(plan, debtor, Urgency.SOON, Wording.of("plan.due", next.left(), dueOn), dueOn));
        }
        LocalDate drawnOn = plan.plan().drawnOn();
        return plan.stateOn(today) == PlanState.TO_SIGN && today.isAfter(drawnOn.plusDays(DAYS_TO_SIGN))
                ? Optional.of(item(plan, debtor, Urgency.SOON, Wording.of("plan.toSign", drawnOn), dueOn))
                : Optional.empty();
    }

    private static AgendaItem item(FollowedPlan plan, Debtor debtor, Urgency urgency, Wording why, LocalDate day) {
        NextStep next = new NextStep(
                AgendaAct.OPEN_PLAN,
                Optional.of(plan.plan().id().subject()),
                Optional.empty(),
                plan.plan().invoices());
        return AgendaItem.of(AgendaTopic.PLAN, urgency, Wording.of("client", debtor.name()), why, plan.left(), next)
                .by(day);
    }
}
