package fr.amiable.storage;

import fr.amiable.invoice.InvoiceId;
import fr.amiable.payment.plan.FollowedPlan;
import fr.amiable.payment.promise.FollowedPromise;
import fr.amiable.payment.promise.PromiseState;
import java.sql.Date;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Keeps in step what invoices tell of promises and plans: the day of the last promise that is neither kept nor moot, and the last day on
 * which the plan is kept as paid so far.
 */
final class AgreementDays {

    private final JdbcClient sql;
    private final PromiseRows promises;
    private final InstalmentPlanRows plans;

    AgreementDays(JdbcClient sql) {
        this.sql = sql;
        this.promises = new PromiseRows(sql);
        this.plans = new InstalmentPlanRows(sql);
    }

    /** After something was paid, given up or credited of these invoices: most are in no promise nor plan. */
    void settled(Collection<InvoiceId> invoices) {
        refreshPromises(named("promise_invoice", invoices));
        refreshPlans(named("plan_invoice", invoices));
    }

    private List<InvoiceId> named(String table, Collection<InvoiceId> invoices) {
        return InPieces.of(invoices.stream().map(InvoiceId::value).toList())
                .flatMap(piece -> sql
                        .sql("SELECT DISTINCT invoice_id FROM " + table + " WHERE invoice_id IN ("
                                + InPieces.marks(piece) + ")")
                        .params(piece)
                        .query((row, index) -> new InvoiceId(row.getLong(1)))
                        .list()
                        .stream())
                .toList();
    }

    /** Of these invoices, and of those promised with them. */
    void refreshPromises(Collection<InvoiceId> invoices) {
        TreeSet<InvoiceId> all = lowestFirst(invoices);
        invoices.forEach(invoice -> promises.ofInvoice(invoice)
                .forEach(one -> all.addAll(one.promise().invoices())));
        all.forEach(invoice -> tell("promised_on", promisedOn(promises.ofInvoice(invoice)), invoice));
    }

    private static Optional<LocalDate> promisedOn(List<FollowedPromise> ofInvoice) {
        return ofInvoice.stream()
                .findFirst()
                .filter(last -> last.stateOn(LocalDate.MIN) == PromiseState.AWAITED)
                .map(last -> last.promise().promisedOn());
    }

    /** Of these invoices, and of those in the same plans. */
    void refreshPlans(Collection<InvoiceId> invoices) {
        TreeSet<InvoiceId> all = lowestFirst(invoices);
        for (InvoiceId invoice : invoices) {
            for (FollowedPlan plan : plans.ofInvoice(invoice)) {
                all.addAll(plan.plan().invoices());
                sql.sql("UPDATE instalment_plan SET held_until = ? WHERE id = ?")
                        .params(day(plan.heldUntil()), plan.plan().id().value())
                        .update();
            }
        }
        all.forEach(invoice -> tell(
                "instalments_until",
                plans.ofInvoice(invoice).stream()
                        .map(FollowedPlan::heldUntil)
                        .flatMap(Optional::stream)
                        .max(LocalDate::compareTo),
                invoice));
    }

    private void tell(String column, Optional<LocalDate> on, InvoiceId invoice) {
        sql.sql("UPDATE invoice SET " + column + " = ? WHERE id = ?")
                .params(day(on), invoice.value())
                .update();
    }

    private static SqlParameterValue day(Optional<LocalDate> on) {
        return new SqlParameterValue(Types.DATE, on.map(Date::valueOf).orElse(null));
    }

    private static TreeSet<InvoiceId> lowestFirst(Collection<InvoiceId> invoices) {
        TreeSet<InvoiceId> ordered = new TreeSet<>(Comparator.comparingLong(InvoiceId::value));
        ordered.addAll(invoices);
        return ordered;
    }
}
