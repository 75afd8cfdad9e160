package fr.amiable.storage;

import fr.amiable.common.Subject;
import fr.amiable.journal.Act;
import fr.amiable.journal.ChainedAct;
import fr.amiable.journal.Journal;
import fr.amiable.journal.JournalEntry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The journal in the embedded database, written in the same transaction as what it tells. */
public final class DerbyJournal implements Journal {

    private final Database database;
    private final JdbcClient sql;
    private final JournalLinks links;
    private final String who;
    private final Clock clock;

    /** @param who the person at the keyboard, as the system knows them */
    public DerbyJournal(Database database, String who, Clock clock) {
        this.database = database;
        this.sql = database.sql();
        this.links = new JournalLinks(database);
        this.who = who;
        this.clock = clock;
    }

    @Override
    public void record(Subject subject, Act act, String before, String after) {
        String at = Moments.written(clock.instant());
        database.inTransaction(() -> {
            long id = new RowToKeep("journal")
                    .asIs("happened_at", at)
                    .text("who", who)
                    .constant("subject_kind", subject.kind())
                    .asIs("subject_id", subject.id())
                    .constant("act", act)
                    .asIs("before_text", before)
                    .asIs("after_text", after)
                    .insertAndNumber(sql);
            links.add(id, new ChainedAct(at, who, subject.kind().name(), subject.id(), act.name(), before, after));
            return id;
        });
    }

    @Override
    public List<JournalEntry> of(Subject subject) {
        return sql.sql("SELECT * FROM journal WHERE subject_kind = ? AND subject_id = ? ORDER BY id DESC")
                .params(subject.kind().name(), subject.id())
                .query((row, index) -> entry(row))
                .list();
    }

    @Override
    public List<JournalEntry> of(Subject.Kind kind, Collection<Long> ids, Set<Act> acts) {
        return InPieces.of(ids)
                .flatMap(piece -> read(kind, piece, acts).stream())
                .toList();
    }

    private List<JournalEntry> read(Subject.Kind kind, List<Long> ids, Set<Act> acts) {
        List<Object> values = new ArrayList<>(List.of(kind.name()));
        values.addAll(ids);
        acts.forEach(act -> values.add(act.name()));
        return sql.sql("SELECT * FROM journal WHERE subject_kind = ? AND subject_id IN (" + InPieces.marks(ids)
                        + ") AND act IN (" + InPieces.marks(acts) + ") ORDER BY id DESC")
                .params(values)
                .query((row, index) -> entry(row))
                .list();
    }

    private static JournalEntry entry(ResultSet result) throws SQLException {
        KeptRow row = new KeptRow(result);
        return new JournalEntry(
                row.number("id"),
                row.instant("happened_at"),
                row.text("who"),
                new Subject(row.constant("subject_kind", Subject.Kind.class), row.number("subject_id")),
                row.constant("act", Act.class),
                row.text("before_text"),
                row.text("after_text"));
    }
}
