package fr.amiable.storage;

import fr.amiable.backup.Inventory;
import fr.amiable.backup.Soundness;
import fr.amiable.common.Progress;
import fr.amiable.journal.ChainCheck;
import fr.amiable.storage.backup.DerbyCopies;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.dao.DataAccessException;

/** Verifies the embedded database: Derby checks each table against its indexes, files are hashed again, the journal is followed. */
public final class DerbySoundness implements Soundness.Check {

    private final Database database;

    public DerbySoundness(Database database) {
        this.database = database;
    }

    @Override
    public Soundness run(Progress progress) {
        Inventory found = new DerbyCopies(database.sql()).inspect(progress);
        List<Soundness.Table> tables = new ArrayList<>();
        for (Map.Entry<String, Long> table : found.rows().entrySet()) {
            tables.add(new Soundness.Table(table.getKey(), table.getValue(), fault(table.getKey())));
        }
        return new Soundness(tables, found.files().orElseThrow(), ChainCheck.of(new DerbyJournalChain(database)));
    }

    private String fault(String table) {
        try {
            database.sql()
                    .sql("VALUES SYSCS_UTIL.SYSCS_CHECK_TABLE(CURRENT SCHEMA, ?)")
                    .param(table.toUpperCase(Locale.ROOT))
                    .query(Integer.class)
                    .single();
            return "";
        } catch (DataAccessException inconsistent) {
            Throwable root = inconsistent.getRootCause() == null ? inconsistent : inconsistent.getRootCause();
            return root instanceof SQLException sql ? sql.getSQLState() + " " + sql.getMessage() : root.toString();
        } catch (DatabaseDamaged unreadable) {
            return unreadable.getMessage();
        }
    }
}
