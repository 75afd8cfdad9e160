package fr.amiable.ui.letter.text;

import fr.amiable.client.ClientRow;
import fr.amiable.common.FrenchText;
import fr.amiable.common.Texts;
import fr.amiable.letter.text.KnownField;
import fr.amiable.letter.text.TextFault;
import fr.amiable.letter.text.TextSheet;
import fr.amiable.letter.text.TextVersion;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.Dialogs;
import fr.amiable.ui.common.Navigator;
import fr.amiable.ui.common.Notices;
import fr.amiable.ui.common.Question;
import fr.amiable.ui.common.form.FormKeys;
import fr.amiable.ui.common.widget.PageHeader;
import fr.amiable.ui.common.widget.RefusalLabel;
import fr.amiable.ui.common.widget.TabKey;
import fr.amiable.ui.letter.PagePreview;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.beans.Observable;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** Ties the words of one text, and the letter they make, to their model. */
public final class LetterTextController {

    /** What the window lends the editor. */
    public record Frame(Navigator navigator, Dialogs dialogs, Notices notices, ZoneId zone, Texts texts) {}

    private static final Duration PAUSE = Duration.millis(500);

    private final LetterTextModel model;
    private final Frame frame;
    private final Texts texts;
    private final PauseTransition soon = new PauseTransition(PAUSE);

    @FXML
    private VBox page;

    @FXML
    private PageHeader header;

    @FXML
    private Button reset;

    @FXML
    private Button save;

    @FXML
    private Label newer;

    @FXML
    private TextArea words;

    @FXML
    private VBox faults;

    @FXML
    private ComboBox<KnownField> fields;

    @FXML
    private Button insert;

    @FXML
    private ComboBox<TextVersion> history;

    @FXML
    private ComboBox<Optional<ClientRow>> client;

    @FXML
    private PagePreview preview;

    public LetterTextController(LetterTextModel model, Frame frame) {
        this.model = model;
        this.frame = frame;
        this.texts = frame.texts();
    }

    @FXML
    private void initialize() {
        TabKey.leavesTextsIn(words);
        words.textProperty().bindBidirectional(model.wordsProperty());
        soon.setOnFinished(still -> model.proof());
        words.textProperty().addListener((property, before, typed) -> soon.playFromStart());
        page.sceneProperty().addListener((property, before, now) -> {
            if (now == null) {
                soon.stop();
            }
        });
        save.disableProperty().bind(model.busyProperty());
        Listed.in(fields, this::fieldWords);
        Listed.in(history, this::versionWords);
        Listed.in(client, row -> row.map(ClientRow::name).orElse(texts.get("letter.text.sample")));
        insert.disableProperty().bind(fields.valueProperty().isNull());
        model.sheetProperty().addListener((property, before, read) -> show(read));
        model.clients().addListener((Observable change) -> showClients());
        client.valueProperty().addListener((property, before, chosen) -> {
            if (chosen != null) {
                model.clientProperty().set(chosen.orElse(null));
            }
        });
        history.valueProperty().addListener((property, before, chosen) -> {
            if (chosen != null) {
                model.takeUp(chosen);
            }
        });
        model.faults().addListener((Observable change) -> showFaults());
        model.refusalProperty().addListener((property, before, now) -> showFaults());
        model.pages()
                .addListener((Observable change) -> preview.show(
                        model.pages(),
                        texts.get("letter.desk.preview", model.pages().size())));
        FormKeys.in(page, this::save, this::leave);
        model.load();
    }

    private void show(TextSheet sheet) {
        TextNames names = new TextNames(texts);
        header.setTitle(names.title(sheet.id(), sheet.uses()));
        header.setSubtitle(names.readers(sheet.id(), sheet.uses()) + " · " + since(sheet));
        newer.setVisible(sheet.isShippedNewer());
        newer.setManaged(sheet.isShippedNewer());
        reset.setDisable(!sheet.isOwn());
        fields.getItems().setAll(sheet.fields());
        history.getItems().setAll(sheet.history());
        if (sheet.isOwn() && sheet.shipped().isPresent()) {
            history.getItems().add(0, sheet.shippedNow());
        }
        history.setDisable(history.getItems().isEmpty());
        history.setValue(null);
    }

    private String since(TextSheet sheet) {
        if (sheet.isOwn()) {
            return texts.get("letter.text.ownSince", day(sheet.history().get(0)));
        }
        return texts.get(sheet.shipped().isPresent() ? "letter.text.isShipped" : "letter.text.isFrench");
    }

    private String day(TextVersion version) {
        return FrenchText.date(LocalDate.ofInstant(version.writtenAt(), frame.zone()));
    }

    private String versionWords(TextVersion version) {
        if (version.id() == 0) {
            return texts.get("letter.text.currentShipped");
        }
        return texts.get(version.isReset() ? "letter.text.versionShipped" : "letter.text.version", day(version));
    }

    private String fieldWords(KnownField field) {
        if (field.isCondition()) {
            return texts.get("letter.text.condition", field.explanation(), field.name());
        }
        return field.example().isBlank()
                ? texts.get("letter.text.fieldNamed", field.explanation(), field.name())
                : texts.get("letter.text.fieldExample", field.explanation(), field.name(), shortened(field.example()));
    }

    private static String shortened(String example) {
        return example.length() > 40 ? example.substring(0, 40) + "…" : example;
    }

    private void showClients() {
        client.getItems()
                .setAll(Stream.concat(
                                model.clients().stream().map(Optional::of), Stream.of(Optional.<ClientRow>empty()))
                        .toList());
        client.setValue(Optional.ofNullable(model.clientProperty().get())
                .or(() -> model.clients().stream().findFirst()));
    }

    private void showFaults() {
        List<Hyperlink> lines = model.faults().stream().map(this::line).toList();
        faults.getChildren().setAll(lines);
        if (model.refusalProperty().get() != null) {
            faults.getChildren().add(new RefusalLabel(model.refusalProperty(), texts));
        }
        if (faults.getChildren().isEmpty()) {
            Label fine = new Label(texts.get("letter.text.fine"));
            fine.getStyleClass().add("muted");
            faults.getChildren().add(fine);
        }
    }

    private Hyperlink line(TextFault fault) {
        Hyperlink line = new Hyperlink(fault.problem().message(texts));
        line.setWrapText(true);
        line.getStyleClass().add(fault.isBlocking() ? "field-message" : "muted");
        line.setOnAction(clicked -> goTo(fault));
        return line;
    }

    /** Puts the caret where the fault stands. */
    private void goTo(TextFault fault) {
        List<String> lines = List.of(words.getText().split("\n", -1));
        int place = fault.column() - 1;
        for (int line = 0; line < Math.min(fault.line() - 1, lines.size()); line++) {
            place += lines.get(line).length() + 1;
        }
        words.requestFocus();
        words.positionCaret(Math.min(place, words.getLength()));
    }

    /** A condition is inserted around what is selected. */
    @FXML
    private void insertField() {
        KnownField field = fields.getValue();
        String name = field.name();
        boolean needsPassage = field.isCondition() || !field.isAlwaysFilled();
        String inside = field.isCondition() ? words.getSelectedText() : "{{" + name + "}}";
        words.replaceSelection(needsPassage ? "{{#" + name + "}}" + inside + "{{/" + name + "}}" : inside);
        words.requestFocus();
    }

    @FXML
    private void save() {
        model.save(texts.get("letter.text.saving"), () -> frame.notices().say(texts.get("letter.text.saved")));
    }

    @FXML
    private void reset() {
        if (frame.dialogs().confirm(Question.RESET_TEXT)) {
            model.reset(texts.get("letter.text.saving"), () -> frame.notices().say(texts.get("letter.text.resetDone")));
        }
    }

    @FXML
    private void leave() {
        frame.navigator().back();
    }

    @FXML
    private void openStationery() {
        frame.navigator().show(new Destination.Stationery());
    }
}
