package fr.amiable.ui.exhibit;

import fr.amiable.ui.common.widget.RememberedColumns;
import java.util.Set;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.control.TableView;

/** Leaves room for the preview beside the list: where the page is narrow, what some columns tell is under the title. */
final class FoldedColumns {

    /** Narrower, the list and the preview have not the room for every column, in pixels. */
    private static final double NARROW = 720;

    private static final Set<String> FOLDED = Set.of("pages", "state");

    private final TableView<ExhibitRow> table;
    private boolean isNarrow;

    private FoldedColumns(TableView<ExhibitRow> table) {
        this.table = table;
    }

    /** @param width of the list with what is beside it */
    static void in(TableView<ExhibitRow> table, ObservableDoubleValue width) {
        FoldedColumns columns = new FoldedColumns(table);
        width.addListener((property, before, now) -> columns.follow(now.doubleValue()));
        columns.follow(width.get());
    }

    private void follow(double width) {
        boolean isNow = width > 0 && width < NARROW;
        if (isNow != isNarrow) {
            isNarrow = isNow;
            RememberedColumns.fold(table, FOLDED, isNow);
        }
    }

    /** True when what that column tells has its place under the title. */
    static boolean isFolded(TableView<ExhibitRow> table, String id) {
        return table.getColumns().stream()
                .anyMatch(column -> id.equals(column.getId()) && RememberedColumns.isFolded(column));
    }
}
