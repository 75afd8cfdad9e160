package fr.amiable.ui.exhibit;

import fr.amiable.common.Texts;
import fr.amiable.evidence.exhibit.ExhibitId;
import fr.amiable.ui.common.WindowMemory;
import fr.amiable.ui.common.widget.RememberedColumns;
import fr.amiable.ui.common.widget.TableKeys;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The list of exhibits: in its order only, moved by drag or with Alt and the arrows, several at once. */
final class ExhibitTable {

    private final TableView<ExhibitRow> table = new TableView<>();
    private final ObservableList<ExhibitRow> shown = FXCollections.observableArrayList();
    private final ExhibitsModel model;
    private final ExhibitActs acts;
    private final Runnable look;

    /** @param look shows the one chosen larger */
    ExhibitTable(ExhibitsModel model, ExhibitActs acts, Runnable look, WindowMemory memory, Texts texts) {
        this.model = model;
        this.acts = acts;
        this.look = look;
        table.setId("exhibits");
        table.getStyleClass().addAll("in-card", "exhibits");
        table.setAccessibleText(texts.get("ui.exhibits.title"));
        table.getColumns().setAll(new ExhibitColumns(texts).all());
        RememberedColumns.in(table, memory, "exhibits");
        ExhibitColumns.fill(table);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setPlaceholder(new Label(""));
        table.setItems(shown);
        table.setRowFactory(any -> new DraggedRow(model, this::chosen, look));
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        model.rows().addListener((ListChangeListener<ExhibitRow>) change -> follow());
        follow();
    }

    TableView<ExhibitRow> node() {
        return table;
    }

    List<ExhibitRow> chosen() {
        return List.copyOf(table.getSelectionModel().getSelectedItems());
    }

    /** Those chosen stay so, whatever the new order. */
    private void follow() {
        List<ExhibitRow> rows = model.rows();
        if (rows.size() == shown.size() && sameIds(rows)) {
            for (int place = 0; place < rows.size(); place++) {
                if (!rows.get(place).equals(shown.get(place))) {
                    replace(place, rows.get(place));
                }
            }
            return;
        }
        List<ExhibitId> ids = chosen().stream().map(ExhibitRow::id).toList();
        ExhibitId focused = Optional.ofNullable(table.getSelectionModel().getSelectedItem())
                .map(ExhibitRow::id)
                .orElse(null);
        table.getSelectionModel().clearSelection();
        shown.setAll(rows);
        for (int place = 0; place < shown.size(); place++) {
            ExhibitId id = shown.get(place).id();
            if (ids.contains(id) && !id.equals(focused)) {
                table.getSelectionModel().select(place);
            }
        }
        for (int place = 0; place < shown.size(); place++) {
            if (shown.get(place).id().equals(focused)) {
                table.getSelectionModel().select(place);
                table.getFocusModel().focus(place);
            }
        }
    }

    private boolean sameIds(List<ExhibitRow> rows) {
        for (int place = 0; place < rows.size(); place++) {
            if (!rows.get(place).id().equals(shown.get(place).id())) {
                return false;
            }
        }
        return true;
    }

    private void replace(int place, ExhibitRow row) {
        boolean isChosen = table.getSelectionModel().isSelected(place);
        shown.set(place, row);
        if (isChosen && !table.getSelectionModel().isSelected(place)) {
            table.getSelectionModel().select(place);
        }
    }

    private void onKey(KeyEvent key) {
        List<ExhibitRow> chosen = chosen();
        if (chosen.isEmpty()) {
            return;
        }
        if (key.isAltDown() && (key.getCode() == KeyCode.UP || key.getCode() == KeyCode.DOWN)) {
            acts.move(chosen, key.getCode() == KeyCode.UP ? -1 : 1);
        } else if (key.getCode() == KeyCode.DELETE) {
            acts.withdraw(chosen);
        } else if (key.getCode() == KeyCode.ENTER) {
            look.run();
        } else if (TableKeys.isCopy(key)) {
            TableKeys.copy(table);
        } else {
            return;
        }
        key.consume();
    }
}
