package fr.amiable.storage;

import fr.amiable.client.ClientId;
import fr.amiable.common.Money;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.payment.plan.Accessories;
import fr.amiable.payment.plan.FollowedPlan;
import fr.amiable.payment.plan.Instalment;
import fr.amiable.payment.plan.InstalmentPlan;
import fr.amiable.payment.plan.InstalmentPlanId;
import fr.amiable.payment.plan.InterestClause;
import fr.amiable.payment.plan.PlanEnd;
import fr.amiable.payment.plan.PlanTerms;
import fr.amiable.payment.plan.PlannedDebt;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Instalment plans read with their invoices, their instalments and what was received: four readings however many there are. */
final class InstalmentPlanRows {

    private final JdbcClient sql;

    InstalmentPlanRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** Last drawn up first. */
    List<FollowedPlan> where(String condition, Object... parameters) {
        List<InstalmentPlan> bare = sql.sql("SELECT * FROM instalment_plan WHERE removed_at IS NULL AND " + condition
                        + " ORDER BY drawn_on DESC, id DESC")
                .params(parameters)
                .query((row, index) -> bare(row))
                .list();
        List<Long> ids = bare.stream().map(plan -> plan.id().value()).toList();
        AgreedInvoices agreed = AgreedInvoices.ofPlans(sql, ids);
        Map<Long, List<Instalment>> instalments = instalments(ids);
        return bare.stream().map(plan -> followed(plan, agreed, instalments)).toList();
    }

    List<FollowedPlan> ofInvoice(InvoiceId invoice) {
        return where("id IN (SELECT plan_id FROM plan_invoice WHERE invoice_id = ?)", invoice.value());
    }

    List<FollowedPlan> ofClient(ClientId client) {
        return where(
                "id IN (SELECT x.plan_id FROM plan_invoice x JOIN invoice i ON i.id = x.invoice_id"
                        + " WHERE i.client_id = ?)",
                client.value());
    }

    private Map<Long, List<Instalment>> instalments(List<Long> plans) {
        Map<Long, List<Instalment>> found = new HashMap<>();
        InPieces.of(plans)
                .forEach(piece -> sql.sql("SELECT plan_id, due_on, amount_cents FROM instalment WHERE plan_id IN ("
                                + InPieces.marks(piece) + ") ORDER BY plan_id, place")
                        .params(piece)
                        .query(row -> {
                            found.computeIfAbsent(row.getLong(1), any -> new ArrayList<>())
                                    .add(new Instalment(Days.at(row, 2), new Money(row.getLong(3))));
                        }));
        return found;
    }

    private static FollowedPlan followed(
            InstalmentPlan bare, AgreedInvoices agreed, Map<Long, List<Instalment>> instalments) {
        long id = bare.id().value();
        InstalmentPlan plan = new InstalmentPlan(
                bare.id(),
                agreed.of(id).stream()
                        .map(one -> new PlannedDebt(one.invoice(), one.owed()))
                        .toList(),
                bare.paidBefore(),
                bare.drawnOn(),
                bare.terms(),
                instalments.getOrDefault(id, List.of()),
                bare.signedOn(),
                bare.end());
        return new FollowedPlan(plan, agreed.clientOf(id), agreed.receiptsOf(id), agreed.stillOwed(id));
    }

    private static InstalmentPlan bare(ResultSet result) throws SQLException {
        KeptRow row = new KeptRow(result);
        PlanTerms terms = new PlanTerms(
                row.constant("accessories", Accessories.class),
                row.constant("interest", InterestClause.class),
                row.money("costs_cents"),
                row.flag("has_default_clause"),
                row.optionalCount("days_to_cure").orElseThrow());
        return new InstalmentPlan(
                new InstalmentPlanId(row.number("id")),
                List.of(),
                row.money("paid_before_cents"),
                row.day("drawn_on"),
                terms,
                List.of(),
                row.optionalDay("signed_on"),
                end(row));
    }

    private static Optional<PlanEnd> end(KeptRow row) throws SQLException {
        Optional<LocalDate> on = row.optionalDay("ended_on");
        return on.isEmpty()
                ? Optional.empty()
                : Optional.of(new PlanEnd(on.get(), row.constant("end_reason", PlanEnd.Reason.class)));
    }
}
