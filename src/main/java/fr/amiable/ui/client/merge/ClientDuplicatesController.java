package fr.amiable.ui.client.merge;

import fr.amiable.client.ClientIdentity;
import fr.amiable.client.duplicate.Likeness;
import fr.amiable.client.duplicate.LookalikePair;
import fr.amiable.common.Texts;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.Navigator;
import fr.amiable.ui.common.widget.Columns;
import fr.amiable.ui.common.widget.EmptyState;
import fr.amiable.ui.common.widget.ListTable;
import fr.amiable.ui.common.widget.TableMenu;
import fr.amiable.ui.common.widget.Tables;
import fr.amiable.ui.common.widget.Tone;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;

/** Ties the list of possible duplicates to its model. */
public final class ClientDuplicatesController {

    private final DuplicatesModel model;
    private final Navigator navigator;
    private final Tables tables;
    private final Texts texts;

    @FXML
    private Button compare;

    @FXML
    private TableMenu lists;

    @FXML
    private TextField search;

    @FXML
    private TableView<LookalikePair> table;

    @FXML
    private EmptyState empty;

    public ClientDuplicatesController(DuplicatesModel model, Navigator navigator, Tables tables, Texts texts) {
        this.model = model;
        this.navigator = navigator;
        this.tables = tables;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        ListTable.in(table, columns(), tables.memory(), "duplicates")
                .leavingBy(lists, texts.get("client.duplicates.title"), tables.output())
                .showing(model.shown())
                .opening(this::open, search)
                .orElse(empty, model.emptyProperty(), texts.get("clients.noneFound"));
        search.textProperty().bindBidirectional(model.searchProperty());
        compare.disableProperty()
                .bind(table.getSelectionModel().selectedItemProperty().isNull());
        model.load(texts.get("client.duplicates.searching"));
    }

    private List<TableColumn<LookalikePair, ?>> columns() {
        return List.of(
                Columns.chip(
                        "why",
                        texts.get("client.duplicates.why"),
                        LookalikePair::why,
                        (why, chip) -> chip.show(texts.of(why), why == Likeness.CLOSE_NAME ? Tone.GREY : Tone.AMBER)),
                ListTable.wide(
                        260,
                        Columns.words(
                                "first",
                                texts.get("client.duplicates.first"),
                                pair -> pair.first().name())),
                ListTable.wide(
                        170,
                        Columns.mutedWords(
                                "firstPlace", texts.get("client.duplicates.place"), pair -> place(pair.first()))),
                ListTable.wide(
                        260,
                        Columns.words(
                                "second",
                                texts.get("client.duplicates.second"),
                                pair -> pair.second().name())),
                ListTable.wide(
                        170,
                        Columns.mutedWords(
                                "secondPlace", texts.get("client.duplicates.place"), pair -> place(pair.second()))));
    }

    private static String place(ClientIdentity client) {
        String label = client.id().label();
        return client.town().isEmpty() ? label : client.town() + " · " + label;
    }

    private void open(LookalikePair pair) {
        navigator.show(new Destination.ClientMerge(
                pair.first().id(), Optional.of(pair.second().id())));
    }

    @FXML
    private void compareSelected() {
        open(table.getSelectionModel().getSelectedItem());
    }
}
