package fr.amiable.storage.migration;

import fr.amiable.journal.ChainedAct;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Chains the acts that are in the journal when it gets its chain, and notes how far and when: of those the chain proves nothing from
 * before that instant.
 */
final class JournalChaining {

    private static final DateTimeFormatter INSTANT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSSSS'Z'");
    private static final int AT_ONCE = 1_000;

    private final JdbcClient sql;
    private final Clock clock;
    private long place;
    private String link = ChainedAct.START;

    JournalChaining(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    private record Row(long id, ChainedAct act) {}

    void chainAll() {
        List<Row> rows = after(0);
        while (!rows.isEmpty()) {
            rows.forEach(this::chain);
            rows = after(rows.get(rows.size() - 1).id());
        }
        sql.sql("INSERT INTO journal_head (id, place, link, chained_until, chained_at) VALUES (1, ?, ?, ?, ?)")
                .params(place, link, place, INSTANT.format(LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)))
                .update();
    }

    private List<Row> after(long id) {
        return new ArrayList<>(sql.sql(
                        "SELECT id, happened_at, who, subject_kind, subject_id, act, before_text, after_text"
                                + " FROM journal WHERE id > ? ORDER BY id FETCH FIRST " + AT_ONCE + " ROWS ONLY")
                .param(id)
                .query((row, index) -> new Row(
                        row.getLong(1),
                        new ChainedAct(
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                row.getLong(5),
                                row.getString(6),
                                row.getString(7),
                                row.getString(8))))
                .list());
    }

    private void chain(Row row) {
        place++;
        link = row.act().link(link, place);
        sql.sql("UPDATE journal SET place = ?, link = ? WHERE id = ?")
                .params(place, link, row.id())
                .update();
    }
}
