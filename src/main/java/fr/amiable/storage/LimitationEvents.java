package fr.amiable.storage;

import fr.amiable.invoice.InvoiceId;
import fr.amiable.law.limitation.LimitationEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What moves the limitation of invoices: their payments that did not bounce, and the events told by the owner. */
final class LimitationEvents {

    private final JdbcClient sql;

    LimitationEvents(JdbcClient sql) {
        this.sql = sql;
    }

    /** The events of each invoice that has some. */
    Map<InvoiceId, List<LimitationEvent>> of(List<InvoiceId> invoices) {
        Map<InvoiceId, List<LimitationEvent>> found = new HashMap<>();
        InPieces.of(invoices.stream().map(InvoiceId::value).toList()).forEach(piece -> read(piece, found));
        return found;
    }

    private void read(List<Long> invoices, Map<InvoiceId, List<LimitationEvent>> found) {
        String ids = "(" + InPieces.marks(invoices) + ")";
        sql.sql("SELECT a.invoice_id, 'PART_PAYMENT', p.received_on, CAST(NULL AS DATE) FROM allocation a"
                        + " JOIN payment p ON p.id = a.payment_id WHERE p.reversed_on IS NULL AND a.invoice_id IN "
                        + ids
                        + " UNION ALL SELECT invoice_id, kind, happened_on, ended_on FROM limitation_event"
                        + " WHERE removed_at IS NULL AND invoice_id IN " + ids)
                .params(Stream.concat(invoices.stream(), invoices.stream()).toList())
                .query(row -> {
                    found.computeIfAbsent(new InvoiceId(row.getLong(1)), any -> new ArrayList<>())
                            .add(new LimitationEvent(
                                    LimitationEvent.Kind.valueOf(row.getString(2)),
                                    Days.at(row, 3),
                                    Days.optionalAt(row, 4)));
                });
    }
}
