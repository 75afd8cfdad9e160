package fr.amiable.ui.exhibit;

import fr.amiable.common.Texts;
import fr.amiable.ui.common.widget.Columns;
import fr.amiable.ui.common.widget.FileSize;
import fr.amiable.ui.common.widget.FoldedColumns;
import fr.amiable.ui.common.widget.Hint;
import fr.amiable.ui.common.widget.Icons;
import fr.amiable.ui.common.widget.Tone;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;

/** The columns of the list of exhibits. */
final class ExhibitColumns {

    private static final String NO_NUMBER = "–";
    private static final String TITLE = "title";
    private static final double LEAST_TITLE = 120;
    private static final double SCROLL_BAR = 12;

    private final Texts texts;

    ExhibitColumns(Texts texts) {
        this.texts = texts;
    }

    List<TableColumn<ExhibitRow, ?>> all() {
        List<TableColumn<ExhibitRow, ?>> columns =
                List.of(handle(), number(), title(), day(), pages(), file(), state());
        columns.forEach(column -> {
            column.setSortable(false);
            column.setReorderable(false);
        });
        return columns;
    }

    /** Where to take a line to drag it; one that was communicated keeps its place. */
    private TableColumn<ExhibitRow, ?> handle() {
        TableColumn<ExhibitRow, ExhibitRow> column = new TableColumn<>();
        column.setId("handle");
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(any -> new HandleCell());
        column.setMinWidth(24);
        column.setMaxWidth(24);
        return column;
    }

    /** The title takes what the other columns leave. */
    static void fill(TableView<ExhibitRow> table) {
        table.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
        TableColumn<ExhibitRow, ?> title = table.getColumns().stream()
                .filter(column -> TITLE.equals(column.getId()))
                .findFirst()
                .orElseThrow();
        InvalidationListener fit = change -> {
            double others = table.getVisibleLeafColumns().stream()
                    .filter(column -> column != title)
                    .mapToDouble(TableColumn::getWidth)
                    .sum();
            title.setPrefWidth(Math.max(LEAST_TITLE, table.getWidth() - others - SCROLL_BAR));
        };
        table.widthProperty().addListener(fit);
        title.widthProperty().addListener(change -> table.refresh());
        table.getVisibleLeafColumns().addListener(fit);
        table.getColumns().stream()
                .filter(column -> column != title)
                .forEach(column -> column.widthProperty().addListener(fit));
    }

    private TableColumn<ExhibitRow, ?> number() {
        TableColumn<ExhibitRow, String> column = Columns.words(
                "number",
                texts.get("exhibit.column.number"),
                row -> row.numbered().number().map(String::valueOf).orElse(NO_NUMBER));
        column.getStyleClass().addAll("figures", "exhibit-number");
        return between(column, 38, 52);
    }

    private TableColumn<ExhibitRow, ?> title() {
        TableColumn<ExhibitRow, String> column = Columns.words(
                TITLE, texts.get("exhibit.column.title"), row -> row.details().title());
        column.setCellFactory(any -> new TitleCell());
        column.setMinWidth(LEAST_TITLE);
        column.setResizable(false);
        return column;
    }

    private TableColumn<ExhibitRow, ?> day() {
        return between(
                Columns.day(
                        "on",
                        texts.get("ui.exhibits.column.on"),
                        row -> row.details().factOn().orElse(null)),
                96,
                112);
    }

    private TableColumn<ExhibitRow, ?> pages() {
        TableColumn<ExhibitRow, ?> column = Columns.number(
                "pages",
                texts.get("ui.exhibits.column.pages"),
                row -> row.pages().isPresent() ? row.pages().getAsInt() : null,
                String::valueOf);
        return between(column, 54, 72);
    }

    private TableColumn<ExhibitRow, ?> file() {
        TableColumn<ExhibitRow, ?> column = Columns.mutedWords(
                "file",
                texts.get("ui.exhibits.column.file"),
                row -> texts.get(
                        "ui.exhibits.typeAndSize",
                        texts.of(row.exhibit().type()),
                        FileSize.words(row.exhibit().original().size(), texts)));
        column.setPrefWidth(130);
        column.setVisible(false);
        return column;
    }

    private TableColumn<ExhibitRow, ?> state() {
        return between(
                Columns.chip(
                        "state",
                        texts.get("exhibit.column.state"),
                        ExhibitRow::state,
                        (state, chip) -> chip.show(texts.of(state), tone(state))),
                110,
                140);
    }

    private static Tone tone(ExhibitState state) {
        return switch (state) {
            case CHANGED, LOST -> Tone.RED;
            case WITHDRAWN, CONFIDENTIAL, NOT_VERIFIED -> Tone.GREY;
            case COMMUNICATED -> Tone.VIOLET;
            case VERIFIED -> Tone.GREEN;
        };
    }

    private static <T> TableColumn<ExhibitRow, T> between(TableColumn<ExhibitRow, T> column, double min, double max) {
        column.setMinWidth(min);
        column.setPrefWidth(min);
        column.setMaxWidth(max);
        return column;
    }

    private final class HandleCell extends TableCell<ExhibitRow, ExhibitRow> {

        private final FontIcon moving = Icons.of(MaterialDesignD.DRAG_VERTICAL);
        private final FontIcon fixed = Icons.of(MaterialDesignL.LOCK_OUTLINE);

        HandleCell() {
            getStyleClass().add("exhibit-handle");
        }

        @Override
        protected void updateItem(ExhibitRow row, boolean empty) {
            super.updateItem(row, empty);
            boolean isFixed = row != null && row.exhibit().isCommunicated();
            setGraphic(empty || row == null ? null : isFixed ? fixed : moving);
            Hint.on(
                    this,
                    empty || row == null ? "" : texts.get(isFixed ? "ui.exhibits.fixedHint" : "ui.exhibits.moveHint"));
        }
    }

    /** The whole title, on as many lines as the column asks for: the row grows with it. */
    private final class TitleCell extends TableCell<ExhibitRow, String> {

        /** Room above and below several lines, in pixels. */
        private static final double AIR = 8;

        TitleCell() {
            setWrapText(true);
        }

        @Override
        protected double computePrefHeight(double width) {
            double known =
                    width < 0 && getTableColumn() != null ? getTableColumn().getWidth() : width;
            return Math.ceil(super.computePrefHeight(known)) + AIR;
        }

        @Override
        protected void updateItem(String title, boolean empty) {
            super.updateItem(title, empty);
            setText(empty ? "" : title + folded());
        }

        private String folded() {
            int place = getIndex();
            if (place < 0 || place >= getTableView().getItems().size()) {
                return "";
            }
            ExhibitRow row = getTableView().getItems().get(place);
            List<String> told = new ArrayList<>();
            if (FoldedColumns.isFolded(getTableView(), "pages") && row.pages().isPresent()) {
                told.add(texts.get("ui.exhibits.pages", row.pages().getAsInt()));
            }
            if (FoldedColumns.isFolded(getTableView(), "state")) {
                told.add(texts.of(row.state()));
            }
            return told.isEmpty() ? "" : "\n" + String.join(" · ", told);
        }
    }
}
