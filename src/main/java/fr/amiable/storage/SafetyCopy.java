package fr.amiable.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A copy of the database put aside before its tables change, in {@code sauvegardes}, and opened once to be sure of it. */
final class SafetyCopy {

    private static final String COUNTS = "SELECT (SELECT COUNT(*) FROM client), (SELECT COUNT(*) FROM invoice),"
            + " (SELECT COUNT(*) FROM journal) FROM SYSIBM.SYSDUMMY1";

    private final Path copies;
    private final JdbcClient sql;

    SafetyCopy(Path folder, JdbcClient sql) {
        this.copies = folder.resolve("sauvegardes");
        this.sql = sql;
    }

    /** @throws SafetyCopyFailed when it could not be made, or does not hold the same rows */
    void make() {
        Path copy = free();
        try {
            Files.createDirectories(copies);
            sql.sql("CALL SYSCS_UTIL.SYSCS_BACKUP_DATABASE(?)")
                    .param(copy.toString())
                    .update();
            verify(copy);
        } catch (IOException | SQLException | DataAccessException failed) {
            throw new SafetyCopyFailed(copy, failed);
        }
    }

    private Path free() {
        int number = 1;
        while (Files.exists(copies.resolve("avant-mise-a-jour-" + number))) {
            number++;
        }
        return copies.resolve("avant-mise-a-jour-" + number);
    }

    private void verify(Path copy) throws SQLException {
        DerbyEngine engine = DerbyEngine.at(copy.resolve("base"));
        engine.start();
        try {
            if (!counts(JdbcClient.create(engine.source())).equals(counts(sql))) {
                throw new SQLException("the copy does not hold the same rows");
            }
        } finally {
            engine.stop();
        }
    }

    private static List<Object> counts(JdbcClient client) {
        return List.copyOf(client.sql(COUNTS).query().singleRow().values());
    }
}
