package fr.amiable.ui.common.widget;

import java.util.Set;
import javafx.application.Platform;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** Leaves room for what is beside a list: where the page is narrow, what some columns tell has its place elsewhere in the line. */
public final class FoldedColumns {

    /** Narrower, the list and what is beside it have not the room for every column, in pixels. */
    private static final double NARROW = 720;

    private final TableView<?> table;
    private final Set<String> folded;
    private boolean isNarrow;

    private FoldedColumns(TableView<?> table, Set<String> folded) {
        this.table = table;
        this.folded = folded;
    }

    /**
     * @param ids of the columns that are folded
     * @param width of the list with what is beside it
     */
    public static void in(TableView<?> table, Set<String> ids, ObservableDoubleValue width) {
        FoldedColumns columns = new FoldedColumns(table, Set.copyOf(ids));
        width.addListener((property, before, now) -> columns.follow(now.doubleValue()));
        columns.follow(width.get());
    }

    /** Columns are not changed while the list is laid out. */
    private void follow(double width) {
        boolean isNow = width > 0 && width < NARROW;
        if (isNow != isNarrow) {
            isNarrow = isNow;
            Platform.runLater(() -> show(isNow));
        }
    }

    private void show(boolean isFolded) {
        for (TableColumn<?, ?> column : table.getColumns()) {
            if (folded.contains(column.getId())) {
                RememberedColumns.fold(column, isFolded);
            }
        }
        table.refresh();
    }

    /** True when what that column tells has its place elsewhere in the line. */
    public static boolean isFolded(TableView<?> table, String id) {
        return table.getColumns().stream()
                .anyMatch(column -> id.equals(column.getId()) && RememberedColumns.isFolded(column));
    }
}
