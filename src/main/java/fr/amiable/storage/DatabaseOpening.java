package fr.amiable.storage;

import fr.amiable.storage.migration.Migrations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The steps of opening a data folder; whatever fails, the folder is let go again and a database that was there stays. */
final class DatabaseOpening {

    private final Path folder;
    private final Path base;
    private final Path unfinished;
    private final DatabaseFiles files;
    private final FileSizes sizes;
    private final DerbyFailures failures;
    private final DerbyEngine engine;
    private final Migrations migrations;
    private boolean isSound;

    DatabaseOpening(Path folder, Migrations migrations) {
        this.folder = folder;
        this.base = folder.resolve("base");
        this.unfinished = folder.resolve("base-en-creation");
        this.files = new DatabaseFiles(base);
        this.sizes = new FileSizes(base);
        this.failures = new DerbyFailures(folder);
        this.engine = DerbyEngine.at(base);
        this.migrations = migrations;
    }

    Database open() {
        FolderLock lock = FolderLock.take(folder);
        try {
            createOrStart();
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
            engine.start();
        } catch (SQLException failed) {
            throw failures.refusalToOpen(failed);
        }
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
        Database database = new Database(engine.source(), failures, () -> end(lock));
        try {
            if (!sizes.areNoted()) {
                files.requireContainers(containers(database.sql()));
            }
            migrations.apply(folder, database.sql(), database, () -> beforeChanging(database));
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
        new SafetyCopy(folder, database.sql()).make();
        sizes.forget();
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
