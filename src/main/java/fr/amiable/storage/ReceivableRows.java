package fr.amiable.storage;

import fr.amiable.client.ClientId;
import fr.amiable.common.Money;
import fr.amiable.dashboard.ClaimState;
import fr.amiable.dashboard.Receivable;
import fr.amiable.dashboard.Sales;
import fr.amiable.dashboard.Settlement;
import fr.amiable.invoice.InvoiceDates;
import fr.amiable.invoice.InvoiceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One reading of the invoice table: the receivables asked for, the credit notes on them, and the sales of each day. */
final class ReceivableRows {

    private static final String SELECT = "SELECT id, client_id, type, number, issued_on, due_on, outstanding_cents,"
            + " gross_cents - prepaid_cents, corrects_id, performed_on, enforceable_on, promised_on, written_off_on,"
            + " notice_received_on, instalments_until, is_with_third_party, step, settled_cents"
            + " FROM invoice WHERE removed_at IS NULL";
    private static final String OPEN = " AND outstanding_cents > 0";
    private static final String CREDIT_NOTES_ON_OPEN =
            "SELECT c.corrects_id, c.issued_on, c.gross_cents - c.prepaid_cents"
                    + " FROM invoice c JOIN invoice i ON i.id = c.corrects_id"
                    + " WHERE c.type = 'CREDIT_NOTE' AND c.removed_at IS NULL AND i.outstanding_cents > 0";

    /** A receivable before its settlements are all known. */
    private record Found(
            long id,
            long client,
            String number,
            LocalDate issuedOn,
            LocalDate dueOn,
            Optional<LocalDate> performedOn,
            long payable,
            boolean isOpen,
            ClaimState state) {}

    private final JdbcClient sql;
    private final InvoiceFacts facts;
    private final Map<LocalDate, Sales> sales = new HashMap<>();
    private final List<Found> found = new ArrayList<>();

    ReceivableRows(JdbcClient sql, InvoiceFacts facts) {
        this.sql = sql;
        this.facts = facts;
    }

    /** Those that still ask for something; what was settled of them is read for those alone. */
    List<Receivable> open() {
        List<Long> settledInPart = new ArrayList<>();
        sql.sql(SELECT + OPEN).query(row -> {
            found.add(found(row, true));
            if (row.getLong(18) > 0) {
                settledInPart.add(row.getLong(1));
            }
        });
        facts.addPayments(sql, settledInPart);
        sql.sql(CREDIT_NOTES_ON_OPEN).query(row -> {
            facts.add(row.getLong(1), Settlement.Kind.CREDIT_NOTE, Days.at(row, 2), row.getLong(3));
        });
        return receivables(row -> true);
    }

    /** Those that asked for something on that day or since. */
    List<Receivable> since(LocalDate since) {
        scan(since);
        return receivables(row -> row.isOpen()
                || !row.issuedOn().isBefore(since)
                || facts.settlementsOf(row.id()).stream().map(Settlement::on).anyMatch(day -> day.isAfter(since)));
    }

    /** Known once the receivables were read. */
    NavigableMap<LocalDate, Sales> sales() {
        NavigableMap<LocalDate, Sales> byDay = new TreeMap<>();
        sales.forEach((day, sold) -> byDay.put(day, sold));
        return byDay;
    }

    private void scan(LocalDate since) {
        sql.sql(SELECT).query(row -> {
            boolean isOpen = row.getLong(7) > 0;
            if (row.getString(3).equals("CREDIT_NOTE")) {
                addCreditNote(row);
            } else {
                LocalDate issuedOn = Days.at(row, 5);
                count(issuedOn, new Sales(new Money(row.getLong(8)), 1));
                if (isOpen || !issuedOn.isBefore(since) || !isSettledBy(since, row.getLong(1), row.getLong(8))) {
                    found.add(found(row, isOpen));
                }
            }
        });
    }

    /** True when all it asked for was paid or waived by that day, and nothing came after: most are so, and tell of nothing since. */
    private boolean isSettledBy(LocalDate since, long invoice, long payable) {
        long left = payable;
        for (Settlement settlement : facts.settlementsOf(invoice)) {
            if (settlement.on().isAfter(since)) {
                return false;
            }
            left -= settlement.amount().cents();
        }
        return left <= 0;
    }

    private void addCreditNote(ResultSet row) throws SQLException {
        LocalDate issuedOn = Days.at(row, 5);
        long cents = row.getLong(8);
        count(issuedOn, new Sales(new Money(-cents), 0));
        long corrected = row.getLong(9);
        if (!row.wasNull()) {
            facts.add(corrected, Settlement.Kind.CREDIT_NOTE, issuedOn, cents);
        }
    }

    private void count(LocalDate day, Sales sold) {
        sales.merge(day, sold, Sales::plus);
    }

    private Found found(ResultSet row, boolean isOpen) throws SQLException {
        return new Found(
                row.getLong(1),
                row.getLong(2),
                row.getString(4),
                Days.at(row, 5),
                Days.at(row, 6),
                day(row, 10),
                row.getLong(8),
                isOpen,
                new ClaimState(
                        day(row, 12),
                        day(row, 15),
                        day(row, 13),
                        day(row, 14),
                        day(row, 11),
                        row.getBoolean(16) || row.getString(17).equals("JUDICIAL"),
                        facts.eventsOf(row.getLong(1))));
    }

    private static Optional<LocalDate> day(ResultSet row, int column) throws SQLException {
        return Days.optionalAt(row, column);
    }

    private List<Receivable> receivables(Predicate<Found> wanted) {
        return found.stream()
                .filter(wanted)
                .map(row -> new Receivable(
                        new InvoiceId(row.id()),
                        row.number(),
                        new ClientId(row.client()),
                        new InvoiceDates(row.issuedOn(), row.performedOn(), row.dueOn()),
                        new Money(row.payable()),
                        facts.settlementsOf(row.id()),
                        row.state()))
                .toList();
    }
}
