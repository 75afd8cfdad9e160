package fr.amiable.storage;

import fr.amiable.common.Progress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.derby.catalog.IndexDescriptor;
import org.apache.derby.catalog.Statistics;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How many rows the database believes its tables to hold, by which it chooses between an index and the whole table. It counts them when an
 * index is made, so when they are still empty: counted again where they have grown or shrunk much since.
 */
public final class RowStatistics {

    /** Below, going through the whole table is as good as its index. */
    private static final long FEW = 200;

    private static final String USER_TABLES = " JOIN SYS.SYSTABLES t ON t.tableid = c.tableid"
            + " JOIN SYS.SYSSCHEMAS s ON s.schemaid = t.schemaid"
            + " WHERE t.tabletype = 'T' AND s.schemaname = CURRENT SCHEMA";

    private record Index(String table, String name) {}

    private final JdbcClient sql;

    public RowStatistics(Database database) {
        this.sql = database.sql();
    }

    /** Counts again what has changed much, one index after the other, so that nobody waits long for it; how many tables were concerned. */
    public int refresh(Progress progress) {
        Map<String, Long> believed = believed();
        List<Index> indexes = indexes();
        int counted = 0;
        for (String table : indexes.stream().map(Index::table).distinct().toList()) {
            if (!progress.isCancelled() && isFarFrom(believed.getOrDefault(table, 0L), rows(table))) {
                indexes.stream().filter(index -> index.table().equals(table)).forEach(this::count);
                counted++;
            }
        }
        return counted;
    }

    private static boolean isFarFrom(long believed, long rows) {
        return Math.max(believed, rows) > FEW && (rows > 2 * believed || believed > 2 * rows);
    }

    /** The least that an index of the table was told: one alone that knows nothing is enough to count again. */
    private Map<String, Long> believed() {
        Map<String, Long> believed = new HashMap<>();
        sql.sql("SELECT t.tablename, c.statistics FROM SYS.SYSSTATISTICS c" + USER_TABLES)
                .query(row -> {
                    believed.merge(row.getString(1), ((Statistics) row.getObject(2)).getRowEstimate(), Math::min);
                });
        return believed;
    }

    /** Those that the database counts: of a key of one column it knows that each value is there once. */
    private List<Index> indexes() {
        List<Index> indexes = new ArrayList<>();
        sql.sql("SELECT t.tablename, c.conglomeratename, c.descriptor FROM SYS.SYSCONGLOMERATES c" + USER_TABLES
                        + " AND c.isindex ORDER BY t.tablename, c.conglomeratename")
                .query(row -> {
                    IndexDescriptor keys = (IndexDescriptor) row.getObject(3);
                    if (!keys.isUnique() || keys.numberOfOrderedColumns() > 1) {
                        indexes.add(new Index(row.getString(1), row.getString(2)));
                    }
                });
        return indexes;
    }

    private long rows(String table) {
        return sql.sql("SELECT COUNT(*) FROM \"" + table + "\"")
                .query(Long.class)
                .single();
    }

    private void count(Index index) {
        sql.sql("CALL SYSCS_UTIL.SYSCS_UPDATE_STATISTICS(CURRENT SCHEMA, ?, ?)")
                .params(index.table(), index.name())
                .update();
    }
}
