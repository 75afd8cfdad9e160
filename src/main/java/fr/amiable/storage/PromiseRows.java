package fr.amiable.storage;

import fr.amiable.client.ClientId;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.payment.promise.FollowedPromise;
import fr.amiable.payment.promise.PaymentPromise;
import fr.amiable.payment.promise.PromiseId;
import fr.amiable.payment.promise.PromiseMeans;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Promises read with their invoices and what those received: three readings however many there are. */
final class PromiseRows {

    private final JdbcClient sql;

    PromiseRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** Last made first. */
    List<FollowedPromise> where(String condition, Object... parameters) {
        List<PaymentPromise> bare = sql.sql("SELECT * FROM payment_promise WHERE removed_at IS NULL AND " + condition
                        + " ORDER BY made_on DESC, id DESC")
                .params(parameters)
                .query((row, index) -> bare(row))
                .list();
        AgreedInvoices agreed = AgreedInvoices.ofPromises(
                sql, bare.stream().map(promise -> promise.id().value()).toList());
        return bare.stream().map(promise -> followed(promise, agreed)).toList();
    }

    List<FollowedPromise> ofInvoice(InvoiceId invoice) {
        return where("id IN (SELECT promise_id FROM promise_invoice WHERE invoice_id = ?)", invoice.value());
    }

    List<FollowedPromise> ofClient(ClientId client) {
        return where(
                "id IN (SELECT x.promise_id FROM promise_invoice x JOIN invoice i ON i.id = x.invoice_id"
                        + " WHERE i.client_id = ?)",
                client.value());
    }

    private static FollowedPromise followed(PaymentPromise bare, AgreedInvoices agreed) {
        long id = bare.id().value();
        PaymentPromise promise = new PaymentPromise(
                bare.id(),
                agreed.of(id).stream().map(AgreedInvoices.Agreed::invoice).toList(),
                bare.madeOn(),
                bare.means(),
                bare.promisedOn(),
                bare.amount(),
                bare.words());
        return new FollowedPromise(promise, agreed.clientOf(id), agreed.receiptsOf(id), agreed.stillOwed(id));
    }

    private static PaymentPromise bare(ResultSet result) throws SQLException {
        KeptRow row = new KeptRow(result);
        return new PaymentPromise(
                new PromiseId(row.number("id")),
                List.of(),
                row.day("made_on"),
                row.constant("means", PromiseMeans.class),
                row.day("promised_on"),
                row.money("amount_cents"),
                row.text("words"));
    }
}
