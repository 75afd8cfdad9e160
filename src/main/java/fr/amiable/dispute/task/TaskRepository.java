package fr.amiable.dispute.task;

import fr.amiable.dispute.DisputeId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Where the tasks of disputes are kept; removed ones, and those of removed disputes, are left out of every reading. */
public interface TaskRepository {

    /** Keeps a new one; its id is ignored. */
    DisputeTask add(DisputeTask task);

    void update(DisputeTask task);

    Optional<DisputeTask> find(TaskId id);

    /** In the order they were taken on. */
    List<DisputeTask> ofDispute(DisputeId dispute);

    /** Not done, of open disputes, due on that day at the latest. */
    List<DisputeTask> dueBy(LocalDate day);

    void remove(TaskId id);

    void restore(TaskId id);
}
