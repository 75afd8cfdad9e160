package fr.amiable.ui.common.widget;

import fr.amiable.common.SheetCell;
import fr.amiable.common.TableSheet.Column;
import fr.amiable.common.TableSheet.Kind;
import java.util.function.Function;
import javafx.scene.control.TableColumn;

/** What a table's column becomes when the table is printed or exported; read off the window's thread. */
record SheetColumn<R>(Column column, Function<R, SheetCell> cell) {

    private record Marked<R>(Kind kind, Function<R, SheetCell> cell) {}

    /** Says how this column is written elsewhere. */
    static <R, V> TableColumn<R, V> in(TableColumn<R, V> column, Kind kind, Function<R, SheetCell> cell) {
        column.getProperties().put(SheetColumn.class, new Marked<>(kind, cell));
        return column;
    }

    /** A column that says nothing is written by the words of its values. */
    @SuppressWarnings("unchecked")
    static <R> SheetColumn<R> of(TableColumn<R, ?> column) {
        Marked<R> marked = (Marked<R>) column.getProperties()
                .getOrDefault(
                        SheetColumn.class, new Marked<R>(Kind.WORDS, row -> SheetCell.of(column.getCellData(row))));
        return new SheetColumn<>(new Column(column.getText(), marked.kind()), marked.cell());
    }
}
