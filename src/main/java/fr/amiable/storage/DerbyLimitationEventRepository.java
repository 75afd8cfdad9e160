package fr.amiable.storage;

import fr.amiable.invoice.InvoiceId;
import fr.amiable.invoice.limitation.LimitationEventRepository;
import fr.amiable.invoice.limitation.ToldEvent;
import fr.amiable.law.limitation.LimitationEvent;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Events of limitation in the embedded database. */
public final class DerbyLimitationEventRepository implements LimitationEventRepository {

    private final JdbcClient sql;

    public DerbyLimitationEventRepository(Database database) {
        this.sql = database.sql();
    }

    @Override
    public ToldEvent add(InvoiceId invoice, LimitationEvent event, String note) {
        long id = new RowToKeep("limitation_event")
                .asIs("invoice_id", invoice.value())
                .constant("kind", event.kind())
                .day("happened_on", event.on())
                .optionalDay("ended_on", event.endedOn())
                .longText("note", note)
                .insertAndNumber(sql);
        return new ToldEvent(id, event, note);
    }

    @Override
    public List<ToldEvent> toldOf(InvoiceId invoice) {
        return sql.sql("SELECT * FROM limitation_event WHERE invoice_id = ? AND removed_at IS NULL"
                        + " ORDER BY happened_on, id")
                .param(invoice.value())
                .query((result, index) -> {
                    KeptRow row = new KeptRow(result);
                    LimitationEvent event = new LimitationEvent(
                            row.constant("kind", LimitationEvent.Kind.class),
                            row.day("happened_on"),
                            row.optionalDay("ended_on"));
                    return new ToldEvent(row.number("id"), event, row.text("note"));
                })
                .list();
    }

    @Override
    public List<LimitationEvent> of(InvoiceId invoice) {
        return new LimitationEvents(sql)
                .of(List.of(invoice)).getOrDefault(invoice, List.of()).stream()
                        .sorted(Comparator.comparing(LimitationEvent::on))
                        .toList();
    }

    @Override
    public void remove(long id, Instant at) {
        new RowToKeep("limitation_event").instant("removed_at", at).update(sql, id);
    }

    @Override
    public void restore(long id) {
        sql.sql("UPDATE limitation_event SET removed_at = NULL WHERE id = ?")
                .param(id)
                .update();
    }
}
