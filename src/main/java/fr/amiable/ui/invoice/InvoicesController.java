package fr.amiable.ui.invoice;

import fr.amiable.common.Texts;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.Navigator;
import fr.amiable.ui.common.widget.EmptyState;
import fr.amiable.ui.common.widget.TableMenu;
import fr.amiable.ui.common.widget.Tables;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;

/** Ties the invoice table to its model. */
public final class InvoicesController {

    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination SEARCH = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);

    private final InvoicesModel model;
    private final Navigator navigator;
    private final Tables tables;
    private final Texts texts;

    @FXML
    private HBox filters;

    @FXML
    private TextField search;

    @FXML
    private TableView<InvoiceEntry> table;

    @FXML
    private TableMenu lists;

    @FXML
    private EmptyState empty;

    @FXML
    private Label count;

    @FXML
    private Label outstanding;

    public InvoicesController(InvoicesModel model, Navigator navigator, Tables tables, Texts texts) {
        this.model = model;
        this.navigator = navigator;
        this.tables = tables;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        addFilters();
        addColumns();
        search.textProperty().bindBidirectional(model.searchProperty());
        table.setItems(model.shown());
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setPlaceholder(new Label(texts.get("invoices.noneFound")));
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        table.setRowFactory(any -> row());
        empty.visibleProperty().bind(model.emptyProperty().and(model.completeProperty()));
        table.visibleProperty().bind(empty.visibleProperty().not());
        count.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> texts.get("invoices.count", model.shown().size()), model.shown()));
        outstanding
                .textProperty()
                .bind(Bindings.createStringBinding(
                        () -> texts.get(
                                "invoices.outstandingTotal",
                                model.shownOutstandingProperty().get()),
                        model.shownOutstandingProperty()));
        model.load(texts.get("invoices.loading"));
    }

    private void addFilters() {
        ToggleGroup group = new ToggleGroup();
        for (InvoiceFilter filter : InvoiceFilter.values()) {
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
                model.filterProperty().set((InvoiceFilter) now.getUserData());
            }
        });
    }

    private void addColumns() {
        table.getColumns().addAll(new InvoiceColumns(texts).all());
        tables.set(table, lists, "invoices", texts.get("invoices.title"));
        table.setSortPolicy(sorted -> {
            model.sort(Optional.ofNullable(sorted.getComparator()).map(this::stable));
            return true;
        });
    }

    private Comparator<InvoiceEntry> stable(Comparator<InvoiceEntry> chosen) {
        return chosen.thenComparing(entry -> entry.row().id().value());
    }

    private TableRow<InvoiceEntry> row() {
        TableRow<InvoiceEntry> row = new TableRow<>();
        row.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2 && !row.isEmpty()) {
                open(row.getItem());
            }
        });
        return row;
    }

    private void onKey(KeyEvent key) {
        InvoiceEntry selected = table.getSelectionModel().getSelectedItem();
        if (key.getCode() == KeyCode.ENTER && selected != null) {
            open(selected);
            key.consume();
        } else if (COPY.match(key)) {
            copySelection();
            key.consume();
        } else if (SEARCH.match(key)) {
            search.requestFocus();
            key.consume();
        }
    }

    private void open(InvoiceEntry entry) {
        navigator.show(new Destination.InvoicePage(entry.row().id()));
    }

    private void copySelection() {
        ClipboardContent content = new ClipboardContent();
        content.putString(InvoiceEntry.asTable(table.getSelectionModel().getSelectedItems(), texts));
        Clipboard.getSystemClipboard().setContent(content);
    }

    @FXML
    private void create() {
        navigator.show(new Destination.InvoiceForm(Optional.empty(), Optional.empty()));
    }

    @FXML
    private void importFiles() {
        navigator.show(new Destination.Import(List.of()));
    }
}
