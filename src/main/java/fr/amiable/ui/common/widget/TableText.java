package fr.amiable.ui.common.widget;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** What the cells of a table say, as a spreadsheet takes it: plain amounts with a comma, days, the words of a chip. */
public final class TableText {

    private static final String WORDS = "fr.amiable.words";

    private TableText() {}

    /** Tells how that column writes its values outside the window. */
    static <R, V> void write(TableColumn<R, V> column, Function<V, String> words) {
        column.getProperties().put(WORDS, words);
    }

    public static List<String> headings(TableView<?> table) {
        return table.getVisibleLeafColumns().stream().map(TableColumn::getText).toList();
    }

    /** The cells of that line in the order shown. */
    public static <R> List<String> line(TableView<R> table, R row) {
        return table.getVisibleLeafColumns().stream()
                .map(column -> cell(column, row))
                .toList();
    }

    private static <R, V> String cell(TableColumn<R, V> column, R row) {
        V value = column.getCellData(row);
        if (value == null) {
            return "";
        }
        @SuppressWarnings("unchecked")
        Function<V, String> words = (Function<V, String>) column.getProperties().get(WORDS);
        return words == null ? value.toString() : words.apply(value);
    }
}
