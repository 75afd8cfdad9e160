package fr.amiable.storage;

import fr.amiable.common.Money;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.law.interest.DebtPart;
import fr.amiable.payment.Waiver;
import fr.amiable.payment.WaiverDraft;
import fr.amiable.payment.WaiverId;
import fr.amiable.payment.WaiverRepository;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Waivers in the embedded database; one of a principal also lowers what its invoice tells to be outstanding. */
public final class DerbyWaiverRepository implements WaiverRepository {

    private final Database database;
    private final JdbcClient sql;
    private final InvoiceBalances balances;

    public DerbyWaiverRepository(Database database) {
        this.database = database;
        this.sql = database.sql();
        this.balances = new InvoiceBalances(sql);
    }

    @Override
    public Waiver add(WaiverDraft draft) {
        return database.inTransaction(() -> {
            count(draft.invoice(), draft.part(), draft.amount());
            WaiverId id = new WaiverId(new RowToKeep("waiver")
                    .asIs("invoice_id", draft.invoice().value())
                    .constant("kind", draft.part())
                    .money("amount_cents", draft.amount())
                    .day("granted_on", draft.grantedOn())
                    .longText("reason", draft.reason().strip())
                    .insertAndNumber(sql));
            return find(id).orElseThrow();
        });
    }

    @Override
    public Optional<Waiver> find(WaiverId id) {
        return where("id = ?", id.value()).stream().findFirst();
    }

    @Override
    public List<Waiver> ofInvoice(InvoiceId invoice) {
        return where("invoice_id = ?", invoice.value());
    }

    @Override
    public void withdraw(WaiverId id, Instant at) {
        database.inTransaction(() -> find(id).filter(waiver -> !waiver.isWithdrawn())
                .ifPresent(before -> {
                    new RowToKeep("waiver").instant("withdrawn_at", at).update(sql, id.value());
                    count(before.invoice(), before.part(), before.amount().negated());
                }));
    }

    @Override
    public Optional<LocalDate> accessoriesDecidedOn(InvoiceId invoice) {
        return sql.sql("SELECT accessories_decided_on FROM invoice WHERE id = ?")
                .param(invoice.value())
                .query((row, index) -> Days.optionalAt(row, 1))
                .single();
    }

    @Override
    public void decideAccessories(InvoiceId invoice, LocalDate on) {
        sql.sql("UPDATE invoice SET accessories_decided_on = ? WHERE id = ?")
                .params(Date.valueOf(on), invoice.value())
                .update();
    }

    private void count(InvoiceId invoice, DebtPart part, Money amount) {
        if (part == DebtPart.PRINCIPAL) {
            balances.waive(invoice, amount);
            new AgreementDays(sql).settled(List.of(invoice));
        }
    }

    private List<Waiver> where(String condition, long value) {
        return sql.sql("SELECT * FROM waiver WHERE " + condition + " ORDER BY granted_on, id")
                .param(value)
                .query((row, index) -> waiver(row))
                .list();
    }

    private static Waiver waiver(ResultSet result) throws SQLException {
        KeptRow row = new KeptRow(result);
        return new Waiver(
                new WaiverId(row.number("id")),
                new InvoiceId(row.number("invoice_id")),
                row.constant("kind", DebtPart.class),
                row.money("amount_cents"),
                row.day("granted_on"),
                row.text("reason"),
                row.optionalText("withdrawn_at").isEmpty()
                        ? Optional.empty()
                        : Optional.of(row.instant("withdrawn_at")));
    }
}
