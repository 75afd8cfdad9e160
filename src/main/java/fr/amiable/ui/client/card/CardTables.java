package fr.amiable.ui.client.card;

import fr.amiable.common.Texts;
import fr.amiable.invoice.InvoiceRow;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.Navigator;
import fr.amiable.ui.common.widget.Columns;
import fr.amiable.ui.common.widget.ListTable;
import fr.amiable.ui.common.widget.ShownStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.TableColumn;

/** The columns that tables of the card share. */
final class CardTables {

    private CardTables() {}

    static List<TableColumn<InvoiceRow, ?>> invoiceColumns(LocalDate today, Texts texts) {
        return List.of(
                number(texts),
                ListTable.wide(105, Columns.day("issuedOn", texts.get("invoices.issuedOn"), InvoiceRow::issuedOn)),
                ListTable.wide(105, Columns.day("dueOn", texts.get("invoices.dueOn"), InvoiceRow::dueOn)),
                ListTable.wide(115, Columns.amount("gross", texts.get("invoices.gross"), InvoiceRow::gross)),
                ListTable.wide(
                        115, Columns.amount("outstanding", texts.get("invoices.outstanding"), InvoiceRow::outstanding)),
                Columns.status("status", texts.get("invoices.status"), row -> ShownStatus.of(row, today), texts));
    }

    /** Without the day of issue, which gives way to whole numbers in the narrowest window. */
    static List<TableColumn<InvoiceRow, ?>> openColumns(LocalDate today, Texts texts) {
        return invoiceColumns(today, texts).stream()
                .filter(column -> !"issuedOn".equals(column.getId()))
                .toList();
    }

    private static TableColumn<InvoiceRow, ?> number(Texts texts) {
        TableColumn<InvoiceRow, ?> column =
                ListTable.wide(120, Columns.words("number", texts.get("invoices.number"), InvoiceRow::number));
        column.setMinWidth(110);
        return column;
    }

    static Consumer<InvoiceRow> opening(Navigator navigator) {
        return row -> navigator.show(new Destination.InvoicePage(row.id()));
    }
}
