package fr.amiable.ui.common.widget;

import fr.amiable.common.Texts;
import fr.amiable.ui.common.Notices;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/**
 * The notices at the foot of the window, over whatever is shown and without stopping it. Words pass one at a time; what can
 * be undone stays its time, one above the other, and Ctrl+Z undoes the newest.
 */
public final class NoticePane extends VBox implements Notices {

    private static final Duration SHORT = Duration.seconds(5);
    private static final Duration LONG = Duration.seconds(12);
    private static final int MOST_SHOWN = 4;
    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);

    private final Texts texts;

    public NoticePane(Texts texts) {
        this.texts = texts;
        setPickOnBounds(false);
        setAlignment(Pos.BOTTOM_CENTER);
        getStyleClass().add("notices");
        sceneProperty().addListener((property, before, now) -> listen(now));
    }

    @Override
    public void say(String words) {
        getChildren().removeIf(shown -> !isUndoable(shown));
        show(box(words), SHORT);
    }

    @Override
    public void sayUndoable(String words, Runnable undo) {
        getChildren().removeIf(shown -> !isUndoable(shown));
        HBox box = box(words);
        Button button = new Button(texts.get("ui.undo"));
        button.getStyleClass().add("notice-undo");
        button.setAccessibleText(texts.get("ui.undoOf", words));
        Hint.on(button, texts.get("ui.undoHint"));
        button.setOnAction(event -> {
            getChildren().remove(box);
            undo.run();
        });
        box.getChildren().add(button);
        box.setUserData(button);
        show(box, LONG);
    }

    private void show(HBox box, Duration duration) {
        getChildren().add(box);
        if (getChildren().size() > MOST_SHOWN) {
            getChildren().remove(0);
        }
        PauseTransition delay = new PauseTransition(duration);
        delay.setOnFinished(event -> leave(box, delay));
        delay.play();
    }

    /** One that is pointed at or about to be pressed stays. */
    private void leave(HBox box, PauseTransition delay) {
        if (box.isHover() || isUndoable(box) && undoOf(box).isFocused()) {
            delay.playFromStart();
        } else {
            getChildren().remove(box);
        }
    }

    private void listen(Scene scene) {
        if (scene != null) {
            scene.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        }
    }

    /** A field with something typed in it undoes its own typing first. */
    private void onKey(KeyEvent key) {
        boolean isTyping = getScene() != null
                && getScene().getFocusOwner() instanceof TextInputControl field
                && field.isUndoable();
        if (!UNDO.match(key) || isTyping) {
            return;
        }
        for (int place = getChildren().size() - 1; place >= 0; place--) {
            if (isUndoable(getChildren().get(place))) {
                undoOf(getChildren().get(place)).fire();
                key.consume();
                return;
            }
        }
    }

    private static boolean isUndoable(Node box) {
        return box.getUserData() instanceof Button;
    }

    private static Button undoOf(Node box) {
        return (Button) box.getUserData();
    }

    private static HBox box(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        HBox box = new HBox(label);
        box.getStyleClass().add("notice");
        box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        box.setAccessibleRole(AccessibleRole.TEXT);
        box.setAccessibleText(words);
        return box;
    }
}
