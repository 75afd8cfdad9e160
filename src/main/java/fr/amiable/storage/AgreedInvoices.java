package fr.amiable.storage;

import fr.amiable.client.ClientId;
import fr.amiable.common.Money;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.payment.Receipt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The invoices that promises or plans are about, with what is left of each and what it received. */
final class AgreedInvoices {

    /** One invoice of one of them; {@code owed} is what a plan asks of it. */
    record Agreed(InvoiceId invoice, ClientId client, Money stillOwed, Money owed) {}

    private final Map<Long, List<Agreed>> byOwner = new HashMap<>();
    private final Map<InvoiceId, List<Receipt>> receipts;

    private AgreedInvoices(JdbcClient sql, String columns, String join, List<Long> owners) {
        InPieces.of(owners)
                .forEach(piece -> sql.sql("SELECT " + columns + ", i.id, i.client_id, i.outstanding_cents FROM " + join
                                + " IN (" + InPieces.marks(piece) + ") ORDER BY 1, x.place")
                        .params(piece)
                        .query(row -> {
                            byOwner.computeIfAbsent(row.getLong(1), any -> new ArrayList<>())
                                    .add(new Agreed(
                                            new InvoiceId(row.getLong(3)),
                                            new ClientId(row.getLong(4)),
                                            new Money(row.getLong(5)),
                                            new Money(row.getLong(2))));
                        }));
        receipts = InvoiceReceipts.of(
                sql,
                byOwner.values().stream()
                        .flatMap(List::stream)
                        .map(Agreed::invoice)
                        .toList());
    }

    static AgreedInvoices ofPromises(JdbcClient sql, List<Long> promises) {
        return new AgreedInvoices(
                sql,
                "x.promise_id, 0",
                "promise_invoice x JOIN invoice i ON i.id = x.invoice_id WHERE x.promise_id",
                promises);
    }

    static AgreedInvoices ofPlans(JdbcClient sql, List<Long> plans) {
        return new AgreedInvoices(
                sql,
                "x.plan_id, x.owed_cents",
                "plan_invoice x JOIN invoice i ON i.id = x.invoice_id WHERE x.plan_id",
                plans);
    }

    List<Agreed> of(long owner) {
        return byOwner.getOrDefault(owner, List.of());
    }

    ClientId clientOf(long owner) {
        return of(owner).get(0).client();
    }

    Money stillOwed(long owner) {
        return Money.sum(of(owner).stream().map(Agreed::stillOwed).toList());
    }

    List<Receipt> receiptsOf(long owner) {
        return of(owner).stream()
                .flatMap(agreed -> receipts.getOrDefault(agreed.invoice(), List.of()).stream())
                .toList();
    }
}
