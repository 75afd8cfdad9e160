package fr.amiable.storage;

import fr.amiable.common.Subject;
import fr.amiable.evidence.Fingerprint;
import fr.amiable.evidence.Original;
import fr.amiable.evidence.OriginalArchive;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Attached originals in the embedded database, bytes included. */
public final class DerbyOriginalArchive implements OriginalArchive {

    private static final String SELECT = "SELECT id, subject_kind, subject_id, file_name, media_type, size_bytes,"
            + " fingerprint, added_at FROM original ";

    private final JdbcClient sql;
    private final Clock clock;
    private final Removal removal;

    public DerbyOriginalArchive(Database database, Clock clock) {
        this.sql = database.sql();
        this.clock = clock;
        this.removal = new Removal("original", sql, clock);
    }

    @Override
    public Original add(Subject subject, String fileName, String mediaType, byte[] bytes) {
        Fingerprint fingerprint = Fingerprint.of(bytes);
        Instant now = clock.instant();
        long id = new RowToKeep("original")
                .constant("subject_kind", subject.kind())
                .asIs("subject_id", subject.id())
                .text("file_name", fileName)
                .text("media_type", mediaType)
                .asIs("size_bytes", bytes.length)
                .asIs("fingerprint", fingerprint.hex())
                .instant("added_at", now)
                .asIs("content", bytes)
                .insertAndNumber(sql);
        return new Original(id, subject, fileName, mediaType, bytes.length, fingerprint, now);
    }

    @Override
    public List<Original> of(Subject subject) {
        return sql.sql(SELECT + "WHERE subject_kind = ? AND subject_id = ? AND removed_at IS NULL ORDER BY id")
                .params(subject.kind().name(), subject.id())
                .query((row, index) -> original(row))
                .list();
    }

    @Override
    public List<Original> of(Subject.Kind kind, Collection<Long> ids) {
        return InPieces.of(ids).flatMap(piece -> read(kind, piece).stream()).toList();
    }

    private List<Original> read(Subject.Kind kind, List<Long> ids) {
        List<Object> values = new ArrayList<>(List.of(kind.name()));
        values.addAll(ids);
        return sql.sql(SELECT + "WHERE removed_at IS NULL AND subject_kind = ? AND subject_id IN ("
                        + InPieces.marks(ids) + ") ORDER BY id")
                .params(values)
                .query((row, index) -> original(row))
                .list();
    }

    @Override
    public Set<Long> withOriginals(Subject.Kind kind) {
        return Set.copyOf(
                sql.sql("SELECT DISTINCT subject_id FROM original WHERE subject_kind = ? AND removed_at IS NULL")
                        .param(kind.name())
                        .query(Long.class)
                        .list());
    }

    @Override
    public Optional<Original> find(Fingerprint fingerprint) {
        return sql.sql(SELECT + "WHERE fingerprint = ? AND removed_at IS NULL ORDER BY id FETCH FIRST ROW ONLY")
                .param(fingerprint.hex())
                .query((row, index) -> original(row))
                .optional();
    }

    @Override
    public Optional<byte[]> bytes(long id) {
        return sql.sql("SELECT content FROM original WHERE id = ?")
                .param(id)
                .query((row, index) -> row.getBytes(1))
                .optional();
    }

    @Override
    public void remove(long id) {
        removal.remove(id);
    }

    @Override
    public void restore(long id) {
        removal.restore(id);
    }

    private static Original original(ResultSet result) throws SQLException {
        KeptRow row = new KeptRow(result);
        return new Original(
                row.number("id"),
                new Subject(row.constant("subject_kind", Subject.Kind.class), row.number("subject_id")),
                row.text("file_name"),
                row.text("media_type"),
                row.number("size_bytes"),
                new Fingerprint(row.text("fingerprint")),
                row.instant("added_at"));
    }
}
