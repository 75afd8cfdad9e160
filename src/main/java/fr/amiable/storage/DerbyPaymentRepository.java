package fr.amiable.storage;

import fr.amiable.client.ClientId;
import fr.amiable.common.Money;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.payment.Allocation;
import fr.amiable.payment.AllocationChoice;
import fr.amiable.payment.Payment;
import fr.amiable.payment.PaymentDraft;
import fr.amiable.payment.PaymentId;
import fr.amiable.payment.PaymentMethod;
import fr.amiable.payment.PaymentNotFound;
import fr.amiable.payment.PaymentRepository;
import fr.amiable.payment.Refund;
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

/** Payments and their allocations in the embedded database; each change also corrects what the invoices tell. */
public final class DerbyPaymentRepository implements PaymentRepository {

    private static final Comparator<Payment> OLDEST_FIRST = Comparator.comparing(Payment::receivedOn)
            .thenComparing(payment -> payment.id().value());

    private final Database database;
    private final JdbcClient sql;
    private final InvoiceBalances balances;
    private final AgreementDays days;

    public DerbyPaymentRepository(Database database) {
        this.database = database;
        this.sql = database.sql();
        this.balances = new InvoiceBalances(sql);
        this.days = new AgreementDays(sql);
    }

    @Override
    public Payment add(PaymentDraft draft) {
        return database.inTransaction(() -> {
            balances.settle(amounts(draft.allocations()));
            PaymentId id = new PaymentId(row(draft).insertAndNumber(sql));
            insert(id, draft.allocations());
            days.settled(amounts(draft.allocations()).keySet());
            return find(id).orElseThrow(() -> new PaymentNotFound(id));
        });
    }

    @Override
    public Optional<Payment> find(PaymentId id) {
        return named(List.of(id.value())).stream().findFirst();
    }

    @Override
    public void reverse(PaymentId id, LocalDate on) {
        database.inTransaction(() -> {
            Payment before = find(id).orElseThrow(() -> new PaymentNotFound(id));
            int marked = sql.sql("UPDATE payment SET reversed_on = ? WHERE id = ? AND reversed_on IS NULL")
                    .params(Date.valueOf(on), id.value())
                    .update();
            if (marked == 1) {
                balances.settle(negated(amounts(before.allocations())));
                days.settled(amounts(before.allocations()).keySet());
            }
        });
    }

    @Override
    public void reallocate(PaymentId id, AllocationChoice choice, List<Allocation> allocations) {
        database.inTransaction(() -> {
            Payment before = find(id).orElseThrow(() -> new PaymentNotFound(id));
            if (!before.isReversed()) {
                Map<InvoiceId, Money> change = negated(amounts(before.allocations()));
                amounts(allocations).forEach((invoice, amount) -> change.merge(invoice, amount, Money::plus));
                balances.settle(change);
            }
            sql.sql("UPDATE payment SET choice = ? WHERE id = ?")
                    .params(choice.name(), id.value())
                    .update();
            sql.sql("DELETE FROM allocation WHERE payment_id = ?")
                    .param(id.value())
                    .update();
            insert(id, allocations);
            days.settled(amounts(before.allocations()).keySet());
            days.settled(amounts(allocations).keySet());
        });
    }

    @Override
    public void refund(PaymentId id, Refund refund) {
        new RowToKeep("refund")
                .asIs("payment_id", id.value())
                .day("refunded_on", refund.on())
                .money("amount_cents", refund.amount())
                .longText("note", refund.note())
                .insert(sql);
    }

    @Override
    public List<Payment> ofInvoice(InvoiceId invoice) {
        return named(ids("SELECT payment_id FROM allocation WHERE invoice_id = ?", invoice.value())).stream()
                .sorted(OLDEST_FIRST)
                .toList();
    }

    @Override
    public Optional<LocalDate> lastReceivedOn() {
        return sql.sql("SELECT MAX(received_on) AS latest FROM payment WHERE reversed_on IS NULL")
                .query((row, index) -> new KeptRow(row).optionalDay("latest"))
                .single();
    }

    @Override
    public List<Payment> ofClient(ClientId client) {
        return named(ids("SELECT id FROM payment WHERE client_id = ?", client.value())).stream()
                .sorted(OLDEST_FIRST.reversed())
                .toList();
    }

    private static Map<InvoiceId, Money> amounts(List<Allocation> allocations) {
        Map<InvoiceId, Money> amounts = new HashMap<>();
        allocations.forEach(part -> amounts.merge(part.invoice(), part.amount(), Money::plus));
        return amounts;
    }

    private static Map<InvoiceId, Money> negated(Map<InvoiceId, Money> amounts) {
        amounts.replaceAll((invoice, amount) -> amount.negated());
        return amounts;
    }

    private static RowToKeep row(PaymentDraft draft) {
        return new RowToKeep("payment")
                .asIs("client_id", draft.client().value())
                .day("received_on", draft.receivedOn())
                .money("amount_cents", draft.amount())
                .constant("method", draft.method())
                .text("reference", draft.reference())
                .constant("choice", draft.choice());
    }

    private void insert(PaymentId id, List<Allocation> allocations) {
        for (int place = 0; place < allocations.size(); place++) {
            Allocation part = allocations.get(place);
            new RowToKeep("allocation")
                    .asIs("payment_id", id.value())
                    .asIs("place", place)
                    .asIs("invoice_id", part.invoice().value())
                    .money("amount_cents", part.amount())
                    .insert(sql);
        }
    }

    private List<Long> ids(String query, long value) {
        return sql.sql(query).param(value).query((row, index) -> row.getLong(1)).list();
    }

    /** Three readings for each piece however many payments there are: theirs, their splits, their refunds. */
    private List<Payment> named(List<Long> ids) {
        PaymentParts parts = PaymentParts.of(sql, ids);
        return InPieces.of(ids)
                .flatMap(piece -> sql
                        .sql("SELECT * FROM payment WHERE id IN (" + InPieces.marks(piece) + ")")
                        .params(piece)
                        .query((row, index) -> payment(row, parts))
                        .list()
                        .stream())
                .toList();
    }

    private static Payment payment(ResultSet result, PaymentParts parts) throws SQLException {
        KeptRow row = new KeptRow(result);
        PaymentId id = new PaymentId(row.number("id"));
        return new Payment(
                id,
                new ClientId(row.number("client_id")),
                row.day("received_on"),
                row.money("amount_cents"),
                row.constant("method", PaymentMethod.class),
                row.text("reference"),
                row.constant("choice", AllocationChoice.class),
                parts.allocations(id),
                parts.refunds(id),
                row.optionalDay("reversed_on"));
    }
}
