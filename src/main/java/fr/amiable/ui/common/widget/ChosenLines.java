package fr.amiable.ui.common.widget;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.TableView;

/**
 * Chooses again, among lines that were read or filtered anew, those that were chosen: the table itself forgets them. One that is not
 * there is chosen again when it comes back, unless the owner chose others meanwhile.
 */
final class ChosenLines<R> {

    private final TableView<R> table;
    private final Function<R, ?> id;
    private Set<Object> chosen = Set.of();
    private boolean areChanging;

    private ChosenLines(TableView<R> table, Function<R, ?> id) {
        this.table = table;
        this.id = id;
    }

    /**
     * @param lines what the table shows in its own order
     * @param giveToTable makes the table follow the lines: it must hear of a change between what is done here before and after one
     * @param id by which a line is known when what it says has changed
     */
    static <R> void keep(TableView<R> table, ObservableList<R> lines, Runnable giveToTable, Function<R, ?> id) {
        ChosenLines<R> kept = new ChosenLines<>(table, id);
        lines.addListener((ListChangeListener<R>) change -> kept.areChanging = true);
        giveToTable.run();
        table.getItems().addListener((ListChangeListener<R>) change -> kept.chooseAgain());
        table.getSelectionModel().getSelectedItems().addListener((ListChangeListener<R>) change -> kept.note());
    }

    private void note() {
        if (!areChanging) {
            chosen = table.getSelectionModel().getSelectedItems().stream()
                    .filter(Objects::nonNull)
                    .map(id)
                    .collect(Collectors.toSet());
        }
    }

    private void chooseAgain() {
        if (areChanging && !chosen.isEmpty()) {
            List<R> lines = table.getItems();
            int[] places = IntStream.range(0, lines.size())
                    .filter(place -> chosen.contains(id.apply(lines.get(place))))
                    .toArray();
            table.getSelectionModel().clearSelection();
            if (places.length > 0) {
                table.getSelectionModel().selectIndices(places[0], places);
            }
        }
        areChanging = false;
    }
}
