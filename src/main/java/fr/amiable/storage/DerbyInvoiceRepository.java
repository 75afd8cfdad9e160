package fr.amiable.storage;

import fr.amiable.client.ClientId;
import fr.amiable.common.Money;
import fr.amiable.invoice.ClaimEvents;
import fr.amiable.invoice.Dependent;
import fr.amiable.invoice.DuplicateInvoiceNumber;
import fr.amiable.invoice.Invoice;
import fr.amiable.invoice.InvoiceDraft;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.invoice.InvoiceNotFound;
import fr.amiable.invoice.InvoiceRepository;
import fr.amiable.invoice.InvoiceRow;
import fr.amiable.invoice.InvoiceType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Invoices, deposits and credit notes in the embedded database. */
public final class DerbyInvoiceRepository implements InvoiceRepository {

    private final Database database;
    private final JdbcClient sql;
    private final InvoiceRecords records;
    private final InvoiceRows rows;
    private final InvoiceBalances balances;

    public DerbyInvoiceRepository(Database database) {
        this.database = database;
        this.sql = database.sql();
        this.records = new InvoiceRecords(sql);
        this.rows = new InvoiceRows(sql);
        this.balances = new InvoiceBalances(sql);
    }

    @Override
    public Invoice add(InvoiceDraft draft) {
        return database.inTransaction(() -> {
            Invoice typed = draft.issue(new InvoiceId(0), ClaimEvents.NONE);
            long id = unlessDuplicate(typed.number(), () -> records.insert(typed));
            Invoice invoice = draft.issue(new InvoiceId(id), ClaimEvents.NONE);
            records.insertLines(invoice);
            settle(credit(invoice));
            return invoice;
        });
    }

    @Override
    public void update(Invoice invoice) {
        database.inTransaction(() -> {
            Invoice before = find(invoice.id())
                    .orElseThrow(() ->
                            new InvoiceNotFound(String.valueOf(invoice.id().value())));
            unlessDuplicate(invoice.number(), () -> records.update(invoice));
            Map<InvoiceId, Money> change = credit(invoice);
            credit(before).forEach((corrected, amount) -> change.merge(corrected, amount.negated(), Money::plus));
            settle(change);
            balances.refreshForDisputes(invoice.id());
        });
    }

    private void settle(Map<InvoiceId, Money> credit) {
        balances.settle(credit);
        new AgreementDays(sql).settled(credit.keySet());
    }

    /** What a credit note takes off the invoice it corrects. */
    private static Map<InvoiceId, Money> credit(Invoice invoice) {
        Map<InvoiceId, Money> credit = new HashMap<>();
        if (invoice.isCreditNote()) {
            invoice.references().corrects().ifPresent(corrected -> credit.put(corrected, invoice.payable()));
        }
        return credit;
    }

    @Override
    public Set<Dependent> dependentsOf(InvoiceId id) {
        return new InvoiceDependents(sql).of(id);
    }

    @Override
    public void remove(InvoiceId id, Instant at) {
        database.inTransaction(() -> {
            Invoice invoice = find(id).orElseThrow(() -> new InvoiceNotFound(String.valueOf(id.value())));
            Map<InvoiceId, Money> credit = credit(invoice);
            credit.replaceAll((corrected, amount) -> amount.negated());
            settle(credit);
            new RowToKeep("invoice").instant("removed_at", at).update(sql, id.value());
        });
    }

    @Override
    public void restore(InvoiceId id) {
        database.inTransaction(() -> {
            String number = sql.sql("SELECT number FROM invoice WHERE id = ? AND removed_at IS NOT NULL")
                    .param(id.value())
                    .query(String.class)
                    .optional()
                    .orElseThrow(() -> new InvoiceNotFound(String.valueOf(id.value())));
            findByNumber(number).ifPresent(other -> {
                throw new DuplicateInvoiceNumber(number);
            });
            unlessDuplicate(
                    number,
                    () -> sql.sql("UPDATE invoice SET removed_at = NULL WHERE id = ?")
                            .param(id.value())
                            .update());
            find(id).map(DerbyInvoiceRepository::credit).ifPresent(this::settle);
        });
    }

    @Override
    public void writeOff(InvoiceId id, Optional<LocalDate> on) {
        new RowToKeep("invoice").optionalDay("written_off_on", on).update(sql, id.value());
    }

    private static <T> T unlessDuplicate(String number, Supplier<T> write) {
        try {
            return write.get();
        } catch (DuplicateKeyException taken) {
            DuplicateInvoiceNumber refusal = new DuplicateInvoiceNumber(number);
            refusal.initCause(taken);
            throw refusal;
        }
    }

    @Override
    public Optional<Invoice> find(InvoiceId id) {
        return records.where("id = ?", id.value()).stream().findFirst();
    }

    @Override
    public Optional<Invoice> findByNumber(String number) {
        return records.where("live_number = ?", number).stream().findFirst();
    }

    @Override
    public List<Invoice> creditNotesOf(InvoiceId invoice) {
        return records.where("type = 'CREDIT_NOTE' AND corrects_id = ?", invoice.value());
    }

    @Override
    public Optional<InvoiceRow> row(InvoiceId id) {
        return rows.one(id);
    }

    @Override
    public List<InvoiceRow> rowsOf(ClientId client) {
        return rows.of(client);
    }

    @Override
    public List<InvoiceRow> rows(Optional<InvoiceRow> after, int limit) {
        return rows.page(after, limit);
    }

    @Override
    public Optional<String> lastNumber(InvoiceType type) {
        return sql.sql(
                        "SELECT number FROM invoice WHERE id = (SELECT MAX(id) FROM invoice WHERE type = ? AND removed_at IS NULL)")
                .param(type.name())
                .query(String.class)
                .optional();
    }
}
