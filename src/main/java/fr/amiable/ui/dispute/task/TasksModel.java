package fr.amiable.ui.dispute.task;

import fr.amiable.dispute.DisputeId;
import fr.amiable.dispute.task.DisputeTask;
import fr.amiable.dispute.task.ProposedTask;
import fr.amiable.dispute.task.TaskDraft;
import fr.amiable.dispute.task.TaskId;
import fr.amiable.dispute.task.TaskService;
import fr.amiable.ui.dispute.CaseChange;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The tasks of a dispute as shown, and what can be done with them. */
public final class TasksModel {

    private final ObservableList<DisputeTask> tasks = FXCollections.observableArrayList();
    private final ObservableList<ProposedTask> proposed = FXCollections.observableArrayList();

    private final DisputeId dispute;
    private final TaskService service;
    private final CaseChange change;
    private final LocalDate today;

    /** @param change does an act, reads the dispute again, then runs what follows */
    public TasksModel(DisputeId dispute, TaskService service, CaseChange change, LocalDate today) {
        this.dispute = dispute;
        this.service = service;
        this.change = change;
        this.today = today;
    }

    public void show(List<DisputeTask> read, List<ProposedTask> others) {
        tasks.setAll(read);
        proposed.setAll(others);
    }

    void add(TaskDraft draft, Runnable onAdded) {
        change.make(() -> service.add(dispute, draft), onAdded);
    }

    void accept(List<ProposedTask> chosen) {
        change.make(() -> service.accept(dispute, chosen), () -> {});
    }

    void change(DisputeTask task, TaskDraft draft) {
        if (!draft.equals(new TaskDraft(task.words(), task.dueOn()))) {
            change.make(() -> service.change(task.id(), draft), () -> {});
        }
    }

    void tick(TaskId id, boolean isDone) {
        change.make(() -> isDone ? service.tick(id) : service.untick(id), () -> {});
    }

    /** {@code onRemoved} is given what brings it back. */
    void remove(TaskId id, Consumer<Runnable> onRemoved) {
        change.remove(() -> service.remove(id), () -> service.restore(id), onRemoved);
    }

    LocalDate today() {
        return today;
    }

    /** Open ones by their day, then the done ones. */
    ObservableList<DisputeTask> tasks() {
        return tasks;
    }

    ObservableList<ProposedTask> proposed() {
        return proposed;
    }
}
