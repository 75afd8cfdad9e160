package fr.amiable.storage;

import fr.amiable.dispute.DisputeId;
import fr.amiable.dispute.DisputeStage;
import fr.amiable.dispute.task.DisputeTask;
import fr.amiable.dispute.task.TaskId;
import fr.amiable.dispute.task.TaskNotFound;
import fr.amiable.dispute.task.TaskRepository;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tasks of disputes in the embedded database. */
public final class DerbyTaskRepository implements TaskRepository {

    private static final String KEPT = "SELECT t.* FROM dispute_task t JOIN dispute d ON d.id = t.dispute_id"
            + " WHERE t.removed_at IS NULL AND d.removed_at IS NULL AND ";
    private static final int LONGEST_KEY = 60;

    private final JdbcClient sql;
    private final Clock clock;

    public DerbyTaskRepository(Database database, Clock clock) {
        this.sql = database.sql();
        this.clock = clock;
    }

    @Override
    public DisputeTask add(DisputeTask task) {
        TaskId id = new TaskId(row(task).insertAndNumber(sql));
        return find(id).orElseThrow(() -> new TaskNotFound(id));
    }

    @Override
    public void update(DisputeTask task) {
        if (row(task).update(sql, task.id().value()) == 0) {
            throw new TaskNotFound(task.id());
        }
    }

    private static RowToKeep row(DisputeTask task) {
        return new RowToKeep("dispute_task")
                .asIs("dispute_id", task.dispute().value())
                .constant("stage", task.stage())
                .text("words", task.words())
                .optionalText("proposal", task.proposal(), LONGEST_KEY)
                .optionalDay("due_on", task.dueOn())
                .optionalDay("done_on", task.doneOn());
    }

    @Override
    public Optional<DisputeTask> find(TaskId id) {
        return sql.sql(KEPT + "t.id = ?")
                .param(id.value())
                .query((row, index) -> task(row))
                .optional();
    }

    @Override
    public List<DisputeTask> ofDispute(DisputeId dispute) {
        return sql.sql(KEPT + "t.dispute_id = ? ORDER BY t.id")
                .param(dispute.value())
                .query((row, index) -> task(row))
                .list();
    }

    @Override
    public List<DisputeTask> dueBy(LocalDate day) {
        return sql.sql(KEPT + "d.stage <> ? AND t.done_on IS NULL AND t.due_on <= ? ORDER BY t.due_on, t.id")
                .params(DisputeStage.CLOSED.name(), Date.valueOf(day))
                .query((row, index) -> task(row))
                .list();
    }

    @Override
    public void remove(TaskId id) {
        new RowToKeep("dispute_task").instant("removed_at", clock.instant()).update(sql, id.value());
    }

    @Override
    public void restore(TaskId id) {
        sql.sql("UPDATE dispute_task SET removed_at = NULL WHERE id = ?")
                .param(id.value())
                .update();
    }

    private static DisputeTask task(ResultSet result) throws SQLException {
        KeptRow row = new KeptRow(result);
        return new DisputeTask(
                new TaskId(row.number("id")),
                new DisputeId(row.number("dispute_id")),
                row.constant("stage", DisputeStage.class),
                row.text("words"),
                row.optionalText("proposal"),
                row.optionalDay("due_on"),
                row.optionalDay("done_on"));
    }
}
