package fr.amiable.dispute.task;

import fr.amiable.common.Refusal;

/** The task asked for is not in the desk, or was removed. */
public final class TaskNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    public TaskNotFound(TaskId id) {
        super("dispute.task.notFound", id.value());
    }
}
