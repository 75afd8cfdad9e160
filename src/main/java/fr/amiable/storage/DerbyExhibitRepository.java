package fr.amiable.storage;

import fr.amiable.common.Subject;
import fr.amiable.evidence.FileType;
import fr.amiable.evidence.Fingerprint;
import fr.amiable.evidence.Original;
import fr.amiable.evidence.exhibit.Exhibit;
import fr.amiable.evidence.exhibit.ExhibitCategory;
import fr.amiable.evidence.exhibit.ExhibitDetails;
import fr.amiable.evidence.exhibit.ExhibitId;
import fr.amiable.evidence.exhibit.ExhibitRepository;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Exhibits in the embedded database; reading them never reads the bytes of their originals. */
public final class DerbyExhibitRepository implements ExhibitRepository {

    private static final String SELECT = "SELECT e.id, e.subject_kind, e.subject_id, e.title, e.fact_on, e.description,"
            + " e.category, e.is_confidential, e.file_type, e.added_at, e.place, e.fixed_number, e.withdrawn_at,"
            + " o.id AS original_id, o.subject_kind AS kept_kind, o.subject_id AS kept_id, o.file_name, o.media_type,"
            + " o.size_bytes, o.fingerprint, o.added_at AS kept_at"
            + " FROM exhibit e JOIN original o ON o.id = e.original_id WHERE e.removed_at IS NULL AND ";

    private final JdbcClient sql;
    private final Clock clock;
    private final Removal removal;

    public DerbyExhibitRepository(Database database, Clock clock) {
        this.sql = database.sql();
        this.clock = clock;
        this.removal = new Removal("exhibit", sql, clock);
    }

    @Override
    public Exhibit add(Subject of, Original original, FileType type, ExhibitDetails details, int place) {
        ExhibitId id = new ExhibitId(row(details)
                .constant("subject_kind", of.kind())
                .asIs("subject_id", of.id())
                .asIs("original_id", original.id())
                .constant("file_type", type)
                .instant("added_at", clock.instant())
                .asIs("place", place)
                .insertAndNumber(sql));
        return find(id).orElseThrow();
    }

    @Override
    public List<Exhibit> of(Subject subject) {
        return sql.sql(SELECT + "e.subject_kind = ? AND e.subject_id = ? ORDER BY e.place, e.id")
                .params(subject.kind().name(), subject.id())
                .query((row, index) -> exhibit(row))
                .list();
    }

    @Override
    public Optional<Exhibit> find(ExhibitId id) {
        return sql.sql(SELECT + "e.id = ?")
                .param(id.value())
                .query((row, index) -> exhibit(row))
                .optional();
    }

    @Override
    public void update(Exhibit exhibit) {
        RowToKeep row = row(exhibit.details())
                .asIs("place", exhibit.place())
                .optionalNumber("fixed_number", exhibit.fixedNumber().map(Integer::longValue));
        exhibit.withdrawnAt()
                .map(at -> row.instant("withdrawn_at", at))
                .orElseGet(() -> row.asIs("withdrawn_at", new SqlParameterValue(Types.CHAR, null)))
                .update(sql, exhibit.id().value());
    }

    @Override
    public void remove(ExhibitId id) {
        removal.remove(id.value());
    }

    @Override
    public void restore(ExhibitId id) {
        removal.restore(id.value());
    }

    private static RowToKeep row(ExhibitDetails details) {
        return new RowToKeep("exhibit")
                .text("title", details.title())
                .optionalDay("fact_on", details.factOn())
                .longText("description", details.description())
                .constant("category", details.category())
                .asIs("is_confidential", details.isConfidential());
    }

    private static Exhibit exhibit(ResultSet result) throws SQLException {
        KeptRow row = new KeptRow(result);
        return new Exhibit(
                new ExhibitId(row.number("id")),
                new Subject(row.constant("subject_kind", Subject.Kind.class), row.number("subject_id")),
                new ExhibitDetails(
                        row.text("title"),
                        row.optionalDay("fact_on"),
                        row.text("description"),
                        row.constant("category", ExhibitCategory.class),
                        row.flag("is_confidential")),
                original(row),
                row.constant("file_type", FileType.class),
                row.instant("added_at"),
                (int) row.number("place"),
                row.optionalCount("fixed_number"),
                row.optionalText("withdrawn_at").isEmpty()
                        ? Optional.empty()
                        : Optional.of(row.instant("withdrawn_at")));
    }

    private static Original original(KeptRow row) throws SQLException {
        return new Original(
                row.number("original_id"),
                new Subject(row.constant("kept_kind", Subject.Kind.class), row.number("kept_id")),
                row.text("file_name"),
                row.text("media_type"),
                row.number("size_bytes"),
                new Fingerprint(row.text("fingerprint")),
                row.instant("kept_at"));
    }
}
