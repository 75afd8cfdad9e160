package fr.amiable.ui.common.widget;

import java.util.List;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** What the cells of a table say, as a spreadsheet takes it: plain amounts with a comma, days, the words of a chip. */
public final class TableText {

    private TableText() {}

    public static List<String> headings(TableView<?> table) {
        return table.getVisibleLeafColumns().stream().map(TableColumn::getText).toList();
    }

    /** The cells of that line in the order shown. */
    public static <R> List<String> line(TableView<R> table, R row) {
        return table.getVisibleLeafColumns().stream()
                .map(column -> SheetColumn.of(column).cell().apply(row).plain())
                .toList();
    }
}
