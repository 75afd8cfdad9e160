package fr.amiable.ui.client;

import fr.amiable.client.ClientRow;
import fr.amiable.common.Texts;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.Navigator;
import fr.amiable.ui.common.widget.Columns;
import fr.amiable.ui.common.widget.EmptyState;
import fr.amiable.ui.common.widget.ListTable;
import fr.amiable.ui.common.widget.QuickFilters;
import fr.amiable.ui.common.widget.TableMenu;
import fr.amiable.ui.common.widget.Tables;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;

/** Ties the client table to its model. */
public final class ClientsController {

    private final ClientsModel model;
    private final Navigator navigator;
    private final Tables tables;
    private final Texts texts;

    @FXML
    private HBox filters;

    @FXML
    private TextField search;

    @FXML
    private TableView<ClientEntry> table;

    @FXML
    private TableMenu lists;

    @FXML
    private EmptyState empty;

    @FXML
    private Label count;

    @FXML
    private Label total;

    public ClientsController(ClientsModel model, Navigator navigator, Tables tables, Texts texts) {
        this.model = model;
        this.navigator = navigator;
        this.tables = tables;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        ListTable.in(table, columns(), tables.memory(), "clients")
                .leavingBy(lists, texts.get("clients.title"), tables.output())
                .knownBy(entry -> entry.row().id())
                .showing(model.shown())
                .opening(this::open, search)
                .orElse(empty, model.emptyProperty(), texts.get("clients.noneFound"));
        QuickFilters.in(filters, ClientFilter.values(), texts::of, model.filterProperty());
        model.profilesProperty().addListener((property, before, read) -> {
            table.refresh();
            table.sort();
        });
        search.textProperty().bindBidirectional(model.searchProperty());
        count.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> texts.get("clients.count", model.shown().size()), model.shown()));
        total.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> texts.get(
                                "clients.total",
                                model.outstandingProperty().get(),
                                model.overdueProperty().get()),
                        model.outstandingProperty(),
                        model.overdueProperty()));
        model.load();
    }

    private List<TableColumn<ClientEntry, ?>> columns() {
        return List.of(
                ListTable.wide(230, Columns.words("name", title("name"), of(ClientRow::name))),
                ListTable.wide(130, Columns.mutedWords("kind", title("kind"), of(row -> texts.of(row.kind())))),
                ListTable.wide(140, Columns.mutedWords("town", title("town"), of(ClientRow::town))),
                ListTable.wide(110, Columns.amount("due", title("due"), of(ClientRow::outstanding))),
                ListTable.wide(110, Columns.amount("overdue", title("overdue"), of(ClientRow::overdue))),
                ListTable.wide(
                        120,
                        Columns.day(
                                "oldest",
                                title("oldest"),
                                of(row -> row.oldestDueOn().orElse(null)))),
                delay(),
                ListTable.wide(
                        150,
                        Columns.chip("flag", title("flag"), of(ClientRow::flags), new FlagChips(texts)::showGravest)));
    }

    private TableColumn<ClientEntry, ?> delay() {
        TableColumn<ClientEntry, ?> column = ListTable.wide(
                120, Columns.number("delay", title("delay"), model::delayOf, new ProfileWords(texts)::shortDelay));
        column.setMinWidth(112);
        return column;
    }

    private static <V> Function<ClientEntry, V> of(Function<ClientRow, V> value) {
        return entry -> value.apply(entry.row());
    }

    private String title(String column) {
        return texts.get("clients." + column);
    }

    private void open(ClientEntry entry) {
        navigator.show(new Destination.ClientCard(entry.row().id()));
    }

    @FXML
    private void create() {
        navigator.show(new Destination.ClientForm(Optional.empty()));
    }

    @FXML
    private void findDuplicates() {
        navigator.show(new Destination.ClientDuplicates());
    }

    @FXML
    private void importFiles() {
        navigator.show(new Destination.Import(List.of()));
    }
}
