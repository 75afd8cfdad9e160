package fr.amiable.ui.common.widget;

import fr.amiable.ui.common.WindowMemory;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.InvalidationListener;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** Gives a table its columns back as the owner left them: which, in what order, how wide. */
public final class RememberedColumns {

    private static final String SEPARATOR = ";";
    private static final String FOLDED = "folded";

    private RememberedColumns() {}

    /** Every column needs an id; the table also gets its menu to choose columns. */
    public static void in(TableView<?> table, WindowMemory memory, String name) {
        table.setTableMenuButtonVisible(true);
        String key = "columns." + name;
        memory.find(key).ifPresent(kept -> restore(table, kept));
        InvalidationListener keep = change -> memory.keep(key, written(table));
        table.getColumns().addListener((ListChangeListener<TableColumn<?, ?>>) change -> keep.invalidated(null));
        table.getColumns().forEach(column -> {
            column.widthProperty().addListener(keep);
            column.visibleProperty().addListener((property, before, now) -> {
                if (now) {
                    column.getProperties().remove(FOLDED);
                }
                keep.invalidated(property);
            });
        });
    }

    /** Hides a column for want of room, or shows it again: the owner's choice stays the one that is remembered. */
    public static void fold(TableColumn<?, ?> column, boolean isFolded) {
        if (isFolded && column.isVisible()) {
            column.getProperties().put(FOLDED, true);
            column.setVisible(false);
        } else if (!isFolded && isFolded(column)) {
            column.setVisible(true);
        }
    }

    /** False once the owner asked for the column all the same. */
    public static boolean isFolded(TableColumn<?, ?> column) {
        return column.getProperties().containsKey(FOLDED) && !column.isVisible();
    }

    static String written(TableView<?> table) {
        return table.getColumns().stream()
                .map(column -> column.getId() + ":" + Math.round(column.getWidth()) + ":"
                        + (column.isVisible() || isFolded(column)))
                .collect(Collectors.joining(SEPARATOR));
    }

    private static <R> void restore(TableView<R> table, String kept) {
        List<String[]> places = Arrays.stream(kept.split(SEPARATOR))
                .map(place -> place.split(":"))
                .filter(place -> place.length == 3 && place[1].matches("\\d{1,5}"))
                .toList();
        int next = 0;
        for (String[] place : places) {
            Optional<TableColumn<R, ?>> found = table.getColumns().stream()
                    .filter(column -> place[0].equals(column.getId()))
                    .findFirst();
            if (found.isPresent()) {
                TableColumn<R, ?> column = found.get();
                column.setPrefWidth(Double.parseDouble(place[1]));
                column.setVisible(Boolean.parseBoolean(place[2]));
                table.getColumns().remove(column);
                table.getColumns().add(next++, column);
            }
        }
    }
}
