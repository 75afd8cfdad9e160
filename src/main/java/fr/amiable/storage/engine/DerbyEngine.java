package fr.amiable.storage.engine;

import fr.amiable.vault.MasterKey;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;

/** One Derby database inside this program, encrypted with AES-256 when it has a key: started by its first connection, shut down by name. */
public final class DerbyEngine {

    private static final String ENDED = "08006";
    private static final String NOT_RUNNING = "XJ004";

    private static final String PLAIN = "";

    private final String name;
    private final String key;

    private DerbyEngine(String name, String key) {
        this.name = name;
        this.key = key;
    }

    /** The encrypted database of that folder. */
    public static DerbyEngine at(Path folder, MasterKey key) {
        // Derby refuses the right key when the algorithm is not told again
        String attributes = ";encryptionAlgorithm=AES/CBC/NoPadding;encryptionKey="
                + HexFormat.of().formatHex(key.derived("database"));
        return at(folder, attributes);
    }

    /** The database of that folder as versions before encryption left it. */
    public static DerbyEngine plainAt(Path folder) {
        return at(folder, PLAIN);
    }

    /** The database of that folder as it is, plain or encrypted. */
    public static DerbyEngine existingAt(Path folder, MasterKey key) throws IOException {
        return isEncrypted(folder) ? at(folder, key) : plainAt(folder);
    }

    /** False when an earlier version of the program left it plain; true when nothing tells. */
    public static boolean isEncrypted(Path folder) throws IOException {
        Path file = folder.resolve("service.properties");
        return !Files.isRegularFile(file)
                || Files.readString(file, StandardCharsets.ISO_8859_1).contains("dataEncryption=true");
    }

    private static DerbyEngine at(Path folder, String key) {
        tune();
        return new DerbyEngine(folder.toString(), key);
    }

    /**
     * Where Derby would write a plain log of its own: nowhere, for it tells the words given to a statement that fails and all that
     * a damaged page holds. What fails comes to us as exceptions too. Called by Derby.
     */
    public static Writer log() {
        return Writer.nullWriter();
    }

    public static DerbyEngine inMemory(String name) {
        tune();
        return new DerbyEngine("memory:" + name, PLAIN);
    }

    /** Settings Derby reads once, at its first start in this program; what was asked from outside wins. */
    private static void tune() {
        System.getProperties().putIfAbsent("derby.storage.pageCacheSize", "1000");
        System.getProperties().putIfAbsent("derby.stream.error.method", DerbyEngine.class.getName() + ".log");
        System.getProperties().putIfAbsent("derby.locks.deadlockTimeout", "2");
        System.getProperties().putIfAbsent("derby.locks.waitTimeout", "20");
    }

    /** Once it is started. The key comes along: Derby gives a database up when its disk is full, and starts it anew once there is room. */
    public DataSource source() {
        return source(key.isEmpty() ? "" : key.substring(1));
    }

    public void create() throws SQLException {
        connect("create=true" + (key.isEmpty() ? "" : ";dataEncryption=true") + key);
    }

    public void start() throws SQLException {
        try (Connection connection = source().getConnection()) {
            connection.clearWarnings();
        }
    }

    /** Starts a plain database, and encrypts all of it before anything else. */
    public void startEncrypting() throws SQLException {
        connect("dataEncryption=true" + key);
    }

    /** Writes what is in memory to the files and lets them go; false when Derby had given up on them before. */
    public boolean stop() {
        return end("shutdown=true");
    }

    /** Forgets a database in memory. */
    public void drop() {
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
