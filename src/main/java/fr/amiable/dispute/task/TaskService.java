package fr.amiable.dispute.task;

import fr.amiable.common.Texts;
import fr.amiable.common.Transactions;
import fr.amiable.common.Words;
import fr.amiable.dispute.Dispute;
import fr.amiable.dispute.DisputeId;
import fr.amiable.dispute.DisputeService;
import fr.amiable.journal.Act;
import fr.amiable.journal.Journal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What the owner can do with the tasks of a dispute; each act is journaled on the dispute. */
public final class TaskService {

    /** Open ones by their day, those without a day last; then the done ones, the last done first. */
    private static final Comparator<DisputeTask> ORDER = Comparator.comparing(DisputeTask::isDone)
            .thenComparing(task ->
                    task.doneOn().map(LocalDate::toEpochDay).map(day -> -day).orElse(0L))
            .thenComparing(task -> task.dueOn().orElse(LocalDate.MAX));

    private final TaskRepository tasks;
    private final DisputeService disputes;
    private final TaskTable table;
    private final Journal journal;
    private final Transactions transactions;
    private final Clock clock;

    /** @param texts the words of proposed tasks */
    public TaskService(
            TaskRepository tasks,
            DisputeService disputes,
            Texts texts,
            Journal journal,
            Transactions transactions,
            Clock clock) {
        this.tasks = tasks;
        this.disputes = disputes;
        this.table = new TaskTable(texts);
        this.journal = journal;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Open ones by their day, then the done ones, the last done first. */
    public List<DisputeTask> of(DisputeId dispute) {
        return tasks.ofDispute(dispute).stream().sorted(ORDER).toList();
    }

    /** What the stage and the category call for and was not taken on yet; nothing once the dispute is closed. */
    public List<ProposedTask> proposed(DisputeId id) {
        Dispute dispute = disputes.get(id);
        Set<String> taken = tasks.ofDispute(id).stream()
                .flatMap(task -> task.proposal().stream())
                .collect(Collectors.toSet());
        return table.of(dispute).stream()
                .filter(proposal -> !taken.contains(proposal.key()))
                .toList();
    }

    /** Not done, of open disputes, due on that day at the latest. */
    public List<DisputeTask> dueBy(LocalDate day) {
        return tasks.dueBy(day);
    }

    /** Takes on proposed tasks. */
    public List<DisputeTask> accept(DisputeId id, List<ProposedTask> proposals) {
        return transactions.inTransaction(() -> proposals.stream()
                .map(proposal -> add(id, proposal.words(), proposal.dueOn(), Optional.of(proposal.key())))
                .toList());
    }

    /** @throws IllegalStateException while the draft has problems */
    public DisputeTask add(DisputeId id, TaskDraft draft) {
        requireNoProblem(draft);
        return transactions.inTransaction(() -> add(id, Words.clean(draft.words()), draft.dueOn(), Optional.empty()));
    }

    private DisputeTask add(DisputeId id, String words, Optional<LocalDate> dueOn, Optional<String> proposal) {
        DisputeTask added = tasks.add(new DisputeTask(
                new TaskId(0), id, disputes.get(id).progress().stage(), words, proposal, dueOn, Optional.empty()));
        journal.record(id.subject(), Act.TASK_ADDED, "", said(added));
        return added;
    }

    /**
     * Other words, another day.
     *
     * @throws IllegalStateException while the draft has problems
     */
    public DisputeTask change(TaskId id, TaskDraft draft) {
        requireNoProblem(draft);
        return change(
                id,
                Act.TASK_CHANGED,
                before -> before.worded(Words.clean(draft.words())).dated(draft.dueOn()));
    }

    /** Ticks a task off today. */
    public DisputeTask tick(TaskId id) {
        return change(id, Act.TASK_DONE, before -> before.done(Optional.of(LocalDate.now(clock))));
    }

    /** Makes a task that was ticked off one to do again. */
    public DisputeTask untick(TaskId id) {
        return change(id, Act.TASK_REOPENED, before -> before.done(Optional.empty()));
    }

    private DisputeTask change(TaskId id, Act act, UnaryOperator<DisputeTask> changing) {
        return transactions.inTransaction(() -> {
            DisputeTask before = get(id);
            DisputeTask after = changing.apply(before);
            tasks.update(after);
            journal.record(before.dispute().subject(), act, said(before), said(after));
            return after;
        });
    }

    public void remove(TaskId id) {
        transactions.inTransaction(() -> {
            DisputeTask before = get(id);
            tasks.remove(id);
            journal.record(before.dispute().subject(), Act.TASK_REMOVED, said(before), "");
        });
    }

    public void restore(TaskId id) {
        transactions.inTransaction(() -> {
            tasks.restore(id);
            DisputeTask back = get(id);
            journal.record(back.dispute().subject(), Act.TASK_ADDED, "", said(back));
        });
    }

    private DisputeTask get(TaskId id) {
        return tasks.find(id).orElseThrow(() -> new TaskNotFound(id));
    }

    /** How a task stands in the journal: its words, then its days. */
    private static String said(DisputeTask task) {
        return task.words()
                + task.dueOn().map(day -> " | due " + day).orElse("")
                + task.doneOn().map(day -> " | done " + day).orElse("");
    }

    private static void requireNoProblem(TaskDraft draft) {
        if (!draft.problems().isEmpty()) {
            throw new IllegalStateException("task draft has problems: " + draft.problems());
        }
    }
}
