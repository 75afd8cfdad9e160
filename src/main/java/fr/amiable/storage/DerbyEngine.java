package fr.amiable.storage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;

/** One Derby database inside this program: started by its first connection, shut down by name. */
final class DerbyEngine {

    private static final String ENDED = "08006";
    private static final String NOT_RUNNING = "XJ004";

    private final String name;

    private DerbyEngine(String name) {
        this.name = name;
    }

    /** The database of that folder; Derby writes its own log beside it. */
    static DerbyEngine at(Path folder) {
        String log = folder.resolveSibling("derby.log").toString();
        System.getProperties().putIfAbsent("derby.stream.error.file", log);
        tune();
        return new DerbyEngine(folder.toString());
    }

    static DerbyEngine inMemory(String name) {
        tune();
        return new DerbyEngine("memory:" + name);
    }

    /** Settings Derby reads once, at its first start in this program; what was asked from outside wins. */
    private static void tune() {
        System.getProperties().putIfAbsent("derby.storage.pageCacheSize", "1000");
        System.getProperties().putIfAbsent("derby.locks.deadlockTimeout", "2");
        System.getProperties().putIfAbsent("derby.locks.waitTimeout", "20");
    }

    DataSource source() {
        return source("");
    }

    void create() throws SQLException {
        connect("create=true");
    }

    void start() throws SQLException {
        connect("");
    }

    /** Writes what is in memory to the files and lets them go; false when Derby had given up on them before. */
    boolean stop() {
        return end("shutdown=true");
    }

    /** Forgets a database in memory. */
    void drop() {
        end("drop=true");
    }

    private void connect(String attributes) throws SQLException {
        try (Connection connection = source(attributes).getConnection()) {
            connection.clearWarnings();
        }
    }

    /** Derby answers an end that was asked for by an exception. */
    private boolean end(String attributes) {
        try {
            connect(attributes);
        } catch (SQLException ended) {
            if (ENDED.equals(ended.getSQLState())) {
                return true;
            }
            if (!NOT_RUNNING.equals(ended.getSQLState())) {
                throw new IllegalStateException("Derby did not end properly", ended);
            }
        }
        return false;
    }

    private DataSource source(String attributes) {
        EmbeddedDataSource source = new EmbeddedDataSource();
        source.setDatabaseName(name);
        source.setConnectionAttributes(attributes);
        return source;
    }
}
