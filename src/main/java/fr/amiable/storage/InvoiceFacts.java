package fr.amiable.storage;

import fr.amiable.common.Money;
import fr.amiable.dashboard.Settlement;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.law.limitation.LimitationEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What happened to each invoice, gathered from several tables: what lowered it, and what moves its limitation. */
final class InvoiceFacts {

    private final Map<Long, List<Settlement>> settlements = new HashMap<>();
    private final Map<Long, List<LimitationEvent>> events = new HashMap<>();

    void add(long invoice, Settlement.Kind kind, LocalDate on, long cents) {
        settlements.computeIfAbsent(invoice, any -> new ArrayList<>(1)).add(new Settlement(kind, on, new Money(cents)));
    }

    /** Two plain scans, joined here: several times faster than joining tens of thousands of rows there. */
    void addPayments(JdbcClient sql) {
        Map<Long, LocalDate> received = new HashMap<>();
        sql.sql("SELECT id, received_on FROM payment WHERE reversed_on IS NULL").query(row -> {
            received.put(row.getLong(1), Days.at(row, 2));
        });
        sql.sql("SELECT payment_id, invoice_id, amount_cents FROM allocation").query(row -> {
            LocalDate on = received.get(row.getLong(1));
            if (on != null) {
                add(row.getLong(2), Settlement.Kind.PAYMENT, on, row.getLong(3));
            }
        });
    }

    /** Of these invoices only. */
    void addPayments(JdbcClient sql, List<Long> invoices) {
        InvoiceReceipts.of(sql, invoices.stream().map(InvoiceId::new).toList())
                .forEach((invoice, receipts) -> receipts.forEach(receipt -> add(
                        invoice.value(),
                        Settlement.Kind.PAYMENT,
                        receipt.receivedOn(),
                        receipt.amount().cents())));
    }

    /** Waivers of interest or of the indemnity lower nothing that is asked for here. */
    void addWaivers(JdbcClient sql) {
        sql.sql("SELECT invoice_id, granted_on, amount_cents FROM waiver"
                        + " WHERE kind = 'PRINCIPAL' AND withdrawn_at IS NULL")
                .query(row -> {
                    add(row.getLong(1), Settlement.Kind.WAIVER, Days.at(row, 2), row.getLong(3));
                });
    }

    void addEvents(JdbcClient sql) {
        sql.sql("SELECT invoice_id, kind, happened_on, ended_on FROM limitation_event WHERE removed_at IS NULL"
                        + LimitationEvents.ACKNOWLEDGED + LimitationEvents.ACKNOWLEDGED_IN_WRITING)
                .query(row -> {
                    Optional<LocalDate> end = Days.optionalAt(row, 4);
                    events.computeIfAbsent(row.getLong(1), any -> new ArrayList<>(1))
                            .add(new LimitationEvent(
                                    LimitationEvent.Kind.valueOf(row.getString(2)), Days.at(row, 3), end));
                });
    }

    List<Settlement> settlementsOf(long invoice) {
        return settlements.getOrDefault(invoice, List.of());
    }

    List<LimitationEvent> eventsOf(long invoice) {
        return events.getOrDefault(invoice, List.of());
    }
}
