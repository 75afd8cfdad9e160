package fr.amiable.ui.terms;

import fr.amiable.common.Texts;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.Navigator;
import fr.amiable.ui.common.widget.Columns;
import fr.amiable.ui.common.widget.EmptyState;
import fr.amiable.ui.common.widget.ListTable;
import fr.amiable.ui.common.widget.TableMenu;
import fr.amiable.ui.common.widget.Tables;
import fr.amiable.ui.common.widget.Tone;
import fr.amiable.ui.contract.ChipWords;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;

/** Ties the table of the versions of the terms of sale to its model. */
public final class TermsVersionsController {

    private final TermsVersionsModel model;
    private final Navigator navigator;
    private final Tables tables;
    private final Texts texts;

    @FXML
    private TextField search;

    @FXML
    private TableMenu lists;

    @FXML
    private TableView<TermsEntry> table;

    @FXML
    private EmptyState empty;

    @FXML
    private Label count;

    @FXML
    private Label state;

    public TermsVersionsController(TermsVersionsModel model, Navigator navigator, Tables tables, Texts texts) {
        this.model = model;
        this.navigator = navigator;
        this.tables = tables;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        ListTable.in(table, columns(), tables.memory(), "terms")
                .showing(model.shown())
                .opening(this::open, search)
                .leavingBy(lists, texts.get("terms.tab"), tables.output())
                .orElse(empty, model.emptyProperty(), texts.get("terms.noneFound"));
        search.textProperty().bindBidirectional(model.searchProperty());
        count.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> texts.get("terms.count", model.shown().size()), model.shown()));
        state.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> model.isNoneInForce() ? texts.get("terms.noneInForce") : "", model.shown()));
        model.load();
    }

    private List<TableColumn<TermsEntry, ?>> columns() {
        return List.of(
                ListTable.wide(
                        160,
                        Columns.words(
                                "version",
                                title("version"),
                                entry -> entry.terms().version())),
                ListTable.wide(
                        120,
                        Columns.day(
                                "inForceOn",
                                title("inForceOn"),
                                entry -> entry.terms().inForceOn())),
                ListTable.wide(
                        120,
                        Columns.day(
                                "until", title("until"), entry -> entry.until().orElse(null))),
                ListTable.wide(140, Columns.chip("state", title("state"), this::state, ChipWords::showOn)),
                ListTable.wide(
                        110, Columns.number("contracts", title("contracts"), TermsEntry::contracts, String::valueOf)),
                ListTable.wide(150, Columns.chip("file", title("file"), this::file, ChipWords::showOn)),
                ListTable.wide(
                        240, Columns.mutedWords("fingerprint", title("fingerprint"), TermsVersionsController::hash)));
    }

    private String title(String column) {
        return texts.get("terms.column." + column);
    }

    private ChipWords state(TermsEntry entry) {
        Tone tone = entry.state() == TermsEntry.State.IN_FORCE ? Tone.GREEN : Tone.GREY;
        return new ChipWords(
                entry.state().ordinal(),
                texts.get("terms.state." + entry.state().name()),
                tone);
    }

    private ChipWords file(TermsEntry entry) {
        return entry.files().isEmpty()
                ? new ChipWords(0, texts.get("terms.noFile"), Tone.AMBER)
                : new ChipWords(1, texts.get("terms.fileKept"), Tone.GREEN);
    }

    private static String hash(TermsEntry entry) {
        return entry.files().stream()
                .findFirst()
                .map(file -> file.fingerprint().hex())
                .orElse("");
    }

    private void open(TermsEntry entry) {
        navigator.show(new Destination.TermsForm(Optional.of(entry.terms().id())));
    }

    @FXML
    private void create() {
        navigator.show(new Destination.TermsForm(Optional.empty()));
    }

    @FXML
    private void showContracts() {
        navigator.show(new Destination.Contracts());
    }
}
