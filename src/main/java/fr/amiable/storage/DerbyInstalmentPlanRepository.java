package fr.amiable.storage;

import fr.amiable.client.ClientId;
import fr.amiable.common.Money;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.payment.Receipt;
import fr.amiable.payment.plan.FollowedPlan;
import fr.amiable.payment.plan.Instalment;
import fr.amiable.payment.plan.InstalmentPlan;
import fr.amiable.payment.plan.InstalmentPlanId;
import fr.amiable.payment.plan.InstalmentPlanNotFound;
import fr.amiable.payment.plan.InstalmentPlanRepository;
import fr.amiable.payment.plan.PlanEnd;
import fr.amiable.payment.plan.PlannedDebt;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Instalment plans in the embedded database; each change also corrects until when its invoices are told to be in instalments. */
public final class DerbyInstalmentPlanRepository implements InstalmentPlanRepository {

    private static final int LONGEST_REASON = 30;

    private final Database database;
    private final JdbcClient sql;
    private final InstalmentPlanRows rows;
    private final AgreementDays days;

    public DerbyInstalmentPlanRepository(Database database) {
        this.database = database;
        this.sql = database.sql();
        this.rows = new InstalmentPlanRows(sql);
        this.days = new AgreementDays(sql);
    }

    @Override
    public InstalmentPlan add(InstalmentPlan plan) {
        return database.inTransaction(() -> {
            InstalmentPlanId id = new InstalmentPlanId(row(plan).insertAndNumber(sql));
            insertParts(id, plan);
            days.refreshPlans(plan.invoices());
            return get(id);
        });
    }

    @Override
    public void update(InstalmentPlan plan) {
        database.inTransaction(() -> {
            InstalmentPlanId id = plan.id();
            List<InvoiceId> before = get(id).invoices();
            row(plan).update(sql, id.value());
            for (String part : List.of("plan_invoice", "instalment")) {
                sql.sql("DELETE FROM " + part + " WHERE plan_id = ?")
                        .param(id.value())
                        .update();
            }
            insertParts(id, plan);
            days.refreshPlans(before);
            days.refreshPlans(plan.invoices());
        });
    }

    private static RowToKeep row(InstalmentPlan plan) {
        return new RowToKeep("instalment_plan")
                .day("drawn_on", plan.drawnOn())
                .money("paid_before_cents", plan.paidBefore())
                .constant("accessories", plan.terms().accessories())
                .constant("interest", plan.terms().interest())
                .money("costs_cents", plan.terms().costs())
                .asIs("has_default_clause", plan.terms().hasDefaultClause())
                .asIs("days_to_cure", plan.terms().daysToCure())
                .optionalDay("signed_on", plan.signedOn())
                .optionalDay("ended_on", plan.end().map(PlanEnd::on))
                .optionalText("end_reason", plan.end().map(end -> end.reason().name()), LONGEST_REASON);
    }

    private void insertParts(InstalmentPlanId id, InstalmentPlan plan) {
        int place = 0;
        for (PlannedDebt debt : plan.debts()) {
            new RowToKeep("plan_invoice")
                    .asIs("plan_id", id.value())
                    .asIs("place", place++)
                    .asIs("invoice_id", debt.invoice().value())
                    .money("owed_cents", debt.owed())
                    .insert(sql);
        }
        place = 0;
        for (Instalment instalment : plan.instalments()) {
            new RowToKeep("instalment")
                    .asIs("plan_id", id.value())
                    .asIs("place", place++)
                    .day("due_on", instalment.dueOn())
                    .money("amount_cents", instalment.amount())
                    .insert(sql);
        }
    }

    @Override
    public Optional<FollowedPlan> find(InstalmentPlanId id) {
        return rows.where("id = ?", id.value()).stream().findFirst();
    }

    @Override
    public List<FollowedPlan> ofInvoice(InvoiceId invoice) {
        return rows.ofInvoice(invoice);
    }

    @Override
    public List<FollowedPlan> ofClient(ClientId client) {
        return rows.ofClient(client);
    }

    @Override
    public List<FollowedPlan> open() {
        return rows.where("held_until IS NOT NULL");
    }

    @Override
    public Money received(Collection<InvoiceId> invoices) {
        return Money.sum(InvoiceReceipts.of(sql, invoices).values().stream()
                .flatMap(List::stream)
                .map(Receipt::amount)
                .toList());
    }

    @Override
    public void remove(InstalmentPlanId id, Instant at) {
        database.inTransaction(() -> {
            List<InvoiceId> invoices = get(id).invoices();
            new RowToKeep("instalment_plan").instant("removed_at", at).update(sql, id.value());
            days.refreshPlans(invoices);
        });
    }

    @Override
    public void restore(InstalmentPlanId id) {
        database.inTransaction(() -> {
            sql.sql("UPDATE instalment_plan SET removed_at = NULL WHERE id = ?")
                    .param(id.value())
                    .update();
            days.refreshPlans(get(id).invoices());
        });
    }

    private InstalmentPlan get(InstalmentPlanId id) {
        return find(id).orElseThrow(() -> new InstalmentPlanNotFound(id)).plan();
    }
}
