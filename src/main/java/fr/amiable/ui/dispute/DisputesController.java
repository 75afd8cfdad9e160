package fr.amiable.ui.dispute;

import fr.amiable.common.Texts;
import fr.amiable.dispute.DisputeRow;
import fr.amiable.dispute.DisputeStage;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.Dialogs;
import fr.amiable.ui.common.Navigator;
import fr.amiable.ui.common.Question;
import fr.amiable.ui.common.widget.Columns;
import fr.amiable.ui.common.widget.EmptyState;
import fr.amiable.ui.common.widget.ListTable;
import fr.amiable.ui.common.widget.TableMenu;
import fr.amiable.ui.common.widget.Tables;
import fr.amiable.ui.common.widget.Tone;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/** Ties the disputes, as a table or a board, to their model. */
public final class DisputesController {

    private final DisputesModel model;
    private final Navigator navigator;
    private final Dialogs dialogs;
    private final Tables tables;
    private final Texts texts;

    @FXML
    private HBox filters;

    @FXML
    private TextField search;

    @FXML
    private ToggleButton asTable;

    @FXML
    private ToggleButton asBoard;

    @FXML
    private TableView<DisputeEntry> table;

    @FXML
    private TableMenu lists;

    @FXML
    private ScrollPane boardScroll;

    @FXML
    private HBox board;

    @FXML
    private EmptyState empty;

    @FXML
    private Label refusal;

    @FXML
    private Label count;

    @FXML
    private Label contested;

    public DisputesController(DisputesModel model, Navigator navigator, Dialogs dialogs, Tables tables, Texts texts) {
        this.model = model;
        this.navigator = navigator;
        this.dialogs = dialogs;
        this.tables = tables;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        addFilters();
        search.textProperty().bindBidirectional(model.searchProperty());
        ListTable.in(table, columns(), tables.memory(), "disputes")
                .leavingBy(lists, texts.get("ui.dispute.title"), tables.output())
                .knownBy(entry -> entry.row().id())
                .showing(model.shown())
                .opening(this::open, search)
                .orElse(empty, model.emptyProperty(), texts.get("ui.dispute.noneFound"));
        DisputeBoard drawn = new DisputeBoard(board, new DisputeBoard.Acts(this::open, this::move), texts);
        model.shown().addListener((Observable change) -> draw(drawn));
        model.boardProperty().addListener((property, before, isBoard) -> draw(drawn));
        draw(drawn);
        bindView();
        count.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> texts.get("ui.dispute.count", model.shown().size()), model.shown()));
        contested
                .textProperty()
                .bind(Bindings.createStringBinding(
                        () -> texts.get(
                                "ui.dispute.contestedTotal",
                                model.contestedProperty().get()),
                        model.contestedProperty()));
        model.refusalProperty().addListener((property, before, reason) -> {
            refusal.setText(reason == null ? "" : reason.message(texts));
        });
        refusal.visibleProperty().bind(refusal.textProperty().isNotEmpty());
        refusal.managedProperty().bind(refusal.visibleProperty());
        model.load();
    }

    /** A card is a dozen nodes: none is made while the table is what is looked at. */
    private void draw(DisputeBoard drawn) {
        drawn.show(model.boardProperty().get() ? model.shown() : List.of());
    }

    private void bindView() {
        ToggleGroup group = new ToggleGroup();
        asTable.setToggleGroup(group);
        asBoard.setToggleGroup(group);
        group.selectToggle(model.boardProperty().get() ? asBoard : asTable);
        group.selectedToggleProperty().addListener((property, before, now) -> {
            if (now == null) {
                before.setSelected(true);
            } else {
                model.boardProperty().set(now == asBoard);
            }
        });
        table.visibleProperty().unbind();
        table.visibleProperty()
                .bind(model.emptyProperty().not().and(model.boardProperty().not()));
        boardScroll.visibleProperty().bind(model.emptyProperty().not().and(model.boardProperty()));
    }

    private void addFilters() {
        ToggleGroup group = new ToggleGroup();
        for (DisputeFilter filter : DisputeFilter.values()) {
            ToggleButton button = new ToggleButton(texts.of(filter));
            button.setToggleGroup(group);
            button.getStyleClass().add("filter");
            button.setUserData(filter);
            button.setSelected(filter == model.filterProperty().get());
            filters.getChildren().add(button);
        }
        group.selectedToggleProperty().addListener((property, before, now) -> {
            if (now == null) {
                before.setSelected(true);
            } else {
                model.filterProperty().set((DisputeFilter) now.getUserData());
            }
        });
    }

    private List<TableColumn<DisputeEntry, ?>> columns() {
        return List.of(
                number(),
                ListTable.wide(180, Columns.words("client", title("client"), of(DisputeRow::clientName))),
                ListTable.wide(
                        200, Columns.mutedWords("category", title("category"), of(row -> texts.of(row.category())))),
                ListTable.wide(110, Columns.amount("contested", title("contested"), of(DisputeRow::contested))),
                ListTable.wide(100, Columns.day("raisedOn", title("raisedOn"), of(DisputeRow::raisedOn))),
                Columns.chip(
                        "stage",
                        title("stage"),
                        of(row -> row.progress().stage()),
                        (stage, chip) -> chip.show(texts.of(stage), Tone.of(stage))),
                ListTable.wide(
                        100,
                        Columns.day(
                                "target",
                                title("target"),
                                of(row -> row.progress().targetOn().orElse(null)))),
                ListTable.wide(
                        200,
                        Columns.mutedWords(
                                "next", title("next"), of(row -> row.progress().nextAct()))));
    }

    /** A number cut short would be another number. */
    private TableColumn<DisputeEntry, ?> number() {
        TableColumn<DisputeEntry, ?> column =
                ListTable.wide(104, Columns.words("number", title("number"), of(DisputeRow::number)));
        column.setMinWidth(104);
        return column;
    }

    private static <V> Function<DisputeEntry, V> of(Function<DisputeRow, V> value) {
        return entry -> value.apply(entry.row());
    }

    private String title(String column) {
        return texts.get("ui.dispute.column." + column);
    }

    private void open(DisputeEntry entry) {
        navigator.show(new Destination.DisputePage(entry.row().id()));
    }

    /** Going back to an earlier stage asks why. */
    private void move(DisputeEntry entry, DisputeStage stage) {
        DisputeRow row = entry.row();
        Optional<String> reason = model.isBack(row, stage)
                ? dialogs.askReason(Question.MOVE_DISPUTE_BACK, row.number(), texts.of(stage))
                : Optional.of("");
        reason.ifPresent(words -> model.move(row, stage, words));
    }

    @FXML
    private void create() {
        navigator.show(new Destination.DisputeForm(Optional.empty(), Optional.empty(), Optional.empty()));
    }
}
