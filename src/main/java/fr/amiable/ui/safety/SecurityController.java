package fr.amiable.ui.safety;

import fr.amiable.backup.Soundness;
import fr.amiable.common.Problem;
import fr.amiable.common.Texts;
import fr.amiable.journal.ChainWords;
import fr.amiable.ui.common.Dialogs;
import fr.amiable.ui.common.Notices;
import fr.amiable.ui.common.Question;
import fr.amiable.ui.common.widget.Shown;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.util.StringConverter;

/** The passphrase, the recovery sheet, the lock of an idle window, and the verification of everything. */
public final class SecurityController {

    private final SecurityModel model;
    private final IdleMinutes idle;
    private final Dialogs dialogs;
    private final Notices notices;
    private final Clock clock;
    private final Texts texts;

    @FXML
    private Label state;

    @FXML
    private Node presentBox;

    @FXML
    private PasswordField present;

    @FXML
    private PasswordField next;

    @FXML
    private PasswordField again;

    @FXML
    private Label problem;

    @FXML
    private Button set;

    @FXML
    private Button remove;

    @FXML
    private ComboBox<Integer> minutes;

    @FXML
    private Label found;

    public SecurityController(
            SecurityModel model, IdleMinutes idle, Dialogs dialogs, Notices notices, Clock clock, Texts texts) {
        this.model = model;
        this.idle = idle;
        this.dialogs = dialogs;
        this.notices = notices;
        this.clock = clock;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        model.shutProperty().addListener((property, before, isShut) -> show(isShut));
        show(model.shutProperty().get());
        model.problems().addListener((ListChangeListener<Problem>) change -> showProblems());
        showProblems();
        Shown.set(found, false);
        minutes.getItems().setAll(IdleMinutes.CHOICES);
        minutes.setConverter(new StringConverter<>() {
            @Override
            public String toString(Integer value) {
                return value == null ? "" : words(value);
            }

            @Override
            public Integer fromString(String words) {
                return minutes.getValue();
            }
        });
        minutes.setValue(idle.get());
        minutes.valueProperty().addListener((property, before, now) -> idle.set(now));
    }

    private String words(int value) {
        return value == 0 ? texts.get("safety.idle.never") : texts.get("safety.idle.minutes", value);
    }

    private void show(boolean isShut) {
        state.setText(texts.get(isShut ? "safety.phrase.on" : "safety.phrase.off"));
        Shown.set(presentBox, isShut);
        Shown.set(remove, isShut);
        set.setText(texts.get(isShut ? "safety.phrase.change" : "safety.phrase.set"));
        minutes.setDisable(!isShut);
    }

    private void showProblems() {
        problem.setText(model.problems().stream().map(one -> one.message(texts)).collect(Collectors.joining("\n")));
        Shown.set(problem, !model.problems().isEmpty());
        model.problems().stream()
                .findFirst()
                .ifPresent(first -> field(first.field()).requestFocus());
    }

    private PasswordField field(String name) {
        return switch (name) {
            case "present" -> present;
            case "again" -> again;
            default -> next;
        };
    }

    @FXML
    private void set() {
        model.set(present.getText(), next.getText(), again.getText(), () -> done("safety.phrase.done"));
    }

    @FXML
    private void remove() {
        if (dialogs.confirm(Question.REMOVE_PASSPHRASE)) {
            model.remove(present.getText(), () -> done("safety.phrase.removed"));
        }
    }

    private void done(String key) {
        present.clear();
        next.clear();
        again.clear();
        notices.say(texts.get(key));
    }

    @FXML
    private void printSheet() {
        model.printSheet(LocalDate.now(clock), notices::say);
    }

    @FXML
    private void saveSheet() {
        dialogs.chooseFileToSave(texts.get("safety.sheet.file"))
                .ifPresent(file -> model.saveSheet(
                        file, LocalDate.now(clock), saved -> notices.say(texts.get("safety.sheet.saved", saved))));
    }

    @FXML
    private void verify() {
        model.verify(this::show);
    }

    private void show(Soundness soundness) {
        long sound =
                soundness.tables().stream().filter(Soundness.Table::isSound).count();
        long files = soundness.files().count();
        found.setText(String.join(
                "\n",
                texts.get(soundness.isSound() ? "cli.verify.sound" : "cli.verify.unsound"),
                texts.get("cli.verify.tables", sound, soundness.tables().size()),
                texts.get(
                        "cli.verify.files", files - soundness.files().damaged().size(), files),
                new ChainWords(texts).of(soundness.chain())));
        found.getStyleClass().removeAll("warning");
        if (!soundness.isSound()) {
            found.getStyleClass().add("warning");
        }
        Shown.set(found, true);
    }

    @FXML
    private void saveJournal() {
        dialogs.chooseFileToSave(texts.get("safety.journal.file"))
                .ifPresent(
                        file -> model.saveJournal(file, saved -> notices.say(texts.get("cli.journal.written", saved))));
    }
}
