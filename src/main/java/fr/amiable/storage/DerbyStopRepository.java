package fr.amiable.storage;

import fr.amiable.common.Subject;
import fr.amiable.reminder.pause.PauseReason;
import fr.amiable.reminder.pause.ReminderStop;
import fr.amiable.reminder.pause.StopId;
import fr.amiable.reminder.pause.StopRepository;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The owner's stops of reminders in the embedded database. */
public final class DerbyStopRepository implements StopRepository {

    private static final String SELECT = "SELECT * FROM reminder_stop WHERE ";
    private static final String IN_FORCE = "released_at IS NULL AND until_on >= ?";

    private final JdbcClient sql;

    public DerbyStopRepository(Database database) {
        this.sql = database.sql();
    }

    @Override
    public ReminderStop add(ReminderStop stop) {
        long id = new RowToKeep("reminder_stop")
                .constant("subject_kind", stop.about().kind())
                .asIs("subject_id", stop.about().id())
                .constant("cause", stop.cause())
                .longText("words", stop.words())
                .day("stopped_on", stop.stoppedOn())
                .day("until_on", stop.until())
                .insertAndNumber(sql);
        return new ReminderStop(
                new StopId(id), stop.about(), stop.cause(), stop.words(), stop.stoppedOn(), stop.until());
    }

    @Override
    public Optional<ReminderStop> find(StopId id) {
        return sql.sql(SELECT + "id = ?")
                .param(id.value())
                .query((row, index) -> stop(row))
                .optional();
    }

    @Override
    public List<ReminderStop> on(LocalDate day) {
        return sql.sql(SELECT + IN_FORCE)
                .param(Date.valueOf(day))
                .query((row, index) -> stop(row))
                .list();
    }

    @Override
    public List<ReminderStop> of(Subject about, LocalDate day) {
        return sql.sql(SELECT + IN_FORCE + " AND subject_kind = ? AND subject_id = ? ORDER BY until_on DESC, id DESC")
                .params(Date.valueOf(day), about.kind().name(), about.id())
                .query((row, index) -> stop(row))
                .list();
    }

    @Override
    public void release(StopId id, Instant at) {
        new RowToKeep("reminder_stop").instant("released_at", at).update(sql, id.value());
    }

    @Override
    public void restore(StopId id) {
        sql.sql("UPDATE reminder_stop SET released_at = NULL WHERE id = ?")
                .param(id.value())
                .update();
    }

    private static ReminderStop stop(ResultSet result) throws SQLException {
        KeptRow row = new KeptRow(result);
        return new ReminderStop(
                new StopId(row.number("id")),
                new Subject(row.constant("subject_kind", Subject.Kind.class), row.number("subject_id")),
                row.constant("cause", PauseReason.class),
                row.text("words"),
                row.day("stopped_on"),
                row.day("until_on"));
    }
}
