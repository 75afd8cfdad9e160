package fr.amiable.storage.migration;

import fr.amiable.common.Transactions;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Brings the tables of a folder to those of this program: scripts in the order of their numbers, each whole in one
 * transaction with its own record. A folder that went through other scripts is refused untouched.
 */
public final class Migrations {

    private static final String RECORD = "CREATE TABLE migration (number INT NOT NULL PRIMARY KEY,"
            + " name VARCHAR(500) NOT NULL, checksum CHAR(64) NOT NULL)";

    private record Applied(int number, String name, String checksum) {}

    private static final String CHAIN = "012_trace";

    private final List<MigrationScript> scripts;

    public Migrations(List<MigrationScript> scripts) {
        this.scripts = List.copyOf(scripts);
    }

    /** What the scripts change, and when: one database and the instant of its changes. */
    public record Target(Path folder, JdbcClient sql, Transactions transactions, Clock clock) {}

    /** The scripts of this program; a new one is added at the end. */
    public static Migrations shipped() {
        return new Migrations(Stream.of(
                        "001_first_tables",
                        "002_desk",
                        "003_case",
                        "004_tasks_and_offers",
                        "005_bundles",
                        "006_exhibit_links",
                        "007_reminders",
                        "008_promises",
                        "009_letters",
                        "010_post",
                        "011_texts",
                        "012_trace",
                        "013_stationery",
                        "014_ahead",
                        "015_privacy")
                .map(MigrationScript::shipped)
                .toList());
    }

    /** Those up to that number. */
    public Migrations upTo(int number) {
        return new Migrations(
                scripts.stream().filter(script -> script.number() <= number).toList());
    }

    /** In the order of their numbers. */
    public List<MigrationScript> scripts() {
        return scripts;
    }

    /**
     * Applies what is missing.
     *
     * @param target its folder is named in refusals
     * @param beforeChanging runs before the first change of a database that is not new
     * @throws DatabaseNewer when the database went through scripts this program does not have
     * @throws MigrationChanged when it went through another text of one of them
     */
    public void apply(Target target, Runnable beforeChanging) {
        List<Applied> applied = applied(target.sql());
        applied.forEach(one -> requireKnown(target.folder(), one));
        List<MigrationScript> missing = scripts.stream()
                .filter(script -> applied.stream().noneMatch(one -> one.number() == script.number()))
                .toList();
        if (!missing.isEmpty() && !applied.isEmpty()) {
            beforeChanging.run();
        }
        missing.forEach(script -> target.transactions().inTransaction(() -> apply(script, target)));
    }

    private static List<Applied> applied(JdbcClient sql) {
        try {
            return sql.sql("SELECT number, name, checksum FROM migration ORDER BY number")
                    .query((row, index) -> new Applied(row.getInt(1), row.getString(2), row.getString(3)))
                    .list();
        } catch (BadSqlGrammarException newDatabase) {
            return List.of();
        }
    }

    private void requireKnown(Path folder, Applied applied) {
        MigrationScript script = scripts.stream()
                .filter(one -> one.number() == applied.number())
                .findFirst()
                .orElseThrow(() -> new DatabaseNewer(folder, applied.number(), lastNumber()));
        if (!script.checksum().equals(applied.checksum())) {
            throw new MigrationChanged(folder, applied.name());
        }
    }

    private int lastNumber() {
        return scripts.get(scripts.size() - 1).number();
    }

    private static void apply(MigrationScript script, Target target) {
        JdbcClient sql = target.sql();
        if (script.number() == 1) {
            sql.sql(RECORD).update();
        }
        script.statements().forEach(statement -> sql.sql(statement).update());
        if (script.name().equals(CHAIN)) {
            new JournalChaining(sql, target.clock()).chainAll();
        }
        sql.sql("INSERT INTO migration VALUES (?, ?, ?)")
                .params(script.number(), script.name(), script.checksum())
                .update();
    }
}
