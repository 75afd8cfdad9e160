package fr.amiable.storage;

import fr.amiable.journal.ChainedAct;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Gives the acts of a transaction their places in the chain as the last thing it does, so that nobody waits longer for the end of the
 * chain than a commit takes.
 */
final class JournalLinks {

    private record Pending(long id, ChainedAct act) {}

    private final Database database;
    private final JdbcClient sql;
    private final ThreadLocal<List<Pending>> pending = new ThreadLocal<>();

    JournalLinks(Database database) {
        this.database = database;
        this.sql = database.sql();
    }

    /** Must be called in a transaction. */
    void add(long id, ChainedAct act) {
        if (pending.get() == null) {
            pending.set(new ArrayList<>());
            database.beforeCommit(() -> chain(pending.get()), pending::remove);
        }
        pending.get().add(new Pending(id, act));
    }

    private void chain(List<Pending> acts) {
        // the update locks the row until the commit: others wait for their turn
        sql.sql("UPDATE journal_head SET place = place + ? WHERE id = 1")
                .param(acts.size())
                .update();
        Map<String, Object> head = new HashMap<>(sql.sql("SELECT place, link FROM journal_head WHERE id = 1")
                .query()
                .singleRow());
        long place = ((Number) head.get("PLACE")).longValue() - acts.size();
        String link = (String) head.get("LINK");
        for (Pending one : acts) {
            place++;
            link = one.act().link(link, place);
            sql.sql("UPDATE journal SET place = ?, link = ? WHERE id = ?")
                    .params(place, link, one.id())
                    .update();
        }
        sql.sql("UPDATE journal_head SET link = ? WHERE id = 1").param(link).update();
    }
}
