package fr.amiable.ui.invoice;

import fr.amiable.common.Money;
import fr.amiable.common.Texts;
import fr.amiable.invoice.InvoiceRow;
import fr.amiable.ui.common.widget.Columns;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.TableColumn;

/** The columns of the invoice table, with the widths they start with. */
final class InvoiceColumns {

    private final Texts texts;

    InvoiceColumns(Texts texts) {
        this.texts = texts;
    }

    List<TableColumn<InvoiceEntry, ?>> all() {
        return List.of(
                wide(
                        Columns.reference(
                                "number", title("number"), entry -> entry.row().number()),
                        130),
                words("client", 260, InvoiceRow::clientName),
                day("issuedOn", InvoiceRow::issuedOn),
                day("dueOn", InvoiceRow::dueOn),
                amount("gross", InvoiceRow::gross),
                amount("outstanding", InvoiceRow::outstanding),
                wide(
                        Columns.number(
                                "daysLate",
                                texts.get("invoices.daysLate"),
                                InvoiceEntry::daysLate,
                                days -> days > 0 ? String.valueOf(days) : ""),
                        110),
                Columns.status("status", texts.get("invoices.status"), InvoiceEntry::shownStatus, texts));
    }

    private TableColumn<InvoiceEntry, ?> words(String id, double width, Function<InvoiceRow, String> value) {
        return wide(Columns.words(id, title(id), entry -> value.apply(entry.row())), width);
    }

    private TableColumn<InvoiceEntry, ?> day(String id, Function<InvoiceRow, LocalDate> value) {
        return wide(Columns.day(id, title(id), entry -> value.apply(entry.row())), 105);
    }

    private TableColumn<InvoiceEntry, ?> amount(String id, Function<InvoiceRow, Money> value) {
        return wide(Columns.amount(id, title(id), entry -> value.apply(entry.row())), 120);
    }

    private String title(String id) {
        return texts.get("invoices." + id);
    }

    private static <V> TableColumn<InvoiceEntry, V> wide(TableColumn<InvoiceEntry, V> column, double width) {
        column.setPrefWidth(width);
        return column;
    }
}
