package fr.amiable.dashboard.agenda;

import fr.amiable.common.Money;
import fr.amiable.dispute.DisputeId;
import fr.amiable.dispute.task.TaskId;
import java.time.LocalDate;
import java.util.List;

/** A task of an open dispute whose day has come or is near. */
public record CaseTask(TaskId id, DisputeId dispute, String number, String clientName, String words, LocalDate dueOn) {

    /** One line each; past a few, one line for the others. */
    static List<AgendaItem> items(List<CaseTask> tasks, LocalDate today) {
        return Agenda.grouped(tasks.stream().map(task -> task.item(today)).toList(), CaseTask::others);
    }

    private AgendaItem item(LocalDate today) {
        boolean isCome = !dueOn.isAfter(today);
        return AgendaItem.of(
                        AgendaTopic.DISPUTE,
                        isCome ? Urgency.NOW : Urgency.SOON,
                        Wording.of("task", number, clientName),
                        Wording.of(isCome ? "task.come" : "task.coming", dueOn, words),
                        Money.ZERO,
                        NextStep.to(AgendaAct.OPEN_DISPUTE, dispute.subject()))
                .by(dueOn);
    }

    private static AgendaItem others(List<AgendaItem> others) {
        return AgendaItem.of(
                AgendaTopic.DISPUTE,
                others.get(0).urgency(),
                Wording.of("task.others", others.size()),
                Wording.of("task.othersWhy"),
                Money.ZERO,
                NextStep.to(AgendaAct.SEE_DISPUTES));
    }
}
