package fr.amiable.storage;

import fr.amiable.client.ClientId;
import fr.amiable.client.ClientKind;
import fr.amiable.common.Money;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.invoice.InvoiceRow;
import fr.amiable.invoice.InvoiceType;
import fr.amiable.invoice.Standing;
import fr.amiable.invoice.limitation.InvoiceLimitation;
import fr.amiable.law.limitation.LimitationEvent;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The lines of the invoice table, read without what only the invoice's own page shows; removed ones are left out. */
final class InvoiceRows {

    private static final String SELECT = "SELECT i.id, i.type, i.number, i.client_id, c.name, i.issued_on, i.due_on,"
            + " i.gross_cents, i.outstanding_cents, i.contested_cents, i.waived_cents, i.step, i.letter_count,"
            + " i.promised_on, i.instalments_until, i.is_with_third_party, i.written_off_on, i.performed_on,"
            + " i.enforceable_on, c.kind FROM invoice i JOIN client c ON c.id = i.client_id WHERE i.removed_at IS NULL AND ";
    private static final String NEWEST_FIRST = " ORDER BY i.issued_on DESC, i.id DESC";

    private static final Comparator<InvoiceRow> FROM_NEWEST = Comparator.comparing(InvoiceRow::issuedOn)
            .thenComparing(row -> row.id().value())
            .reversed();

    private static final LocalDate AFTER_ALL_DAYS = LocalDate.of(9999, 12, 31);

    private final JdbcClient sql;
    private final LimitationEvents events;

    InvoiceRows(JdbcClient sql) {
        this.sql = sql;
        this.events = new LimitationEvents(sql);
    }

    Optional<InvoiceRow> one(InvoiceId id) {
        return read(sql.sql(SELECT + "i.id = ?").param(id.value())).stream().findFirst();
    }

    /** Put in order here: asked to, Derby goes through the invoices of everybody by their dates rather than sort those of one. */
    List<InvoiceRow> of(ClientId client) {
        return read(sql.sql(SELECT + "i.client_id = ?").param(client.value())).stream()
                .sorted(FROM_NEWEST)
                .toList();
    }

    /** The first page too is asked for after something, or Derby would sort the whole table instead of reading its index. */
    List<InvoiceRow> page(Optional<InvoiceRow> after, int limit) {
        Date issuedOn = Date.valueOf(after.map(InvoiceRow::issuedOn).orElse(AFTER_ALL_DAYS));
        long id = after.map(row -> row.id().value()).orElse(Long.MAX_VALUE);
        return read(sql.sql(SELECT + "i.issued_on <= ? AND (i.issued_on < ? OR i.id < ?)" + NEWEST_FIRST
                        + " FETCH FIRST " + limit + " ROWS ONLY")
                .params(issuedOn, issuedOn, id));
    }

    private List<InvoiceRow> read(JdbcClient.StatementSpec query) {
        Map<Long, Named> clients = new HashMap<>();
        List<ReadRow> rows = query.query((row, index) -> row(row, clients)).list();
        Map<InvoiceId, List<LimitationEvent>> happened = events.of(rows.stream()
                .filter(ReadRow::isOpen)
                .map(read -> read.row().id())
                .toList());
        return rows.stream()
                .map(read -> read.limitedBy(happened.getOrDefault(read.row().id(), List.of())))
                .toList();
    }

    /** The many invoices of a client share what names him. */
    private record Named(ClientId id, String name) {}

    private static ReadRow row(ResultSet row, Map<Long, Named> clients) throws SQLException {
        Named client = clients.get(row.getLong(4));
        if (client == null) {
            client = new Named(new ClientId(row.getLong(4)), row.getString(5));
            clients.put(client.id().value(), client);
        }
        InvoiceRow read = new InvoiceRow(
                new InvoiceId(row.getLong(1)),
                InvoiceType.valueOf(row.getString(2)),
                row.getString(3),
                client.id(),
                client.name(),
                Days.at(row, 6),
                Days.at(row, 7),
                new InvoiceRow.Amounts(
                        Money.cents(row.getLong(8)),
                        Money.cents(row.getLong(9)),
                        Money.cents(row.getLong(10)),
                        Money.cents(row.getLong(11))),
                standing(row));
        return new ReadRow(
                read,
                new InvoiceLimitation(ClientKind.valueOf(row.getString(20)), day(row, 18), read.dueOn(), day(row, 19)));
    }

    private static Standing standing(ResultSet row) throws SQLException {
        return new Standing(
                InvoiceRow.Step.valueOf(row.getString(12)),
                row.getInt(13),
                Standing.Agreement.of(day(row, 14), day(row, 15)),
                row.getBoolean(16),
                day(row, 17),
                Optional.empty());
    }

    private static Optional<LocalDate> day(ResultSet row, int column) throws SQLException {
        return Days.optionalAt(row, column);
    }

    /** A line before its limitation is computed: only what is still asked for needs one. */
    private record ReadRow(InvoiceRow row, InvoiceLimitation limitation) {

        boolean isOpen() {
            return row.outstanding().isPositive();
        }

        /** A court stops the time; once it has judged, the judgment grows old. */
        private boolean isBeforeCourt() {
            return row.step() == InvoiceRow.Step.JUDICIAL
                    && limitation.enforceableOn().isEmpty();
        }

        InvoiceRow limitedBy(List<LimitationEvent> events) {
            return isOpen() && !isBeforeCourt()
                    ? row.limitedOn(limitation.period(events).lastDay())
                    : row;
        }
    }
}
