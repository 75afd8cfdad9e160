package fr.amiable.storage;

import fr.amiable.journal.ChainedAct;
import fr.amiable.journal.JournalChain;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The chain of the journal in the embedded database. */
public final class DerbyJournalChain implements JournalChain {

    private final JdbcClient sql;

    public DerbyJournalChain(Database database) {
        this(database.jdbc());
    }

    /** Of a database that is not the owner's open one. */
    public DerbyJournalChain(JdbcOperations database) {
        this.sql = JdbcClient.create(database);
    }

    @Override
    public Head head() {
        return sql.sql("SELECT place, link, chained_until, chained_at FROM journal_head WHERE id = 1")
                .query((row, index) -> new Head(
                        row.getLong(1), row.getString(2), row.getLong(3), Optional.ofNullable(row.getString(4))))
                .single();
    }

    @Override
    public void read(Consumer<Link> reader) {
        sql.sql(
                        "SELECT id, place, link, happened_at, who, subject_kind, subject_id, act, before_text, after_text, erased_at"
                                + " FROM journal ORDER BY place, id")
                .query(row -> {
                    ChainedAct act = new ChainedAct(
                            row.getString(4),
                            row.getString(5),
                            row.getString(6),
                            row.getLong(7),
                            row.getString(8),
                            row.getString(9),
                            row.getString(10));
                    reader.accept(
                            new Link(row.getLong(1), row.getLong(2), act, row.getString(3), row.getString(11) != null));
                });
    }
}
