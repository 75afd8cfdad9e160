package fr.amiable.ui.common.widget;

import java.util.List;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** What the cells of a table say, as a spreadsheet takes it: plain amounts with a comma, days, the words of a chip. */
public final class TableText {

    private TableText() {}

    public static List<String> headings(TableView<?> table) {
        return columns(table).stream().map(TableColumn::getText).toList();
    }

    /**
     * The columns shown that say something, also those the window has no room for: one without a heading only serves to act on
     * its line.
     */
    static <R> List<TableColumn<R, ?>> columns(TableView<R> table) {
        return table.getColumns().stream()
                .filter(column -> column.isVisible() || RememberedColumns.isFolded(column))
                .filter(TableText::isNamed)
                .toList();
    }

    static boolean isNamed(TableColumn<?, ?> column) {
        return !column.getText().isBlank();
    }

    /** The cells of that line in the order shown. */
    public static <R> List<String> line(TableView<R> table, R row) {
        return columns(table).stream()
                .map(column -> SheetColumn.of(column).cell().apply(row).plain())
                .toList();
    }
}
