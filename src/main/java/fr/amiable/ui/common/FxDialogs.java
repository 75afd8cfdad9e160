package fr.amiable.ui.common;

import fr.amiable.common.Texts;
import fr.amiable.ui.common.widget.TabKey;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.event.ActionEvent;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

/** Asks in dialogs of the window. */
public final class FxDialogs implements Dialogs {

    private static final double WIDTH = 460;
    private static final int REASON_ROWS = 3;

    private final Texts texts;
    private final Supplier<Window> owner;

    public FxDialogs(Texts texts, Supplier<Window> owner) {
        this.texts = texts;
        this.owner = owner;
    }

    @Override
    public boolean confirm(Question question, Object... arguments) {
        ButtonType yes = new ButtonType(words(question, "yes"), ButtonData.OK_DONE);
        ButtonType no = new ButtonType(words(question, "no"), ButtonData.CANCEL_CLOSE);
        Dialog<ButtonType> dialog = dialog(words(question, "title"), yes, no);
        dialog.getDialogPane().setContent(message(words(question, "message", arguments)));
        return dialog.showAndWait().filter(yes::equals).isPresent();
    }

    @Override
    public Optional<String> askReason(Question question, Object... arguments) {
        ButtonType yes = new ButtonType(words(question, "yes"), ButtonData.OK_DONE);
        ButtonType no = new ButtonType(words(question, "no"), ButtonData.CANCEL_CLOSE);
        Dialog<ButtonType> dialog = dialog(words(question, "title"), yes, no);
        TextArea reason = new TextArea();
        reason.setPrefRowCount(REASON_ROWS);
        reason.setWrapText(true);
        TabKey.leavesTextsIn(reason);
        Label label = message(words(question, "message", arguments));
        label.setLabelFor(reason);
        Label missing = message("");
        missing.getStyleClass().add("field-message");
        VBox box = new VBox(label, reason, missing);
        box.getStyleClass().add("form-field");
        dialog.getDialogPane().setContent(box);
        dialog.getDialogPane().lookupButton(yes).addEventFilter(ActionEvent.ACTION, event -> {
            if (reason.getText().isBlank()) {
                missing.setText(texts.get("ui.reasonMissing"));
                event.consume();
                reason.requestFocus();
            }
        });
        dialog.setOnShown(event -> reason.requestFocus());
        return dialog.showAndWait()
                .filter(yes::equals)
                .map(chosen -> reason.getText().strip());
    }

    @Override
    public Optional<Path> chooseFileToSave(String proposedName) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("ui.file.save"));
        chooser.setInitialFileName(proposedName);
        return Optional.ofNullable(chooser.showSaveDialog(owner.get())).map(File::toPath);
    }

    @Override
    public List<Path> chooseFilesToOpen() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("ui.file.open"));
        chooser.getExtensionFilters()
                .addAll(
                        new ExtensionFilter(texts.get("ui.file.invoices"), "*.pdf", "*.PDF", "*.xml", "*.XML"),
                        new ExtensionFilter(texts.get("ui.file.all"), "*.*"));
        List<File> chosen = chooser.showOpenMultipleDialog(owner.get());
        return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
    }

    @Override
    public List<Path> chooseAnyFiles() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("ui.file.open"));
        List<File> chosen = chooser.showOpenMultipleDialog(owner.get());
        return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> chooseFolder(String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        return Optional.ofNullable(chooser.showDialog(owner.get())).map(File::toPath);
    }

    @Override
    public void tell(String title, String words) {
        Dialog<ButtonType> dialog = dialog(title, new ButtonType(texts.get("app.close"), ButtonData.CANCEL_CLOSE));
        dialog.getDialogPane().setContent(message(words));
        dialog.showAndWait();
    }

    private Dialog<ButtonType> dialog(String title, ButtonType... acts) {
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner.get());
        dialog.setTitle(title);
        dialog.setHeaderText(title);
        DialogPane pane = dialog.getDialogPane();
        pane.getButtonTypes().addAll(acts);
        pane.setPrefWidth(WIDTH);
        pane.getStyleClass().add("question");
        return dialog;
    }

    private static Label message(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        return label;
    }

    private String words(Question question, String part, Object... arguments) {
        return texts.get("question." + question.name() + "." + part, arguments);
    }
}
