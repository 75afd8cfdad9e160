package fr.amiable.ui.letter;

import fr.amiable.common.TableSheet;
import fr.amiable.common.Texts;
import fr.amiable.letter.LetterAbout;
import fr.amiable.letter.sending.Departure;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.Navigator;
import fr.amiable.ui.common.widget.Columns;
import fr.amiable.ui.common.widget.EmptyState;
import fr.amiable.ui.common.widget.ListTable;
import fr.amiable.ui.common.widget.TableMenu;
import fr.amiable.ui.common.widget.Tables;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;

/** Ties the table of produced letters to its model. */
public final class LettersController {

    private final LettersModel model;
    private final Supplier<TableSheet> toPost;
    private final Navigator navigator;
    private final Tables tables;
    private final Texts texts;

    @FXML
    private Button open;

    @FXML
    private TextField search;

    @FXML
    private TableView<LetterEntry> table;

    @FXML
    private TableMenu lists;

    @FXML
    private EmptyState empty;

    /** @param toPost the registered letters that wait, as a list to print */
    public LettersController(
            LettersModel model, Supplier<TableSheet> toPost, Navigator navigator, Tables tables, Texts texts) {
        this.model = model;
        this.toPost = toPost;
        this.navigator = navigator;
        this.tables = tables;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        ListTable.in(table, columns(), tables.memory(), "letters")
                .leavingBy(lists, texts.get("letters.title"), tables.output())
                .knownBy(entry -> entry.letter().id())
                .showing(model.shown())
                .opening(this::open, search)
                .orElse(empty, model.emptyProperty(), texts.get("letters.noneFound"));
        search.textProperty().bindBidirectional(model.searchProperty());
        open.disableProperty()
                .bind(table.getSelectionModel().selectedItemProperty().isNull());
        model.load();
    }

    private List<TableColumn<LetterEntry, ?>> columns() {
        List<TableColumn<LetterEntry, ?>> columns = new ArrayList<>(List.of(
                ListTable.wide(
                        100,
                        Columns.day(
                                "writtenOn",
                                texts.get("letters.writtenOn"),
                                entry -> entry.letter().writtenOn())),
                ListTable.wide(
                        160,
                        Columns.chip(
                                "type",
                                texts.get("letters.type"),
                                entry -> entry.letter().type(),
                                (type, chip) -> chip.show(texts.of(type), LetterTone.of(type)))),
                ListTable.wide(240, Columns.words("client", texts.get("letters.client"), LetterEntry::clientName)),
                ListTable.wide(
                        200,
                        Columns.mutedWords("invoices", texts.get("letters.invoices"), LetterEntry::invoiceNumbers)),
                ListTable.wide(
                        120,
                        Columns.amount(
                                "amount",
                                texts.get("letters.amount"),
                                entry -> entry.letter().amount()))));
        columns.addAll(days());
        return columns;
    }

    private List<TableColumn<LetterEntry, ?>> days() {
        return List.of(
                ListTable.wide(
                        100,
                        Columns.day(
                                "sentOn",
                                texts.get("letters.sentOn"),
                                entry -> entry.letter()
                                        .departure()
                                        .map(Departure::sentOn)
                                        .orElse(null))),
                ListTable.wide(
                        100,
                        Columns.day(
                                "payBy",
                                texts.get("letters.payBy"),
                                entry -> entry.letter().slip().payBy().orElse(null))),
                ListTable.wide(
                        170,
                        Columns.mutedWords(
                                "number",
                                texts.get("letters.number"),
                                entry ->
                                        entry.letter().slip().registeredNumber().orElse(""))));
    }

    private void open(LetterEntry entry) {
        navigator.show(new Destination.LetterPage(entry.letter().id()));
    }

    @FXML
    private void openSelected() {
        open(table.getSelectionModel().getSelectedItem());
    }

    @FXML
    private void printDaySheet() {
        tables.output().print(texts.get("posting.daySheet"), toPost);
    }

    @FXML
    private void saveDaySheet() {
        tables.output().savePdf(texts.get("posting.daySheet"), toPost);
    }

    @FXML
    private void goToTexts() {
        navigator.show(new Destination.LetterTexts());
    }

    @FXML
    private void write() {
        navigator.show(new Destination.NewLetter(LetterAbout.NOTHING));
    }
}
