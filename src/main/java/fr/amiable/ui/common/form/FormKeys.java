package fr.amiable.ui.common.form;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The keys of every form: Ctrl+S saves, Escape leaves. */
public final class FormKeys {

    private static final KeyCombination SAVE = new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);

    private FormKeys() {}

    public static void in(Node form, Runnable save, Runnable leave) {
        form.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (SAVE.match(key)) {
                save.run();
                key.consume();
            } else if (key.getCode() == KeyCode.ESCAPE) {
                leave.run();
                key.consume();
            }
        });
    }
}
