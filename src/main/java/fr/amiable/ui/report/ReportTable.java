package fr.amiable.ui.report;

import fr.amiable.ui.common.widget.Card;
import fr.amiable.ui.common.widget.ListTable;
import fr.amiable.ui.common.widget.TableMenu;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;

/** A table of figures on its sheet: as high as its rows up to a dozen, its total under it. */
final class ReportTable<R> {

    private static final double ROW = 34;
    private static final double HEADER = 34;
    private static final int MOST_ROWS = 12;

    private final ObservableList<R> rows = FXCollections.observableArrayList();
    private final Card card = new Card();
    private final TableView<R> table = new TableView<>();
    private final Label total = new Label();

    /**
     * @param id what its columns are remembered by, and how it is found
     * @param open what Enter or a double click on a line does
     */
    ReportTable(String id, List<TableColumn<R, ?>> columns, ReportParts parts, Consumer<R> open) {
        table.setId(id);
        table.getStyleClass().add("in-card");
        ListTable.in(table, columns, parts.tables().memory(), "report." + id).showing(rows);
        Label nothing = new Label(parts.text("report.nothing"));
        nothing.getStyleClass().add("muted");
        table.setPlaceholder(nothing);
        table.setRowFactory(any -> row(open));
        table.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            R selected = table.getSelectionModel().getSelectedItem();
            if (key.getCode() == KeyCode.ENTER && selected != null) {
                open.accept(selected);
                key.consume();
            }
        });
        TableMenu menu = new TableMenu();
        menu.serve(table, card::getTitle, () -> total.getText(), parts.tables().output());
        card.getTrailing().add(menu);
        table.accessibleTextProperty().bind(card.titleProperty());
        total.getStyleClass().addAll("strong", "report-total");
        total.setMaxWidth(Double.MAX_VALUE);
        total.setWrapText(true);
        total.visibleProperty().bind(total.textProperty().isNotEmpty());
        total.managedProperty().bind(total.visibleProperty());
        card.getChildren().addAll(table, total);
    }

    private static <R> TableRow<R> row(Consumer<R> open) {
        TableRow<R> row = new TableRow<>();
        row.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2 && !row.isEmpty()) {
                open.accept(row.getItem());
            }
        });
        return row;
    }

    Card card() {
        return card;
    }

    void setTitle(String words) {
        card.setTitle(words);
    }

    TableView<R> table() {
        return table;
    }

    void show(List<R> newRows, String totalWords) {
        rows.setAll(newRows);
        total.setText(newRows.isEmpty() ? "" : totalWords);
        double height = HEADER + ROW * Math.min(MOST_ROWS, Math.max(1, newRows.size()));
        table.setMinHeight(height);
        table.setPrefHeight(height);
    }

    /** Tells the line chosen, null when none is. */
    void onChoice(Consumer<R> chosen) {
        table.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> chosen.accept(now));
    }
}
