package fr.amiable.storage.transfer;

import fr.amiable.storage.Database;
import fr.amiable.storage.migration.MigrationScript;
import fr.amiable.storage.migration.Migrations;
import fr.amiable.transfer.DeskFilling;
import fr.amiable.transfer.DeskTable;
import fr.amiable.transfer.DeskTables;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.ConnectionCallback;

/**
 * Fills an empty database in one transaction. Rows from tables that went through fewer scripts are put into tables made anew by those
 * scripts, and the others are then applied to them, as if that folder had been opened by this version.
 */
public final class DerbyDeskFilling implements DeskFilling {

    /** What an empty desk may hold: the end of a journal without acts, and what was being typed. */
    private static final Set<String> NOTHING_OF_THE_OWNERS = Set.of("journal_head", "form_draft");

    private final Database database;
    private final Clock clock;
    private final Migrations migrations = Migrations.shipped();

    public DerbyDeskFilling(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public boolean isEmpty() {
        List<String> names = database.jdbc().execute((ConnectionCallback<List<String>>) TableCatalogue::names);
        return names.stream()
                .filter(table -> !NOTHING_OF_THE_OWNERS.contains(table))
                .allMatch(table -> database.sql()
                        .sql("SELECT 1 FROM " + table + " FETCH FIRST ROW ONLY")
                        .query(Integer.class)
                        .list()
                        .isEmpty());
    }

    @Override
    public List<DeskTables.Script> known() {
        return migrations.scripts().stream()
                .map(script -> new DeskTables.Script(script.number(), script.name(), script.checksum()))
                .toList();
    }

    @Override
    public void fill(int until, Source source, Runnable check) throws IOException {
        boolean isOlder =
                migrations.scripts().stream().map(MigrationScript::number).anyMatch(number -> number > until);
        try {
            database.inTransaction(() -> {
                if (isOlder) {
                    dropAll();
                    migrations.upTo(until).apply(target(), () -> {});
                }
                database.jdbc().execute((ConnectionCallback<Void>) connection -> {
                    put(source, connection);
                    return null;
                });
                if (isOlder) {
                    migrations.apply(target(), () -> {});
                }
                check.run();
            });
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    private void put(Source source, Connection connection) throws SQLException {
        List<DeskTable> tables = TableCatalogue.of(connection);
        try (TableFilling filling = new TableFilling(connection, tables)) {
            for (String table : NOTHING_OF_THE_OWNERS) {
                run(connection, "DELETE FROM " + table);
            }
            source.fill(filling);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Migrations.Target target() {
        return new Migrations.Target(Path.of(""), database.sql(), database, clock);
    }

    private void dropAll() {
        database.jdbc().execute((ConnectionCallback<Void>) connection -> {
            List<DeskTable> tables = TableCatalogue.of(connection);
            for (int place = tables.size() - 1; place >= 0; place--) {
                run(connection, "DROP TABLE " + tables.get(place).name());
            }
            for (String state : TableCatalogue.LEFT_OUT) {
                run(connection, "DROP TABLE " + state);
            }
            return null;
        });
    }

    static void run(Connection connection, String statement) throws SQLException {
        try (Statement done = connection.createStatement()) {
            done.executeUpdate(statement);
        }
    }
}
