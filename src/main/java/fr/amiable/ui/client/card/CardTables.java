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
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;

/** Tables within the card: as high as their lines up to a dozen, opened by Enter or a double click. */
final class CardTables {

    private static final double ROW = 34;
    private static final double HEADER = 32;
    private static final int MOST_ROWS = 12;

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

    static <R> TableView<R> within(List<TableColumn<R, ?>> columns, String name, String nothing, Consumer<R> open) {
        TableView<R> table = new TableView<>();
        table.getStyleClass().add("in-card");
        table.setAccessibleText(name);
        table.getColumns().setAll(columns);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        Label placeholder = new Label(nothing);
        placeholder.setWrapText(true);
        placeholder.getStyleClass().add("muted");
        table.setPlaceholder(placeholder);
        table.setRowFactory(any -> row(open));
        table.setOnKeyPressed(key -> {
            R selected = table.getSelectionModel().getSelectedItem();
            if (key.getCode() == KeyCode.ENTER && selected != null) {
                open.accept(selected);
            }
        });
        return table;
    }

    private static <R> TableRow<R> row(Consumer<R> open) {
        TableRow<R> row = new TableRow<>();
        row.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2 && !row.isEmpty()) {
                open.accept(row.getItem());
            }
        });
        return row;
    }

    static <R> void show(TableView<R> table, List<R> lines) {
        table.setItems(FXCollections.observableArrayList(lines));
        double height = HEADER + Math.min(Math.max(lines.size(), 1), MOST_ROWS) * ROW;
        table.setPrefHeight(height);
        table.setMinHeight(height);
    }
}
