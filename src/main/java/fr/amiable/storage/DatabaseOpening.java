package fr.amiable.storage;

import fr.amiable.backup.Backup;
import fr.amiable.backup.BackupService;
import fr.amiable.backup.Replacement;
import fr.amiable.common.Progress;
import fr.amiable.storage.backup.DerbyCopies;
import fr.amiable.storage.engine.DerbyEngine;
import fr.amiable.storage.migration.Migrations;
import fr.amiable.vault.KeySource;
import fr.amiable.vault.MasterKey;
import fr.amiable.vault.Vault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The steps of opening a data folder; whatever fails, the folder is let go again and a database that was there stays. */
final class DatabaseOpening {

    static final String UNFINISHED = "base-en-creation";

    private final Path folder;
    private final Path base;
    private final Path unfinished;
    private final DatabaseFiles files;
    private final FileSizes sizes;
    private final DerbyFailures failures;
    private final Migrations migrations;
    private final Clock clock;
    private MasterKey key;
    private DerbyEngine engine;
    private boolean isSound;

    DatabaseOpening(Path folder, Migrations migrations, Clock clock) {
        this.folder = folder;
        this.base = folder.resolve("base");
        this.unfinished = folder.resolve(UNFINISHED);
        this.files = new DatabaseFiles(base);
        this.sizes = new FileSizes(base);
        this.failures = new DerbyFailures(folder);
        this.migrations = migrations;
        this.clock = clock;
    }

    Database open(KeySource keys) {
        FolderLock lock = FolderLock.take(folder);
        try {
            new Replacement(folder).apply();
            FolderKey kept = new FolderKey(folder, files);
            key = kept.get(keys);
            engine = DerbyEngine.at(base, key);
            createOrStart();
            kept.mend(key);
            return upToDate(lock);
        } catch (IOException unwritable) {
            lock.close();
            throw new FolderNotWritable(folder, unwritable);
        } catch (RuntimeException refused) {
            lock.close();
            throw refused;
        }
    }

    private void createOrStart() throws IOException {
        if (!files.exist()) {
            create();
            return;
        }
        try {
            start();
        } catch (DatabaseDamaged damaged) {
            if (!Files.exists(unfinished)) {
                throw damaged;
            }
            setAside();
            create();
        }
    }

    private void create() throws IOException {
        Files.writeString(unfinished, "");
        Files.deleteIfExists(base);
        try {
            engine.create();
        } catch (SQLException failed) {
            throw new FolderNotWritable(folder, failed);
        }
    }

    private void start() throws IOException {
        files.requireSound();
        try {
            if (!DerbyEngine.isEncrypted(base)) {
                encrypt();
            }
            engine.start();
        } catch (SQLException failed) {
            throw failures.refusalToOpen(failed);
        }
    }

    /** After a backup of what an earlier version left plain. */
    private void encrypt() throws IOException, SQLException {
        FolderEncryption encryption = new FolderEncryption(folder, key);
        DerbyEngine plain = DerbyEngine.plainAt(base);
        plain.start();
        try {
            JdbcClient sql = JdbcClient.create(plain.source());
            backup(sql, Backup.Occasion.BEFORE_ENCRYPTION);
            encryption.prepare(new DerbyCopies(sql));
        } finally {
            plain.stop();
        }
        encryption.finish();
        encryption.removePlainCopies();
    }

    /** A creation was cut short: nobody had anything in it yet, but nothing is deleted all the same. */
    private void setAside() throws IOException {
        int number = 1;
        while (Files.exists(folder.resolve("base-inachevee-" + number))) {
            number++;
        }
        Files.move(base, folder.resolve("base-inachevee-" + number));
    }

    private Database upToDate(FolderLock lock) throws IOException {
        Database database =
                new Database(engine.source(), failures, Optional.of(new DatabaseHome(folder, key)), () -> end(lock));
        try {
            if (!sizes.areNoted()) {
                files.requireContainers(containers(database.sql()));
            }
            migrations.apply(
                    new Migrations.Target(folder, database.sql(), database, clock), () -> beforeChanging(database));
            Files.deleteIfExists(unfinished);
            isSound = true;
            return database;
        } catch (DataAccessException failed) {
            giveUp(database, failed);
            throw failures.refusalToOpen(
                    failed.getRootCause() instanceof SQLException cause ? cause : new SQLException(failed));
        } catch (IOException | RuntimeException failed) {
            giveUp(database, failed);
            throw failed;
        }
    }

    private void beforeChanging(Database database) {
        backup(database.sql(), Backup.Occasion.BEFORE_UPDATE);
        sizes.forget();
    }

    private void backup(JdbcClient sql, Backup.Occasion reason) {
        BackupService.Folder home = new BackupService.Folder(
                folder, key, () -> new Vault(folder).keyFile().orElseThrow());
        new BackupService(home, new DerbyCopies(sql), clock).make(reason, Progress.NONE);
    }

    private void end(FolderLock lock) {
        try (lock) {
            if (engine.stop() && isSound) {
                sizes.record();
            }
        }
    }

    /** A damaged database may refuse to close too; what was wrong first is what the owner must read. */
    private static void giveUp(Database database, Exception reason) {
        try {
            database.close();
        } catch (RuntimeException worse) {
            reason.addSuppressed(worse);
        }
    }

    private static List<Long> containers(JdbcClient sql) {
        return sql.sql("SELECT conglomeratenumber FROM SYS.SYSCONGLOMERATES")
                .query((row, index) -> row.getLong(1))
                .list();
    }
}
