package fr.amiable.ui.common.widget;

import fr.amiable.ui.common.WindowMemory;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;

/** The table of a list screen, set up as all are: columns, lines, what opens one, the filter, words when nothing is shown. */
public final class ListTable<R> {

    private final TableView<R> table;
    private Function<R, ?> id = Function.identity();

    private ListTable(TableView<R> table) {
        this.table = table;
    }

    /** @param name what its columns are remembered by */
    public static <R> ListTable<R> in(
            TableView<R> table, List<TableColumn<R, ?>> columns, WindowMemory memory, String name) {
        table.getColumns().setAll(columns);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        RememberedColumns.in(table, memory, name);
        return new ListTable<>(table);
    }

    /** The menu to export, print and choose columns; the list bears that title on paper. */
    public ListTable<R> leavingBy(TableMenu menu, String title, ListOutput output) {
        menu.serve(table, title, output);
        return this;
    }

    /** By what a line is known when what it says has changed, so that it stays chosen; to be told before its lines. */
    public ListTable<R> knownBy(Function<R, ?> lineId) {
        id = lineId;
        return this;
    }

    /** Shows lines that the table itself sorts. */
    public ListTable<R> showing(ObservableList<R> lines) {
        ChosenLines.keep(table, lines, () -> sort(lines), id);
        return this;
    }

    private void sort(ObservableList<R> lines) {
        SortedList<R> sorted = new SortedList<>(lines);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
    }

    /** Shows lines that their model sorts; it is told the order wished for, empty for its own. */
    public ListTable<R> showing(ObservableList<R> lines, Consumer<Optional<Comparator<R>>> sort) {
        ChosenLines.keep(table, lines, () -> table.setItems(lines), id);
        table.setSortPolicy(sorted -> {
            sort.accept(Optional.ofNullable(sorted.getComparator()));
            return true;
        });
        return this;
    }

    /** Enter or a double click opens a line; what is typed in the field filters. */
    public ListTable<R> opening(Consumer<R> open, TextField search) {
        TableKeys.in(table, open, search);
        return this;
    }

    /** Gives place to the empty state while there is nothing at all, and says so when the filter finds nothing. */
    public ListTable<R> orElse(EmptyState empty, ObservableBooleanValue isEmpty, String noneFound) {
        table.setPlaceholder(new Label(noneFound));
        empty.visibleProperty().bind(isEmpty);
        table.visibleProperty().bind(empty.visibleProperty().not());
        return this;
    }

    /** A column as wide as that to start with. */
    public static <R> TableColumn<R, ?> wide(double width, TableColumn<R, ?> column) {
        column.setPrefWidth(width);
        return column;
    }
}
