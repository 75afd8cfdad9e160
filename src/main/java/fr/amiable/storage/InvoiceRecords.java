package fr.amiable.storage;

import fr.amiable.client.ClientId;
import fr.amiable.common.Percentage;
import fr.amiable.contract.ContractId;
import fr.amiable.invoice.ClaimEvents;
import fr.amiable.invoice.Invoice;
import fr.amiable.invoice.InvoiceDates;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.invoice.InvoiceLine;
import fr.amiable.invoice.InvoiceReferences;
import fr.amiable.invoice.InvoiceTotals;
import fr.amiable.invoice.InvoiceType;
import fr.amiable.invoice.PaymentConditions;
import fr.amiable.invoice.Retention;
import fr.amiable.invoice.Supply;
import fr.amiable.law.interest.Imputation;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whole invoices on their way in and out of their two tables. */
final class InvoiceRecords {

    private static final Comparator<Invoice> OLDEST_FIRST = Comparator.comparing(
                    (Invoice invoice) -> invoice.dates().issuedOn())
            .thenComparing(invoice -> invoice.id().value());

    private final JdbcClient sql;

    InvoiceRecords(JdbcClient sql) {
        this.sql = sql;
    }

    long insert(Invoice invoice) {
        return row(invoice).insertAndNumber(sql);
    }

    int update(Invoice invoice) {
        int updated = row(invoice).update(sql, invoice.id().value());
        sql.sql("DELETE FROM invoice_line WHERE invoice_id = ?")
                .param(invoice.id().value())
                .update();
        insertLines(invoice);
        return updated;
    }

    void insertLines(Invoice invoice) {
        for (int place = 0; place < invoice.lines().size(); place++) {
            InvoiceLine line = invoice.lines().get(place);
            new RowToKeep("invoice_line")
                    .asIs("invoice_id", invoice.id().value())
                    .asIs("place", place)
                    .longText("description", line.description())
                    .decimal("quantity", line.quantity())
                    .decimal("unit_price", line.unitPrice())
                    .rate("vat_rate", line.vatRate())
                    .decimal("discount", line.discount().points())
                    .insert(sql);
        }
    }

    /** Oldest first; put in order here, for Derby would rather go through all invoices by their dates than sort those few. */
    List<Invoice> where(String condition, Object value) {
        return sql
                .sql("SELECT * FROM invoice WHERE removed_at IS NULL AND " + condition)
                .param(value)
                .query((row, index) -> invoice(row))
                .list()
                .stream()
                .sorted(OLDEST_FIRST)
                .toList();
    }

    private static RowToKeep row(Invoice invoice) {
        return new RowToKeep("invoice")
                .asIs("client_id", invoice.client().value())
                .constant("type", invoice.type())
                .text("number", invoice.number())
                .day("issued_on", invoice.dates().issuedOn())
                .optionalDay("performed_on", invoice.dates().performedOn())
                .day("due_on", invoice.dates().dueOn())
                .money("net_cents", invoice.totals().net())
                .money("vat_cents", invoice.totals().vat())
                .money("gross_cents", invoice.totals().gross())
                .money("prepaid_cents", invoice.totals().prepaid())
                .optionalRate("penalty_rate", invoice.conditions().penaltyRate())
                .constant("imputation", invoice.conditions().imputation())
                .text("order_reference", invoice.references().order())
                .text("contract_reference", invoice.references().contract())
                .optionalNumber("corrects_id", invoice.references().corrects().map(InvoiceId::value))
                .optionalNumber("contract_id", invoice.references().contractId().map(ContractId::value))
                .optionalText(
                        "category", invoice.references().supply().category().map(Enum::name), RowToKeep.LINE)
                .longText("delivery_address", invoice.references().supply().deliveryAddress())
                .money("retention_cents", invoice.conditions().retention().amount())
                .optionalDay(
                        "retention_due_on", invoice.conditions().retention().dueOn())
                .longText("note", invoice.references().note())
                .optionalDay("notice_received_on", invoice.events().noticeReceivedOn())
                .optionalDay("enforceable_on", invoice.events().enforceableOn());
    }

    private Invoice invoice(ResultSet result) throws SQLException {
        KeptRow row = new KeptRow(result);
        InvoiceId id = new InvoiceId(row.number("id"));
        return new Invoice(
                id,
                new ClientId(row.number("client_id")),
                row.constant("type", InvoiceType.class),
                row.text("number"),
                new InvoiceDates(row.day("issued_on"), row.optionalDay("performed_on"), row.day("due_on")),
                lines(id),
                new InvoiceTotals(
                        row.money("net_cents"),
                        row.money("vat_cents"),
                        row.money("gross_cents"),
                        row.money("prepaid_cents")),
                new PaymentConditions(
                        row.optionalRate("penalty_rate"),
                        row.constant("imputation", Imputation.class),
                        new Retention(row.money("retention_cents"), row.optionalDay("retention_due_on"))),
                references(row),
                new ClaimEvents(row.optionalDay("notice_received_on"), row.optionalDay("enforceable_on")));
    }

    private static InvoiceReferences references(KeptRow row) throws SQLException {
        return new InvoiceReferences(
                row.text("order_reference"),
                row.text("contract_reference"),
                row.optionalNumber("contract_id").map(ContractId::new),
                row.optionalNumber("corrects_id").map(InvoiceId::new),
                new Supply(row.optionalText("category").map(Supply.Category::valueOf), row.text("delivery_address")),
                row.text("note"));
    }

    private List<InvoiceLine> lines(InvoiceId id) {
        return sql.sql("SELECT * FROM invoice_line WHERE invoice_id = ? ORDER BY place")
                .param(id.value())
                .query((result, index) -> {
                    KeptRow row = new KeptRow(result);
                    return new InvoiceLine(
                            row.text("description"),
                            row.decimal("quantity"),
                            row.decimal("unit_price"),
                            row.rate("vat_rate"),
                            new Percentage(row.decimal("discount")));
                })
                .list();
    }
}
