package fr.amiable.storage;

import fr.amiable.common.Money;
import fr.amiable.dashboard.Settlement;
import fr.amiable.law.limitation.LimitationEvent;
import java.sql.Date;
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

    void add(long invoice, Settlement.Kind kind, Date on, long cents) {
        settlements
                .computeIfAbsent(invoice, any -> new ArrayList<>(1))
                .add(new Settlement(kind, on.toLocalDate(), new Money(cents)));
    }

    /** Waivers of interest or of the indemnity lower nothing that is asked for here. */
    void addWaivers(JdbcClient sql) {
        sql.sql("SELECT invoice_id, granted_on, amount_cents FROM waiver"
                        + " WHERE kind = 'PRINCIPAL' AND withdrawn_at IS NULL")
                .query(row -> {
                    add(row.getLong(1), Settlement.Kind.WAIVER, row.getDate(2), row.getLong(3));
                });
    }

    void addEvents(JdbcClient sql) {
        sql.sql("SELECT invoice_id, kind, happened_on, ended_on FROM limitation_event WHERE removed_at IS NULL")
                .query(row -> {
                    Optional<LocalDate> end =
                            Optional.ofNullable(row.getDate(4)).map(Date::toLocalDate);
                    events.computeIfAbsent(row.getLong(1), any -> new ArrayList<>(1))
                            .add(new LimitationEvent(
                                    LimitationEvent.Kind.valueOf(row.getString(2)),
                                    row.getDate(3).toLocalDate(),
                                    end));
                });
    }

    List<Settlement> settlementsOf(long invoice) {
        return settlements.getOrDefault(invoice, List.of());
    }

    List<LimitationEvent> eventsOf(long invoice) {
        return events.getOrDefault(invoice, List.of());
    }
}
