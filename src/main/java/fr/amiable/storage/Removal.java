package fr.amiable.storage;

import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Takes rows of a table out of sight without losing them, and brings them back. */
record Removal(String table, JdbcClient sql, Clock clock) {

    void remove(long id) {
        new RowToKeep(table).instant("removed_at", clock.instant()).update(sql, id);
    }

    void restore(long id) {
        sql.sql("UPDATE " + table + " SET removed_at = NULL WHERE id = ?")
                .param(id)
                .update();
    }
}
