package fr.amiable.storage.backup;

import fr.amiable.backup.Inventory;
import fr.amiable.common.Progress;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts what an open database holds. */
final class DerbyInventory {

    private final JdbcClient sql;

    DerbyInventory(JdbcClient sql) {
        this.sql = sql;
    }

    Inventory count() {
        return new Inventory(rows(), last(), Optional.empty());
    }

    Inventory inspect(Progress progress) {
        SortedMap<String, Long> rows = rows();
        return new Inventory(rows, last(), Optional.of(new KeptFileRows(sql, rows).read(progress)));
    }

    private SortedMap<String, Long> rows() {
        SortedMap<String, Long> rows = new TreeMap<>();
        for (String table : tables()) {
            rows.put(
                    table.toLowerCase(Locale.ROOT),
                    sql.sql("SELECT COUNT(*) FROM \"" + table + "\"")
                            .query(Long.class)
                            .single());
        }
        return rows;
    }

    private List<String> tables() {
        return sql.sql("SELECT t.tablename FROM SYS.SYSTABLES t WHERE t.tabletype = 'T' ORDER BY t.tablename")
                .query(String.class)
                .list();
    }

    private Optional<Inventory.LastAct> last() {
        return sql.sql("SELECT id, happened_at FROM journal ORDER BY id DESC FETCH FIRST ROW ONLY")
                .query((row, index) -> new Inventory.LastAct(row.getLong(1), row.getString(2)))
                .optional();
    }
}
