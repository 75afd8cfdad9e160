package fr.amiable.storage;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import fr.amiable.backup.Replacement;
import fr.amiable.common.Refusal;
import fr.amiable.common.Transactions;
import fr.amiable.storage.engine.DerbyEngine;
import fr.amiable.storage.migration.Migrations;
import fr.amiable.vault.KeySource;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;
import org.springframework.jdbc.support.SQLExceptionTranslator;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The owner's embedded database, opened by one program at a time; what a transaction kept survives a crash. */
public final class Database implements Transactions, AutoCloseable {

    private static final int CONNECTIONS = 4;
    private static final Logger POOL_LOG = Logger.getLogger("com.zaxxer.hikari");

    private final HikariDataSource pool;
    private final Runnable end;
    private final Optional<DatabaseHome> home;
    private final JdbcTemplate template;
    private final JdbcClient sql;
    private final TransactionTemplate transactions;

    Database(DataSource source, DerbyFailures failures, Optional<DatabaseHome> home, Runnable end) {
        this.pool = pool(source);
        this.home = home;
        this.end = end;
        DataSource connections = new SpeakingSource(pool, failures);
        template = new JdbcTemplate(connections);
        JdbcTransactionManager manager = new RollbackOfTheDead(connections);
        SQLExceptionTranslator translator = translator(failures);
        template.setExceptionTranslator(translator);
        manager.setExceptionTranslator(translator);
        this.sql = JdbcClient.create(template);
        this.transactions = new TransactionTemplate(manager);
    }

    /** Files found damaged in the middle of the work, and rows that others hold too long, are refusals with words. */
    private static SQLExceptionTranslator translator(DerbyFailures failures) {
        SQLExceptionTranslator usual = new SQLExceptionSubclassTranslator();
        return (task, statement, failure) -> {
            failures.refusal(failure).ifPresent(refusal -> {
                throw refusal;
            });
            DataAccessException translated = usual.translate(task, statement, failure);
            if (translated instanceof PessimisticLockingFailureException) {
                throw new DatabaseBusy(translated);
            }
            return translated;
        };
    }

    /**
     * Opens the database of a data folder, creates it when there is none, and brings its tables up to date.
     *
     * @throws DatabaseInUse when it is open already, here or in another program
     * @throws DatabaseDamaged when its files are missing, cut short or altered
     * @throws FolderNotWritable when nothing can be written there
     * @throws fr.amiable.storage.migration.DatabaseNewer when a later version of the program wrote it
     * @throws fr.amiable.vault.PassphraseNeeded when its key is shut in a passphrase
     */
    public static Database open(Path folder) {
        return open(folder, KeySource.BARE, Clock.systemUTC());
    }

    /** The same, with a passphrase or a recovery code to give. */
    public static Database open(Path folder, KeySource keys, Clock clock) {
        return open(folder, Migrations.shipped(), keys, clock);
    }

    /** Whether a folder holds a database, sound or not, or one that takes its place at the next opening. */
    public static boolean isIn(Path folder) throws IOException {
        return new DatabaseFiles(folder.resolve("base")).exist() || new Replacement(folder).isAsked();
    }

    /** Whether some program has that folder open now. */
    public static boolean isOpen(Path folder) {
        return FolderLock.isHeld(folder);
    }

    static Database open(Path folder, Migrations migrations) {
        return open(folder, migrations, KeySource.BARE, Clock.systemUTC());
    }

    private static Database open(Path folder, Migrations migrations, KeySource keys, Clock clock) {
        return new DatabaseOpening(folder.toAbsolutePath().normalize(), migrations, clock).open(keys);
    }

    /** A new empty database that lives as long as this object. */
    public static Database inMemory() {
        return inMemory(Migrations.shipped());
    }

    /** The same, gone through these scripts only. */
    public static Database inMemory(Migrations migrations) {
        String name = "amiable-" + UUID.randomUUID();
        DerbyEngine engine = DerbyEngine.inMemory(name);
        try {
            engine.create();
        } catch (SQLException failed) {
            throw new IllegalStateException("no database in memory", failed);
        }
        Database database =
                new Database(engine.source(), new DerbyFailures(Path.of(name)), Optional.empty(), engine::drop);
        migrations.apply(new Migrations.Target(Path.of(name), database.sql, database, Clock.systemUTC()), () -> {});
        return database;
    }

    /** Where it is kept and with which key; empty in memory. */
    public Optional<DatabaseHome> home() {
        return home;
    }

    /** Runs statements, in the transaction of the calling thread when there is one. */
    public JdbcClient sql() {
        return sql;
    }

    /** The same, for what needs the connection itself. */
    public JdbcTemplate jdbc() {
        return template;
    }

    /** A call inside another joins it: all is kept at the end of the outer one, or nothing. */
    @Override
    public <T> T inTransaction(Supplier<T> work) {
        try {
            return transactions.execute(status -> work.get());
        } catch (CannotCreateTransactionException noConnection) {
            throw noConnection.getCause() instanceof Refusal refused ? refused : noConnection;
        }
    }

    /** Runs something once what the transaction of the calling thread writes is kept; never when it is not. At once outside of any. */
    public void afterCommit(Runnable action) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            action.run();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                action.run();
            }
        });
    }

    /**
     * Runs something last in the transaction of the calling thread, which must be in one.
     *
     * @param end follows in any case, kept or not
     */
    void beforeCommit(Runnable action, Runnable end) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean isReadOnly) {
                action.run();
            }

            @Override
            public void afterCompletion(int status) {
                end.run();
            }
        });
    }

    @Override
    public void close() {
        pool.close();
        end.run();
    }

    private static HikariDataSource pool(DataSource source) {
        POOL_LOG.setLevel(Level.SEVERE);
        HikariConfig config = new HikariConfig();
        config.setDataSource(source);
        config.setPoolName("amiable");
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(0);
        config.setInitializationFailTimeout(-1);
        return new HikariDataSource(config);
    }
}
