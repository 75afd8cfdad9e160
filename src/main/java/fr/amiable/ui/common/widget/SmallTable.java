package fr.amiable.ui.common.widget;

import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;

/** A table within a card: as high as its lines up to a dozen, opened by Enter or a double click. */
public final class SmallTable {

    private static final double ROW = 34;
    private static final double HEADER = 32;
    private static final int MOST_ROWS = 12;

    private SmallTable() {}

    /** @param nothing said in place of the lines when there are none */
    public static <R> TableView<R> within(
            List<TableColumn<R, ?>> columns, String name, String nothing, Consumer<R> open) {
        TableView<R> table = new TableView<>();
        table.getStyleClass().add("in-card");
        table.setAccessibleText(name);
        table.getColumns().setAll(columns);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        Label placeholder = new Label(nothing);
        placeholder.setWrapText(true);
        placeholder.getStyleClass().add("muted");
        table.setPlaceholder(placeholder);
        table.setRowFactory(any -> row(open));
        table.setOnKeyPressed(key -> {
            R selected = table.getSelectionModel().getSelectedItem();
            if (key.getCode() == KeyCode.ENTER && selected != null) {
                open.accept(selected);
            }
        });
        return table;
    }

    private static <R> TableRow<R> row(Consumer<R> open) {
        TableRow<R> row = new TableRow<>();
        row.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2 && !row.isEmpty()) {
                open.accept(row.getItem());
            }
        });
        return row;
    }

    public static <R> void show(TableView<R> table, List<R> lines) {
        table.setItems(FXCollections.observableArrayList(lines));
        double height = HEADER + Math.min(Math.max(lines.size(), 1), MOST_ROWS) * ROW;
        table.setPrefHeight(height);
        table.setMinHeight(height);
    }
}
