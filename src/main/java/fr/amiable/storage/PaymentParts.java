package fr.amiable.storage;

import fr.amiable.common.Money;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.payment.Allocation;
import fr.amiable.payment.PaymentId;
import fr.amiable.payment.Refund;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How several payments are split and what was given back of them, read at once. */
record PaymentParts(Map<Long, List<Allocation>> allocations, Map<Long, List<Refund>> refunds) {

    /** Of named payments: asked by a query of their ids, the database reads all the parts there are. */
    static PaymentParts of(JdbcClient sql, Collection<Long> payments) {
        Map<Long, List<Allocation>> allocations = new HashMap<>();
        Map<Long, List<Refund>> refunds = new HashMap<>();
        InPieces.of(payments).forEach(piece -> {
            sql.sql("SELECT payment_id, invoice_id, amount_cents FROM allocation WHERE payment_id IN ("
                            + InPieces.marks(piece) + ") ORDER BY payment_id, place")
                    .params(piece)
                    .query(row -> {
                        allocations
                                .computeIfAbsent(row.getLong(1), any -> new ArrayList<>())
                                .add(new Allocation(new InvoiceId(row.getLong(2)), new Money(row.getLong(3))));
                    });
            sql.sql("SELECT * FROM refund WHERE payment_id IN (" + InPieces.marks(piece) + ") ORDER BY id")
                    .params(piece)
                    .query(result -> {
                        KeptRow row = new KeptRow(result);
                        refunds.computeIfAbsent(row.number("payment_id"), any -> new ArrayList<>())
                                .add(new Refund(row.day("refunded_on"), row.money("amount_cents"), row.text("note")));
                    });
        });
        return new PaymentParts(allocations, refunds);
    }

    List<Allocation> allocations(PaymentId payment) {
        return allocations.getOrDefault(payment.value(), List.of());
    }

    List<Refund> refunds(PaymentId payment) {
        return refunds.getOrDefault(payment.value(), List.of());
    }
}
