package fr.amiable.storage;

import fr.amiable.client.ClientId;
import fr.amiable.common.Money;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.invoice.InvoiceRow;
import fr.amiable.invoice.InvoiceType;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The lines of the invoice table, read without what only the invoice's own page shows. */
final class InvoiceRows {

    private static final String SELECT = "SELECT i.id, i.type, i.number, i.client_id, c.name, i.issued_on, i.due_on,"
            + " i.gross_cents, i.outstanding_cents, i.step FROM invoice i JOIN client c ON c.id = i.client_id ";
    private static final String NEWEST_FIRST = " ORDER BY i.issued_on DESC, i.id DESC";

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

    List<InvoiceRow> page(Optional<InvoiceRow> after, int limit) {
        String first = " FETCH FIRST " + limit + " ROWS ONLY";
        if (after.isEmpty()) {
            return sql.sql(SELECT + NEWEST_FIRST + first)
                    .query(InvoiceRows::row)
                    .list();
        }
        Date issuedOn = Date.valueOf(after.get().issuedOn());
        return sql.sql(SELECT + "WHERE i.issued_on <= ? AND (i.issued_on < ? OR i.id < ?)" + NEWEST_FIRST + first)
                .params(issuedOn, issuedOn, after.get().id().value())
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
                new Money(row.getLong(8)),
                new Money(row.getLong(9)),
                InvoiceRow.Step.valueOf(row.getString(10)));
    }
}
