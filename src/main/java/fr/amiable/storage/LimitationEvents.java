package fr.amiable.storage;

import fr.amiable.invoice.InvoiceId;
import fr.amiable.law.limitation.LimitationEvent;
import fr.amiable.payment.Receipt;
import fr.amiable.payment.promise.PromiseMeans;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What moves the limitation of invoices: their payments that did not bounce, the events told by the owner, the plans the client signed and
 * the promises he wrote.
 */
final class LimitationEvents {

    private static final int TABLES = 3;

    /** A plan admits the debt once the client signed it (C. civ. 2240). */
    static final String ACKNOWLEDGED = " UNION ALL SELECT x.invoice_id, 'ACKNOWLEDGMENT', p.signed_on,"
            + " CAST(NULL AS DATE) FROM plan_invoice x JOIN instalment_plan p ON p.id = x.plan_id"
            + " WHERE p.removed_at IS NULL AND p.signed_on IS NOT NULL";

    /** A promise admits the debt when the client wrote it: of what he only said, nothing is left to show. */
    static final String ACKNOWLEDGED_IN_WRITING = " UNION ALL SELECT x.invoice_id, 'ACKNOWLEDGMENT', p.made_on,"
            + " CAST(NULL AS DATE) FROM promise_invoice x JOIN payment_promise p ON p.id = x.promise_id"
            + " WHERE p.removed_at IS NULL AND p.means IN ("
            + Arrays.stream(PromiseMeans.values())
                    .filter(PromiseMeans::isWritten)
                    .map(means -> "'" + means.name() + "'")
                    .collect(Collectors.joining(", "))
            + ")";

    private final JdbcClient sql;

    LimitationEvents(JdbcClient sql) {
        this.sql = sql;
    }

    /** The events of each invoice that has some. */
    Map<InvoiceId, List<LimitationEvent>> of(List<InvoiceId> invoices) {
        Map<InvoiceId, List<LimitationEvent>> found = new HashMap<>();
        InvoiceReceipts.of(sql, invoices)
                .forEach((invoice, receipts) -> found.put(
                        invoice,
                        receipts.stream()
                                .map(LimitationEvents::partPayment)
                                .collect(Collectors.toCollection(ArrayList::new))));
        InPieces.of(invoices.stream().map(InvoiceId::value).toList()).forEach(piece -> read(piece, found));
        return found;
    }

    private static LimitationEvent partPayment(Receipt receipt) {
        return new LimitationEvent(LimitationEvent.Kind.PART_PAYMENT, receipt.receivedOn(), Optional.empty());
    }

    private void read(List<Long> invoices, Map<InvoiceId, List<LimitationEvent>> found) {
        String ids = "(" + InPieces.marks(invoices) + ")";
        sql.sql("SELECT invoice_id, kind, happened_on, ended_on FROM limitation_event"
                        + " WHERE removed_at IS NULL AND invoice_id IN " + ids
                        + ACKNOWLEDGED + " AND x.invoice_id IN " + ids + ACKNOWLEDGED_IN_WRITING
                        + " AND x.invoice_id IN " + ids)
                .params(Collections.nCopies(TABLES, invoices).stream()
                        .flatMap(List::stream)
                        .toList())
                .query(row -> {
                    found.computeIfAbsent(new InvoiceId(row.getLong(1)), any -> new ArrayList<>())
                            .add(new LimitationEvent(
                                    LimitationEvent.Kind.valueOf(row.getString(2)),
                                    Days.at(row, 3),
                                    Days.optionalAt(row, 4)));
                });
    }
}
