package fr.amiable.storage.search;

import fr.amiable.common.Money;
import fr.amiable.common.Subject;
import fr.amiable.search.HitKind;
import fr.amiable.search.SearchEntry;
import fr.amiable.search.SearchKey;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How invoices, contracts, disputes, letters and chronology entries are read to be found. */
final class CaseReaders {

    private static final LocalDate SOME_DAY = LocalDate.of(9999, 12, 31);

    private final JdbcClient sql;

    CaseReaders(JdbcClient sql) {
        this.sql = sql;
    }

    KindReader invoices() {
        return new TableReader(
                sql,
                "SELECT i.id, i.type, i.number, c.name, i.issued_on, i.due_on, i.performed_on, i.net_cents, i.gross_cents,"
                        + " i.outstanding_cents, i.order_reference, i.contract_reference, i.note"
                        + " FROM invoice i JOIN client c ON c.id = i.client_id WHERE i.removed_at IS NULL",
                "i.id",
                (row, index) -> invoice(row));
    }

    private static SearchEntry invoice(ResultSet row) throws SQLException {
        long id = row.getLong(1);
        Money outstanding = new Money(row.getLong(10));
        LocalDate issuedOn = day(row, 5);
        LocalDate dueOn = day(row, 6);
        return SearchEntry.of(new SearchKey(HitKind.INVOICE, id), row.getString(3))
                .label(row.getString(2))
                .party(row.getString(4))
                .opens(Subject.invoice(id))
                .number(row.getString(3))
                .number(row.getString(11))
                .number(row.getString(12))
                .text(row.getString(13))
                .amount(new Money(row.getLong(9)))
                .amount(outstanding)
                .amount(new Money(row.getLong(8)))
                .day(issuedOn)
                .day(dueOn)
                .day(day(row, 7))
                .openUntil(outstanding.isPositive() ? dueOn : null)
                .recent(issuedOn);
    }

    KindReader contracts() {
        return new TableReader(
                sql,
                "SELECT k.id, k.kind, k.number, c.name, k.object, k.amount_cents, k.signed_on, k.starts_on, k.ends_on, k.note"
                        + " FROM contract k JOIN client c ON c.id = k.client_id WHERE k.removed_at IS NULL",
                "k.id",
                (row, index) -> contract(row));
    }

    private static SearchEntry contract(ResultSet row) throws SQLException {
        SearchKey key = new SearchKey(HitKind.CONTRACT, row.getLong(1));
        LocalDate signedOn = day(row, 7);
        LocalDate startsOn = day(row, 8);
        return SearchEntry.of(key, row.getString(3))
                .label(row.getString(2))
                .party(row.getString(4))
                .opens(new Subject(Subject.Kind.CONTRACT, key.id()))
                .number(row.getString(3))
                .text(row.getString(5))
                .text(row.getString(10))
                .amount(new Money(row.getLong(6)))
                .day(signedOn)
                .day(startsOn)
                .day(day(row, 9))
                .recent(signedOn == null ? startsOn : signedOn);
    }

    KindReader disputes() {
        return new TableReader(
                sql,
                "SELECT d.id, d.category, d.number, c.name, d.raised_on, d.target_on, d.closed_on, d.client_words, d.next_act,"
                        + " d.cause, d.lesson, (SELECT SUM(p.amount_cents) FROM contested_part p WHERE p.dispute_id = d.id)"
                        + " FROM dispute d JOIN client c ON c.id = d.client_id WHERE d.removed_at IS NULL",
                "d.id",
                (row, index) -> dispute(row));
    }

    private static SearchEntry dispute(ResultSet row) throws SQLException {
        SearchKey key = new SearchKey(HitKind.DISPUTE, row.getLong(1));
        LocalDate raisedOn = day(row, 5);
        LocalDate targetOn = day(row, 6);
        LocalDate closedOn = day(row, 7);
        LocalDate openUntil = targetOn == null ? SOME_DAY : targetOn;
        return SearchEntry.of(key, row.getString(3))
                .label(row.getString(2))
                .party(row.getString(4))
                .opens(new Subject(Subject.Kind.DISPUTE, key.id()))
                .number(row.getString(3))
                .text(row.getString(8))
                .text(row.getString(9))
                .text(row.getString(10))
                .text(row.getString(11))
                .amount(new Money(row.getLong(12)))
                .day(raisedOn)
                .day(targetOn)
                .day(closedOn)
                .openUntil(closedOn == null ? openUntil : null)
                .recent(raisedOn);
    }

    KindReader letters() {
        return new TableReader(
                sql,
                "SELECT l.id, l.type, c.name, l.written_on, l.amount_cents, l.registered_number"
                        + " FROM letter l JOIN client c ON c.id = l.client_id WHERE 1 = 1",
                "l.id",
                (row, index) -> letter(row));
    }

    private static SearchEntry letter(ResultSet row) throws SQLException {
        SearchKey key = new SearchKey(HitKind.LETTER, row.getLong(1));
        LocalDate writtenOn = day(row, 4);
        return SearchEntry.of(key, "")
                .label(row.getString(2))
                .party(row.getString(3))
                .opens(new Subject(Subject.Kind.LETTER, key.id()))
                .number(row.getString(6))
                .amount(new Money(row.getLong(5)))
                .day(writtenOn)
                .recent(writtenOn);
    }

    KindReader timeline() {
        return new TableReader(
                sql,
                "SELECT t.id, t.channel, t.summary, c.name, t.happened_on, t.person, t.client_id, t.dispute_id, t.invoice_id"
                        + " FROM timeline_entry t JOIN client c ON c.id = t.client_id WHERE t.removed_at IS NULL",
                "t.id",
                (row, index) -> timelineEntry(row));
    }

    private static SearchEntry timelineEntry(ResultSet row) throws SQLException {
        SearchKey key = new SearchKey(HitKind.TIMELINE, row.getLong(1));
        LocalDate happenedOn = day(row, 5);
        return SearchEntry.of(key, row.getString(3))
                .label(row.getString(2))
                .party(row.getString(4))
                .opens(place(row.getLong(7), row.getLong(8), row.getLong(9)))
                .text(row.getString(3))
                .text(row.getString(6))
                .day(happenedOn)
                .recent(happenedOn);
    }

    /** Where the entry is read with what goes before and after it. */
    private static Subject place(long client, long dispute, long invoice) {
        if (dispute != 0) {
            return new Subject(Subject.Kind.DISPUTE, dispute);
        }
        return invoice == 0 ? Subject.client(client) : Subject.invoice(invoice);
    }

    static LocalDate day(ResultSet row, int column) throws SQLException {
        Date day = row.getDate(column);
        return day == null ? null : day.toLocalDate();
    }
}
