package fr.amiable.storage.search;

import fr.amiable.common.Subject;
import fr.amiable.search.HitKind;
import fr.amiable.search.SearchEntry;
import fr.amiable.search.SearchKey;
import fr.amiable.storage.Moments;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the journal: by pages for the index, without what each entry is about, and by ids, with it, to be shown. */
final class JournalReader implements KindReader {

    private static final String SELECT = "SELECT j.id, j.act, j.who, j.happened_at, j.subject_kind, j.subject_id,"
            + " j.before_text, j.after_text FROM journal j WHERE 1 = 1";

    /** The start of what was kept tells enough. */
    private static final int LONGEST = 1_000;

    private final SubjectNames names;
    private final ZoneId zone;
    private final TableReader toIndex;
    private final JdbcClient sql;

    /** One row, and what it is about. */
    private record Line(long id, String act, String who, LocalDate day, Subject subject, String before, String after) {}

    JournalReader(JdbcClient sql, SubjectNames names, ZoneId zone) {
        this.sql = sql;
        this.names = names;
        this.zone = zone;
        this.toIndex = new TableReader(sql, SELECT, "j.id", (row, index) -> toIndex(line(row)));
    }

    @Override
    public List<SearchEntry> page(long afterId, int limit) {
        return toIndex.page(afterId, limit);
    }

    @Override
    public List<SearchEntry> read(List<Long> ids) {
        RowMapper<Line> mapper = (row, index) -> line(row);
        List<Line> lines = IdList.inPieces(
                ids,
                piece -> sql.sql(SELECT + " AND j.id IN (" + piece.marks() + ")")
                        .params(piece.ids())
                        .query(mapper)
                        .list());
        Map<Subject, SubjectNames.Named> found = new HashMap<>(
                names.of(lines.stream().map(Line::subject).distinct().toList()));
        return lines.stream()
                .map(line -> toShow(line, found.get(line.subject())))
                .toList();
    }

    private static SearchEntry toIndex(Line line) {
        return draft(line).recent(line.day());
    }

    private static SearchEntry toShow(Line line, SubjectNames.Named named) {
        SearchEntry.Draft draft = draft(line);
        if (named != null) {
            draft.party(named.name());
            draft.opens(named.opens());
        }
        return draft.recent(line.day());
    }

    private static SearchEntry.Draft draft(Line line) {
        return SearchEntry.of(new SearchKey(HitKind.JOURNAL, line.id()), "")
                .label(line.act())
                .text(line.who())
                .text(line.before())
                .text(line.after())
                .day(line.day());
    }

    private Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                Moments.parsed(row.getString(4)).atZone(zone).toLocalDate(),
                new Subject(Subject.Kind.valueOf(row.getString(5)), row.getLong(6)),
                start(row.getString(7)),
                start(row.getString(8)));
    }

    private static String start(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
