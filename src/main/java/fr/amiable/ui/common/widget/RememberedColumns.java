package fr.amiable.ui.common.widget;

import fr.amiable.ui.common.WindowMemory;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.application.Platform;
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

    /**
     * Hides columns for want of room, or shows them again: the owner's choice stays the one that is remembered. It is done once
     * the layout that found the room too small is over.
     */
    public static void fold(TableView<?> table, Set<String> ids, boolean isFolded) {
        Platform.runLater(() -> {
            table.getColumns().stream()
                    .filter(column -> ids.contains(column.getId()))
                    .forEach(column -> fold(column, isFolded));
            table.refresh();
        });
    }

    private static void fold(TableColumn<?, ?> column, boolean isFolded) {
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
