package fr.amiable.storage;

import fr.amiable.client.ClientId;
import fr.amiable.common.Money;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.invoice.InvoiceRow;
import fr.amiable.invoice.InvoiceType;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The lines of the invoice table, read without what only the invoice's own page shows. */
final class InvoiceRows {

    private static final String SELECT = "SELECT i.id, i.type, i.number, i.client_id, c.name, i.issued_on, i.due_on,"
            + " i.gross_cents, i.outstanding_cents, i.contested_cents, i.waived_cents, i.step FROM invoice i JOIN client c ON c.id = i.client_id ";
    private static final String NEWEST_FIRST = " ORDER BY i.issued_on DESC, i.id DESC";

    private static final LocalDate AFTER_ALL_DAYS = LocalDate.of(9999, 12, 31);

    private final JdbcClient sql;

    InvoiceRows(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<InvoiceRow> one(InvoiceId id) {
        return sql.sql(SELECT + "WHERE i.id = ?")
                .param(id.value())
                .query(InvoiceRows::row)
                .optional();
    }

    List<InvoiceRow> of(ClientId client) {
        return sql.sql(SELECT + "WHERE i.client_id = ?" + NEWEST_FIRST)
                .param(client.value())
                .query(InvoiceRows::row)
                .list();
    }

    /** The first page too is asked for after something, or Derby would sort the whole table instead of reading its index. */
    List<InvoiceRow> page(Optional<InvoiceRow> after, int limit) {
        Date issuedOn = Date.valueOf(after.map(InvoiceRow::issuedOn).orElse(AFTER_ALL_DAYS));
        long id = after.map(row -> row.id().value()).orElse(Long.MAX_VALUE);
        return sql.sql(SELECT + "WHERE i.issued_on <= ? AND (i.issued_on < ? OR i.id < ?)" + NEWEST_FIRST
                        + " FETCH FIRST " + limit + " ROWS ONLY")
                .params(issuedOn, issuedOn, id)
                .query(InvoiceRows::row)
                .list();
    }

    private static InvoiceRow row(ResultSet row, int index) throws SQLException {
        return new InvoiceRow(
                new InvoiceId(row.getLong(1)),
                InvoiceType.valueOf(row.getString(2)),
                row.getString(3),
                new ClientId(row.getLong(4)),
                row.getString(5),
                row.getDate(6).toLocalDate(),
                row.getDate(7).toLocalDate(),
                new InvoiceRow.Amounts(
                        new Money(row.getLong(8)),
                        new Money(row.getLong(9)),
                        new Money(row.getLong(10)),
                        new Money(row.getLong(11))),
                InvoiceRow.Step.valueOf(row.getString(12)));
    }
}
