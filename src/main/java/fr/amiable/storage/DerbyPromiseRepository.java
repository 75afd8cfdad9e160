package fr.amiable.storage;

import fr.amiable.client.ClientId;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.payment.promise.FollowedPromise;
import fr.amiable.payment.promise.PaymentPromise;
import fr.amiable.payment.promise.PromiseId;
import fr.amiable.payment.promise.PromiseNotFound;
import fr.amiable.payment.promise.PromiseRepository;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Promises to pay in the embedded database; each change also corrects the day its invoices are told to be promised for. */
public final class DerbyPromiseRepository implements PromiseRepository {

    private final Database database;
    private final JdbcClient sql;
    private final PromiseRows rows;
    private final AgreementDays days;

    public DerbyPromiseRepository(Database database) {
        this.database = database;
        this.sql = database.sql();
        this.rows = new PromiseRows(sql);
        this.days = new AgreementDays(sql);
    }

    @Override
    public PaymentPromise add(PaymentPromise promise) {
        return database.inTransaction(() -> {
            PromiseId id = new PromiseId(row(promise).insertAndNumber(sql));
            insertInvoices(id, promise.invoices());
            days.refreshPromises(promise.invoices());
            return get(id);
        });
    }

    @Override
    public void update(PaymentPromise promise) {
        database.inTransaction(() -> {
            PromiseId id = promise.id();
            List<InvoiceId> before = get(id).invoices();
            row(promise).update(sql, id.value());
            sql.sql("DELETE FROM promise_invoice WHERE promise_id = ?")
                    .param(id.value())
                    .update();
            insertInvoices(id, promise.invoices());
            days.refreshPromises(before);
            days.refreshPromises(promise.invoices());
        });
    }

    private static RowToKeep row(PaymentPromise promise) {
        return new RowToKeep("payment_promise")
                .day("made_on", promise.madeOn())
                .constant("means", promise.means())
                .day("promised_on", promise.promisedOn())
                .money("amount_cents", promise.amount())
                .longText("words", promise.words());
    }

    private void insertInvoices(PromiseId id, List<InvoiceId> invoices) {
        for (int place = 0; place < invoices.size(); place++) {
            new RowToKeep("promise_invoice")
                    .asIs("promise_id", id.value())
                    .asIs("place", place)
                    .asIs("invoice_id", invoices.get(place).value())
                    .insert(sql);
        }
    }

    @Override
    public Optional<FollowedPromise> find(PromiseId id) {
        return rows.where("id = ?", id.value()).stream().findFirst();
    }

    @Override
    public List<FollowedPromise> ofInvoice(InvoiceId invoice) {
        return rows.ofInvoice(invoice);
    }

    @Override
    public List<FollowedPromise> ofClient(ClientId client) {
        return rows.ofClient(client);
    }

    @Override
    public List<FollowedPromise> since(LocalDate day) {
        return rows.where("made_on >= ?", Date.valueOf(day));
    }

    @Override
    public void remove(PromiseId id, Instant at) {
        database.inTransaction(() -> {
            List<InvoiceId> invoices = get(id).invoices();
            new RowToKeep("payment_promise").instant("removed_at", at).update(sql, id.value());
            days.refreshPromises(invoices);
        });
    }

    @Override
    public void restore(PromiseId id) {
        database.inTransaction(() -> {
            sql.sql("UPDATE payment_promise SET removed_at = NULL WHERE id = ?")
                    .param(id.value())
                    .update();
            days.refreshPromises(get(id).invoices());
        });
    }

    private PaymentPromise get(PromiseId id) {
        return find(id).orElseThrow(() -> new PromiseNotFound(id)).promise();
    }
}
