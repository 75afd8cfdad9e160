package fr.amiable.storage;

import fr.amiable.client.ClientId;
import fr.amiable.common.Subject;
import fr.amiable.timeline.CallResult;
import fr.amiable.timeline.Channel;
import fr.amiable.timeline.Direction;
import fr.amiable.timeline.Disclosure;
import fr.amiable.timeline.TimelineEntry;
import fr.amiable.timeline.TimelineEntryId;
import fr.amiable.timeline.TimelineEntryNotFound;
import fr.amiable.timeline.TimelineRepository;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The facts written down by hand in the embedded database. */
public final class DerbyTimelineRepository implements TimelineRepository {

    private static final int NAME = 30;
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm");
    private static final String NEWEST_FIRST = " ORDER BY happened_on DESC, happened_at DESC, id DESC";

    private final JdbcClient sql;
    private final Clock clock;

    public DerbyTimelineRepository(Database database, Clock clock) {
        this.sql = database.sql();
        this.clock = clock;
    }

    @Override
    public TimelineEntry add(TimelineEntry entry) {
        TimelineEntryId id = new TimelineEntryId(row(entry).insertAndNumber(sql));
        return find(id).orElseThrow(() -> new TimelineEntryNotFound(id));
    }

    @Override
    public void update(TimelineEntry entry) {
        if (row(entry).update(sql, entry.id().value()) == 0) {
            throw new TimelineEntryNotFound(entry.id());
        }
    }

    @Override
    public Optional<TimelineEntry> find(TimelineEntryId id) {
        return where("id = ?", id.value()).stream().findFirst();
    }

    @Override
    public List<TimelineEntry> ofClient(ClientId client) {
        return where("client_id = ?", client.value());
    }

    @Override
    public List<TimelineEntry> about(Subject subject) {
        return switch (subject.kind()) {
            case DISPUTE -> where("dispute_id = ?", subject.id());
            case INVOICE -> where("invoice_id = ?", subject.id());
            case CONTRACT -> where("contract_id = ?", subject.id());
            default ->
                throw new IllegalArgumentException(
                        "a fact is about a dispute, an invoice or a contract, not " + subject);
        };
    }

    @Override
    public void remove(TimelineEntryId id) {
        new RowToKeep("timeline_entry").instant("removed_at", clock.instant()).update(sql, id.value());
    }

    @Override
    public void restore(TimelineEntryId id) {
        sql.sql("UPDATE timeline_entry SET removed_at = NULL WHERE id = ?")
                .param(id.value())
                .update();
    }

    private List<TimelineEntry> where(String condition, long id) {
        return sql.sql("SELECT * FROM timeline_entry WHERE removed_at IS NULL AND " + condition + NEWEST_FIRST)
                .param(id)
                .query((row, index) -> entry(new KeptRow(row)))
                .list();
    }

    private static RowToKeep row(TimelineEntry entry) {
        return new RowToKeep("timeline_entry")
                .asIs("client_id", entry.client().value())
                .optionalNumber("dispute_id", id(entry, Subject.Kind.DISPUTE))
                .optionalNumber("invoice_id", id(entry, Subject.Kind.INVOICE))
                .optionalNumber("contract_id", id(entry, Subject.Kind.CONTRACT))
                .day("happened_on", entry.happenedOn())
                .asIs("happened_at", entry.happenedAt().map(MINUTE::format).orElse(""))
                .instant("recorded_at", entry.recordedAt())
                .constant("channel", entry.channel())
                .constant("direction", entry.direction())
                .text("person", entry.person())
                .longText("summary", entry.summary())
                .optionalText("call_result", entry.callResult().map(CallResult::name), NAME)
                .constant("disclosure", entry.disclosure());
    }

    private static Optional<Long> id(TimelineEntry entry, Subject.Kind kind) {
        return entry.about().filter(subject -> subject.kind() == kind).map(Subject::id);
    }

    private static TimelineEntry entry(KeptRow row) throws SQLException {
        return new TimelineEntry(
                new TimelineEntryId(row.number("id")),
                new ClientId(row.number("client_id")),
                about(row),
                row.day("happened_on"),
                Optional.of(row.text("happened_at"))
                        .filter(time -> !time.isEmpty())
                        .map(LocalTime::parse),
                row.instant("recorded_at"),
                row.constant("channel", Channel.class),
                row.constant("direction", Direction.class),
                row.text("person"),
                row.text("summary"),
                row.optionalText("call_result").map(CallResult::valueOf),
                row.constant("disclosure", Disclosure.class));
    }

    private static Optional<Subject> about(KeptRow row) throws SQLException {
        Optional<Subject> dispute = row.optionalNumber("dispute_id").map(id -> new Subject(Subject.Kind.DISPUTE, id));
        Optional<Subject> contract =
                row.optionalNumber("contract_id").map(id -> new Subject(Subject.Kind.CONTRACT, id));
        Optional<Subject> invoice = row.optionalNumber("invoice_id").map(Subject::invoice);
        return dispute.or(() -> contract).or(() -> invoice);
    }
}
