package fr.amiable.ui.invoice;

import fr.amiable.common.Texts;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.Navigator;
import fr.amiable.ui.common.widget.EmptyState;
import fr.amiable.ui.common.widget.Hint;
import fr.amiable.ui.common.widget.Icons;
import fr.amiable.ui.common.widget.ListTable;
import fr.amiable.ui.common.widget.QuickFilters;
import fr.amiable.ui.common.widget.TableMenu;
import fr.amiable.ui.common.widget.Tables;
import fr.amiable.ui.invoice.bulk.BulkModel;
import fr.amiable.ui.invoice.bulk.Selection;
import fr.amiable.ui.invoice.bulk.SelectionBar;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** Ties the invoice table to its model. */
public final class InvoicesController {

    /** The lines of the table, and what is done with several of them. */
    public record Models(InvoicesModel lines, BulkModel bulk) {}

    private final InvoicesModel model;
    private final BulkModel bulk;
    private final SelectionBar.Window window;
    private final Navigator navigator;
    private final Tables tables;
    private final Texts texts;

    @FXML
    private VBox page;

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
    private HBox selectionBar;

    @FXML
    private Label count;

    @FXML
    private Label outstanding;

    public InvoicesController(Models models, SelectionBar.Window window, Tables tables) {
        this.model = models.lines();
        this.bulk = models.bulk();
        this.window = window;
        this.navigator = window.navigator();
        this.tables = tables;
        this.texts = window.texts();
    }

    @FXML
    private void initialize() {
        QuickFilters.in(filters, InvoiceFilter.values(), texts::of, model.filterProperty());
        showNarrowing();
        search.textProperty().bindBidirectional(model.searchProperty());
        ListTable.in(table, new InvoiceColumns(texts).all(), tables.memory(), "invoices")
                .leavingBy(lists, texts.get("invoices.title"), tables.output())
                .knownBy(entry -> entry.row().id())
                .showing(model.shown(), order -> model.sort(order.map(InvoicesController::stable)))
                .opening(this::open, search)
                .orElse(empty, model.emptyProperty().and(model.completeProperty()), texts.get("invoices.noneFound"));
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
        followSelection();
        page.visibleProperty()
                .addListener((property, before, isSeen) -> model.lookAt(isSeen, texts.get("invoices.loading")));
        model.load(texts.get("invoices.loading"));
    }

    /** Says that only the invoices counted elsewhere are listed, and gives the others back. */
    private void showNarrowing() {
        int counted = model.onlyProperty().get().size();
        if (counted == 0) {
            return;
        }
        Button widen = new Button(texts.get("invoices.only", counted), Icons.of(MaterialDesignC.CLOSE));
        widen.setId("widen");
        widen.setContentDisplay(ContentDisplay.RIGHT);
        widen.setMinWidth(Region.USE_PREF_SIZE);
        Hint.on(widen, texts.get("invoices.widen"));
        widen.setOnAction(pressed -> {
            filters.getChildren().remove(widen);
            model.widen();
        });
        filters.getChildren().add(0, widen);
    }

    private void followSelection() {
        SelectionBar bar =
                new SelectionBar(selectionBar, bulk, window, () -> model.load(texts.get("invoices.loading")));
        table.getSelectionModel().getSelectedItems().addListener((Observable changed) -> bar.show(selection()));
    }

    private Selection selection() {
        return new Selection(table.getSelectionModel().getSelectedItems().stream()
                .filter(Objects::nonNull)
                .map(InvoiceEntry::row)
                .toList());
    }

    private static Comparator<InvoiceEntry> stable(Comparator<InvoiceEntry> chosen) {
        return chosen.thenComparing(entry -> entry.row().id().value());
    }

    private void open(InvoiceEntry entry) {
        navigator.show(new Destination.InvoicePage(entry.row().id()));
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
