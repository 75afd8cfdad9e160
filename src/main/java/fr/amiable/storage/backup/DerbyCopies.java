package fr.amiable.storage.backup;

import fr.amiable.backup.BackupDamaged;
import fr.amiable.backup.Copies;
import fr.amiable.backup.Inventory;
import fr.amiable.common.Progress;
import fr.amiable.storage.engine.DerbyEngine;
import fr.amiable.vault.MasterKey;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Copies of the embedded database: Derby copies its own files while others read and write. */
public final class DerbyCopies implements Copies {

    private final JdbcClient sql;

    public DerbyCopies(JdbcClient sql) {
        this.sql = sql;
    }

    /** Where no database is open: only copies can be opened. */
    public static Copies closed() {
        return new DerbyCopies(JdbcClient.create(new EmbeddedDataSource()));
    }

    @Override
    public void copyTo(Path folder) {
        sql.sql("CALL SYSCS_UTIL.SYSCS_BACKUP_DATABASE(?)")
                .param(folder.toString())
                .update();
    }

    @Override
    public boolean isEmpty() {
        return sql.sql("SELECT id FROM journal FETCH FIRST ROW ONLY")
                .query(Long.class)
                .list()
                .isEmpty();
    }

    @Override
    public Inventory count() {
        return new DerbyInventory(sql).count();
    }

    @Override
    public Inventory inspect(Progress progress) {
        return new DerbyInventory(sql).inspect(progress);
    }

    @Override
    public Inventory inspect(Path folder, MasterKey key, Progress progress) {
        try {
            DerbyEngine engine = DerbyEngine.existingAt(folder.resolve("base"), key);
            engine.start();
            try {
                return new DerbyInventory(JdbcClient.create(engine.source())).inspect(progress);
            } finally {
                engine.stop();
            }
        } catch (IOException | SQLException | DataAccessException broken) {
            throw BackupDamaged.doesNotOpen(folder, broken);
        }
    }
}
