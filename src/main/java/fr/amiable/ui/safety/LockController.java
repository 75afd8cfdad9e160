package fr.amiable.ui.safety;

import fr.amiable.common.Problem;
import fr.amiable.common.Texts;
import fr.amiable.ui.common.widget.Shown;
import fr.amiable.vault.KeySource;
import fr.amiable.vault.RecoveryCode;
import java.util.List;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;

/** What stands before the data until the passphrase is given, or the code on the recovery sheet. */
public final class LockController {

    private final Texts texts;
    private Consumer<KeySource> attempt = keys -> {};

    @FXML
    private Pane lock;

    @FXML
    private Label why;

    @FXML
    private Node phraseBox;

    @FXML
    private PasswordField phrase;

    @FXML
    private Node codeBox;

    @FXML
    private TextField code;

    @FXML
    private Label problem;

    @FXML
    private Button open;

    @FXML
    private Hyperlink other;

    public LockController(Texts texts) {
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        hide();
    }

    /**
     * Covers the window until one attempt succeeds and {@link #hide} is called.
     *
     * @param words why it is closed; empty for the usual words
     * @param isCodeOnly no passphrase can help: the key file is gone or damaged
     */
    public void ask(String words, boolean isCodeOnly, Consumer<KeySource> onAttempt) {
        attempt = onAttempt;
        why.setText(words.isEmpty() ? texts.get("lock.why") : words);
        Shown.set(other, !isCodeOnly);
        choose(isCodeOnly);
        Shown.set(lock, true);
    }

    /** Shows what was wrong with the last attempt and lets the owner try again. */
    public void refuse(String words) {
        problem.setText(words);
        Shown.set(problem, !words.isEmpty());
        open.setDisable(false);
        present().requestFocus();
    }

    public void hide() {
        phrase.clear();
        code.clear();
        Shown.set(lock, false);
    }

    public boolean isShown() {
        return lock.isVisible();
    }

    @FXML
    private void open() {
        if (!codeBox.isVisible()) {
            start(KeySource.passphrase(phrase.getText()));
            return;
        }
        List<Problem> wrong = RecoveryCode.problems(code.getText());
        if (wrong.isEmpty()) {
            start(KeySource.known(RecoveryCode.read(code.getText())));
        } else {
            refuse(wrong.get(0).message(texts));
        }
    }

    private void start(KeySource keys) {
        open.setDisable(true);
        Shown.set(problem, false);
        attempt.accept(keys);
    }

    @FXML
    private void other() {
        choose(!codeBox.isVisible());
    }

    private void choose(boolean isCode) {
        Shown.set(phraseBox, !isCode);
        Shown.set(codeBox, isCode);
        other.setText(texts.get(isCode ? "lock.withPhrase" : "lock.withCode"));
        refuse("");
    }

    private TextField present() {
        return codeBox.isVisible() ? code : phrase;
    }
}
