package fr.amiable.storage;

import fr.amiable.client.ClientId;
import fr.amiable.common.Money;
import fr.amiable.dashboard.Contention;
import fr.amiable.dispute.ContestedPart;
import fr.amiable.dispute.DisputeCategory;
import fr.amiable.dispute.DisputeId;
import fr.amiable.dispute.DisputeStage;
import fr.amiable.dispute.Position;
import fr.amiable.dispute.Progress;
import fr.amiable.invoice.InvoiceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All disputes with their contested parts, in two scans. */
final class ContentionRows {

    private final JdbcClient sql;

    ContentionRows(JdbcClient sql) {
        this.sql = sql;
    }

    List<Contention> all() {
        Map<Long, List<ContestedPart>> parts = new HashMap<>();
        sql.sql(
                        "SELECT dispute_id, invoice_id, line_place, amount_cents FROM contested_part ORDER BY dispute_id, place")
                .query(row -> {
                    parts.computeIfAbsent(row.getLong(1), any -> new ArrayList<>())
                            .add(part(row));
                });
        return sql.sql("SELECT id, number, client_id, category, raised_on, closed_on, stage, stage_since, position,"
                        + " target_on, next_act FROM dispute WHERE removed_at IS NULL ORDER BY raised_on, id")
                .query((row, index) -> contention(new KeptRow(row), parts))
                .list();
    }

    private static ContestedPart part(ResultSet row) throws SQLException {
        int line = row.getInt(3);
        return new ContestedPart(
                new InvoiceId(row.getLong(2)),
                line < 0 ? Optional.empty() : Optional.of(line),
                new Money(row.getLong(4)));
    }

    private static Contention contention(KeptRow row, Map<Long, List<ContestedPart>> parts) throws SQLException {
        return new Contention(
                new DisputeId(row.number("id")),
                row.text("number"),
                new ClientId(row.number("client_id")),
                row.constant("category", DisputeCategory.class),
                row.day("raised_on"),
                row.optionalDay("closed_on"),
                new Progress(
                        row.constant("stage", DisputeStage.class),
                        row.day("stage_since"),
                        row.constant("position", Position.class),
                        row.optionalDay("target_on"),
                        row.text("next_act")),
                parts.getOrDefault(row.number("id"), List.of()));
    }
}
