package fr.amiable.storage;

import fr.amiable.client.ClientId;
import fr.amiable.common.Money;
import fr.amiable.contract.ContractId;
import fr.amiable.dispute.Closing;
import fr.amiable.dispute.Complaint;
import fr.amiable.dispute.ContestedPart;
import fr.amiable.dispute.Dispute;
import fr.amiable.dispute.DisputeCategory;
import fr.amiable.dispute.DisputeId;
import fr.amiable.dispute.DisputeOutcome;
import fr.amiable.dispute.DisputeRow;
import fr.amiable.dispute.DisputeStage;
import fr.amiable.dispute.Position;
import fr.amiable.dispute.Progress;
import fr.amiable.dispute.RaisedBy;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.timeline.Channel;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Disputes and their parts as rows of the tables. */
final class DisputeRecords {

    private static final int WHOLE_INVOICE = -1;
    private static final int NAME = 30;
    private static final String TABLE_ROW =
            "SELECT d.id, d.number, d.client_id, c.name, d.category, d.raised_on, d.stage,"
                    + " d.stage_since, d.position, d.target_on, d.next_act, d.closed_on,"
                    + " (SELECT SUM(p.amount_cents) FROM contested_part p WHERE p.dispute_id = d.id) AS contested"
                    + " FROM dispute d JOIN client c ON c.id = d.client_id WHERE d.removed_at IS NULL ";

    private final JdbcClient sql;

    DisputeRecords(JdbcClient sql) {
        this.sql = sql;
    }

    long insert(Dispute dispute) {
        return row(dispute).insertAndNumber(sql);
    }

    int update(Dispute dispute) {
        return row(dispute).update(sql, dispute.id().value());
    }

    void replaceParts(Dispute dispute) {
        long id = dispute.id().value();
        sql.sql("DELETE FROM contested_part WHERE dispute_id = ?").param(id).update();
        sql.sql("DELETE FROM dispute_contract WHERE dispute_id = ?").param(id).update();
        for (int place = 0; place < dispute.parts().size(); place++) {
            ContestedPart part = dispute.parts().get(place);
            new RowToKeep("contested_part")
                    .asIs("dispute_id", id)
                    .asIs("place", place)
                    .asIs("invoice_id", part.invoice().value())
                    .asIs("line_place", part.line().orElse(WHOLE_INVOICE))
                    .money("amount_cents", part.amount())
                    .insert(sql);
        }
        dispute.contracts().stream()
                .distinct()
                .forEach(contract -> new RowToKeep("dispute_contract")
                        .asIs("dispute_id", id)
                        .asIs("contract_id", contract.value())
                        .insert(sql));
    }

    List<Dispute> where(String condition, List<?> values) {
        return sql.sql("SELECT * FROM dispute WHERE " + condition)
                .params(values)
                .query((row, index) -> dispute(new KeptRow(row)))
                .list();
    }

    List<DisputeRow> rows(String condition, List<Object> values) {
        return sql.sql(TABLE_ROW + condition + " ORDER BY CASE WHEN d.stage = 'CLOSED' THEN 1 ELSE 0 END,"
                        + " d.closed_on DESC, d.target_on NULLS LAST, d.id")
                .params(values)
                .query((row, index) -> tableRow(new KeptRow(row)))
                .list();
    }

    private static RowToKeep row(Dispute dispute) {
        Complaint complaint = dispute.complaint();
        Progress progress = dispute.progress();
        return new RowToKeep("dispute")
                .text("number", dispute.number())
                .asIs("client_id", dispute.client().value())
                .constant("category", complaint.category())
                .constant("raised_by", complaint.raisedBy())
                .constant("channel", complaint.channel())
                .day("raised_on", complaint.raisedOn())
                .longText("client_words", complaint.words())
                .constant("position", progress.position())
                .constant("stage", progress.stage())
                .day("stage_since", progress.since())
                .optionalDay("target_on", progress.targetOn())
                .longText("next_act", progress.nextAct())
                .optionalDay("closed_on", dispute.closing().map(Closing::closedOn))
                .optionalText(
                        "outcome",
                        dispute.closing().map(closing -> closing.outcome().name()),
                        NAME)
                .longText("cause", dispute.closing().map(Closing::cause).orElse(""))
                .longText("lesson", dispute.closing().map(Closing::lesson).orElse(""));
    }

    private Dispute dispute(KeptRow row) throws SQLException {
        DisputeId id = new DisputeId(row.number("id"));
        return new Dispute(
                id,
                row.text("number"),
                new ClientId(row.number("client_id")),
                new Complaint(
                        row.constant("category", DisputeCategory.class),
                        row.constant("raised_by", RaisedBy.class),
                        row.constant("channel", Channel.class),
                        row.day("raised_on"),
                        row.text("client_words")),
                parts(id),
                contracts(id),
                progress(row),
                closing(row));
    }

    private static Progress progress(KeptRow row) throws SQLException {
        return new Progress(
                row.constant("stage", DisputeStage.class),
                row.day("stage_since"),
                row.constant("position", Position.class),
                row.optionalDay("target_on"),
                row.text("next_act"));
    }

    private static Optional<Closing> closing(KeptRow row) throws SQLException {
        if (row.optionalDay("closed_on").isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Closing(
                row.day("closed_on"),
                row.constant("outcome", DisputeOutcome.class),
                row.text("cause"),
                row.text("lesson")));
    }

    private List<ContestedPart> parts(DisputeId id) {
        return sql.sql("SELECT * FROM contested_part WHERE dispute_id = ? ORDER BY place")
                .param(id.value())
                .query((row, index) -> part(row))
                .list();
    }

    private static ContestedPart part(ResultSet row) throws SQLException {
        int line = row.getInt("line_place");
        return new ContestedPart(
                new InvoiceId(row.getLong("invoice_id")),
                line == WHOLE_INVOICE ? Optional.empty() : Optional.of(line),
                new Money(row.getLong("amount_cents")));
    }

    private List<ContractId> contracts(DisputeId id) {
        return sql.sql("SELECT contract_id FROM dispute_contract WHERE dispute_id = ? ORDER BY contract_id")
                .param(id.value())
                .query((row, index) -> new ContractId(row.getLong(1)))
                .list();
    }

    private static DisputeRow tableRow(KeptRow row) throws SQLException {
        return new DisputeRow(
                new DisputeId(row.number("id")),
                row.text("number"),
                new ClientId(row.number("client_id")),
                row.text("name"),
                row.constant("category", DisputeCategory.class),
                row.money("contested"),
                row.day("raised_on"),
                progress(row),
                row.optionalDay("closed_on"));
    }
}
