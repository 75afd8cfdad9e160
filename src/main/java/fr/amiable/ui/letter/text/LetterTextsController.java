package fr.amiable.ui.letter.text;

import fr.amiable.client.Language;
import fr.amiable.common.Texts;
import fr.amiable.letter.text.ListedText;
import fr.amiable.letter.text.TextState;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.Navigator;
import fr.amiable.ui.common.form.Choices;
import fr.amiable.ui.common.widget.Columns;
import fr.amiable.ui.common.widget.ListTable;
import fr.amiable.ui.common.widget.TableMenu;
import fr.amiable.ui.common.widget.Tables;
import fr.amiable.ui.common.widget.Tone;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;

/** Ties the table of the texts of letters to its model. */
public final class LetterTextsController {

    private final LetterTextsModel model;
    private final Navigator navigator;
    private final Tables tables;
    private final ZoneId zone;
    private final Texts texts;
    private final TextNames names;

    @FXML
    private Button open;

    @FXML
    private ComboBox<Language> language;

    @FXML
    private TextField search;

    @FXML
    private TableMenu lists;

    @FXML
    private TableView<ListedText> table;

    public LetterTextsController(LetterTextsModel model, Navigator navigator, Tables tables, ZoneId zone, Texts texts) {
        this.model = model;
        this.navigator = navigator;
        this.tables = tables;
        this.zone = zone;
        this.texts = texts;
        this.names = new TextNames(texts);
        model.searchedBy(text -> names.code(text.id(), text.uses()) + " " + names.title(text.id(), text.uses()) + " "
                + names.readers(text.id(), text.uses()));
    }

    @FXML
    private void initialize() {
        ListTable.in(table, columns(), tables.memory(), "letterTexts")
                .leavingBy(lists, texts.get("letter.text.title"), tables.output())
                .showing(model.shown())
                .opening(this::open, search);
        search.textProperty().bindBidirectional(model.searchProperty());
        Choices.words(language, Language.values(), texts::of);
        language.valueProperty().bindBidirectional(model.languageProperty());
        open.disableProperty()
                .bind(table.getSelectionModel().selectedItemProperty().isNull());
        model.load();
    }

    private List<TableColumn<ListedText, ?>> columns() {
        return List.of(
                ListTable.wide(
                        60,
                        Columns.words(
                                "code", texts.get("letter.text.code"), text -> names.code(text.id(), text.uses()))),
                ListTable.wide(
                        320,
                        Columns.words(
                                "letter",
                                texts.get("letter.text.letter"),
                                text -> names.title(text.id(), text.uses()))),
                ListTable.wide(
                        280,
                        Columns.mutedWords(
                                "readers",
                                texts.get("letter.text.readers"),
                                text -> names.readers(text.id(), text.uses()))),
                ListTable.wide(
                        170,
                        Columns.chip(
                                "state",
                                texts.get("letter.text.state"),
                                ListedText::state,
                                (state, chip) -> chip.show(texts.of(state), tone(state)))),
                ListTable.wide(120, Columns.day("since", texts.get("letter.text.since"), this::since)));
    }

    private static Tone tone(TextState state) {
        return switch (state) {
            case SHIPPED, FRENCH -> Tone.GREY;
            case OWN -> Tone.GREEN;
            case SHIPPED_NEWER -> Tone.AMBER;
        };
    }

    private LocalDate since(ListedText text) {
        return text.ownSince().map(at -> LocalDate.ofInstant(at, zone)).orElse(null);
    }

    private void open(ListedText text) {
        navigator.show(new Destination.LetterText(text.id()));
    }

    @FXML
    private void openSelected() {
        open(table.getSelectionModel().getSelectedItem());
    }

    @FXML
    private void openStationery() {
        navigator.show(new Destination.Stationery());
    }
}
