package fr.amiable.storage;

import fr.amiable.client.ClientId;
import fr.amiable.common.Money;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.reminder.ReminderRepository;
import fr.amiable.reminder.engine.CallMade;
import fr.amiable.reminder.engine.StepIgnored;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What reminders read beside the ledger, in the embedded database: plain scans joined here, as for the ledger. */
public final class DerbyReminderRepository implements ReminderRepository {

    private final JdbcClient sql;

    public DerbyReminderRepository(Database database) {
        this.sql = database.sql();
    }

    @Override
    public List<CallMade> calls() {
        return sql.sql("SELECT client_id, invoice_id, happened_on FROM timeline_entry WHERE channel = 'PHONE'"
                        + " AND removed_at IS NULL AND (call_result IS NULL OR call_result NOT IN"
                        + " ('ANSWERING_MACHINE', 'UNREACHABLE'))")
                .query((row, index) -> {
                    KeptRow kept = new KeptRow(row);
                    return new CallMade(
                            new ClientId(kept.number("client_id")),
                            kept.optionalNumber("invoice_id").map(InvoiceId::new),
                            kept.day("happened_on"));
                })
                .list();
    }

    @Override
    public List<StepIgnored> ignored() {
        return sql.sql("SELECT invoice_id, step, ignored_on, reason FROM reminder_ignored WHERE withdrawn_at IS NULL")
                .query((row, index) -> {
                    KeptRow kept = new KeptRow(row);
                    return new StepIgnored(
                            new InvoiceId(kept.number("invoice_id")),
                            (int) kept.number("step"),
                            kept.day("ignored_on"),
                            kept.text("reason"));
                })
                .list();
    }

    @Override
    public long ignore(StepIgnored ignored) {
        return new RowToKeep("reminder_ignored")
                .asIs("invoice_id", ignored.invoice().value())
                .asIs("step", ignored.step())
                .day("ignored_on", ignored.on())
                .longText("reason", ignored.reason())
                .insertAndNumber(sql);
    }

    @Override
    public void takeBack(long ignored, Instant at) {
        new RowToKeep("reminder_ignored").instant("withdrawn_at", at).update(sql, ignored);
    }

    @Override
    public Map<ClientId, Money> unmatchedCredits() {
        Map<ClientId, Money> credits = new HashMap<>();
        Map<Long, Long> left = new HashMap<>();
        Map<Long, Long> clients = new HashMap<>();
        sql.sql("SELECT id, client_id, amount_cents FROM payment WHERE reversed_on IS NULL")
                .query(row -> {
                    clients.put(row.getLong(1), row.getLong(2));
                    left.put(row.getLong(1), row.getLong(3));
                });
        for (String spent : List.of("allocation", "refund")) {
            sql.sql("SELECT payment_id, amount_cents FROM " + spent).query(row -> {
                long amount = row.getLong(2);
                left.computeIfPresent(row.getLong(1), (payment, cents) -> cents - amount);
            });
        }
        left.forEach((payment, cents) -> add(credits, clients.get(payment), cents));
        sql.sql("SELECT client_id, gross_cents - prepaid_cents FROM invoice WHERE type = 'CREDIT_NOTE'"
                        + " AND corrects_id IS NULL AND removed_at IS NULL")
                .query(row -> {
                    add(credits, row.getLong(1), row.getLong(2));
                });
        return credits;
    }

    private static void add(Map<ClientId, Money> credits, long client, long cents) {
        if (cents > 0) {
            credits.merge(new ClientId(client), new Money(cents), Money::plus);
        }
    }
}
