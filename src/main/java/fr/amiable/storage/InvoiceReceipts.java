package fr.amiable.storage;

import fr.amiable.common.Money;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.payment.Receipt;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What invoices received by payments that did not bounce. Joined here: as long as the database has not counted a new table, it goes through
 * all of it rather than look up a few hundred keys of a join.
 */
final class InvoiceReceipts {

    private record Part(InvoiceId invoice, long payment, Money amount) {}

    private InvoiceReceipts() {}

    /** Of each of these invoices that received something. */
    static Map<InvoiceId, List<Receipt>> of(JdbcClient sql, Collection<InvoiceId> invoices) {
        List<Part> parts = new ArrayList<>();
        InPieces.of(invoices.stream().map(InvoiceId::value).toList())
                .forEach(piece -> sql.sql("SELECT invoice_id, payment_id, amount_cents FROM allocation"
                                + " WHERE invoice_id IN (" + InPieces.marks(piece) + ")")
                        .params(piece)
                        .query(row -> {
                            parts.add(
                                    new Part(new InvoiceId(row.getLong(1)), row.getLong(2), new Money(row.getLong(3))));
                        }));
        Map<Long, LocalDate> received =
                received(sql, parts.stream().map(Part::payment).toList());
        Map<InvoiceId, List<Receipt>> found = new HashMap<>();
        for (Part part : parts) {
            LocalDate on = received.get(part.payment());
            if (on != null) {
                found.computeIfAbsent(part.invoice(), any -> new ArrayList<>(1)).add(new Receipt(on, part.amount()));
            }
        }
        return found;
    }

    private static Map<Long, LocalDate> received(JdbcClient sql, List<Long> payments) {
        Map<Long, LocalDate> received = new HashMap<>();
        InPieces.of(payments)
                .forEach(piece -> sql.sql("SELECT id, received_on FROM payment WHERE reversed_on IS NULL AND id IN ("
                                + InPieces.marks(piece) + ")")
                        .params(piece)
                        .query(row -> {
                            received.put(row.getLong(1), Days.at(row, 2));
                        }));
        return received;
    }
}
