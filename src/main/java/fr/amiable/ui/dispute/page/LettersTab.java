package fr.amiable.ui.dispute.page;

import fr.amiable.common.Texts;
import fr.amiable.letter.LetterAbout;
import fr.amiable.letter.LetterSuggestions;
import fr.amiable.letter.ProducedLetter;
import fr.amiable.letter.form.LetterTopic;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.widget.Columns;
import fr.amiable.ui.common.widget.ListTable;
import fr.amiable.ui.common.widget.Sheet;
import fr.amiable.ui.common.widget.SmallTable;
import fr.amiable.ui.letter.LetterTone;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.Observable;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** The letters produced about the invoices of the dispute, and the files kept with its facts. */
final class LettersTab implements CaseContent {

    private static final int GAP = 8;

    private final DisputePageModel model;
    private final CaseFrame frame;
    private final Texts texts;
    private final DisputePageParts parts;
    private final TableView<ProducedLetter> table;
    private final VBox documents = new VBox();
    private final FlowPane suggested = new FlowPane(GAP, GAP);
    private final Node node;
    private Map<Long, String> numbers = Map.of();

    LettersTab(DisputePageModel model, CaseFrame frame) {
        this.model = model;
        this.frame = frame;
        this.texts = frame.texts();
        this.parts = new DisputePageParts(texts, frame.navigator());
        this.table = SmallTable.within(
                columns(),
                texts.get("ui.dispute.letters.title"),
                texts.get("ui.dispute.letters.none"),
                letter -> frame.navigator().show(new Destination.LetterPage(letter.id())));
        table.setId("letters");
        documents.getStyleClass().add("entries");
        Button open = new Button(texts.get("ui.dispute.letters.open"));
        open.disableProperty()
                .bind(table.getSelectionModel().selectedItemProperty().isNull());
        open.setOnAction(pressed -> frame.navigator()
                .show(new Destination.LetterPage(
                        table.getSelectionModel().getSelectedItem().id())));
        Button add = new Button(texts.get("ui.dispute.page.addDocuments"));
        add.setOnAction(pressed -> model.drop(frame.dialogs().chooseFilesToOpen(), texts.get("ui.timeline.attaching")));
        this.node = Sheet.of(
                Sheet.part(texts.get("ui.dispute.letters.title"), suggested, table, open),
                Sheet.part(texts.get("ui.dispute.page.documents"), documents, add));
        model.chronology().all().addListener((Observable change) -> showDocuments());
    }

    private List<TableColumn<ProducedLetter, ?>> columns() {
        return List.of(
                ListTable.wide(
                        100, Columns.day("writtenOn", texts.get("letters.writtenOn"), ProducedLetter::writtenOn)),
                ListTable.wide(
                        160,
                        Columns.chip(
                                "type",
                                texts.get("letters.type"),
                                ProducedLetter::type,
                                (type, chip) -> chip.show(texts.of(type), LetterTone.of(type)))),
                ListTable.wide(160, Columns.mutedWords("invoices", texts.get("letters.invoices"), this::numbersOf)),
                ListTable.wide(110, Columns.amount("amount", texts.get("letters.amount"), ProducedLetter::amount)),
                ListTable.wide(
                        100,
                        Columns.day(
                                "payBy",
                                texts.get("letters.payBy"),
                                letter -> letter.slip().payBy().orElse(null))));
    }

    /** The letters that fit the stage, and the way to all others. */
    private void suggest(DisputeFile file) {
        LetterAbout about = LetterAbout.dispute(file.dispute().id());
        suggested.getChildren().setAll(new Label(texts.get("ui.dispute.letters.suggested")));
        LetterSuggestions.at(file.dispute().progress().stage()).stream()
                .filter(type ->
                        type.form().regimes().contains(file.client().kind().regime()))
                .map(type -> button(
                        texts.of(type),
                        type.form().topic() == LetterTopic.INVOICES
                                        && !file.invoices().isEmpty()
                                ? new Destination.LetterDesk(
                                        type, about.with(file.dispute().invoices()))
                                : new Destination.LetterDesk(type, about)))
                .forEach(suggested.getChildren()::add);
        suggested.getChildren().add(button(texts.get("letter.new.other"), new Destination.NewLetter(about)));
    }

    private Button button(String words, Destination place) {
        Button button = new Button(words);
        button.setOnAction(pressed -> frame.navigator().show(place));
        return button;
    }

    private String numbersOf(ProducedLetter letter) {
        return letter.invoices().stream()
                .map(id -> numbers.getOrDefault(id.value(), ""))
                .filter(number -> !number.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private void showDocuments() {
        documents
                .getChildren()
                .setAll(parts.documents(
                        model.chronology().all(),
                        original -> frame.dialogs()
                                .chooseFileToSave(original.fileName())
                                .ifPresent(file ->
                                        model.chronology().save(original, file, texts.get("ui.timeline.saving")))));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(DisputeFile file) {
        numbers = file.invoices().stream()
                .collect(Collectors.toMap(
                        one -> one.row().id().value(), one -> one.row().number()));
        suggest(file);
        SmallTable.show(table, file.letters());
        showDocuments();
    }
}
