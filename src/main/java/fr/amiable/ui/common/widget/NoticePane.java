package fr.amiable.ui.common.widget;

import fr.amiable.common.Texts;
import fr.amiable.ui.common.Notices;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/** The notices at the foot of the window, one at a time, over whatever is shown and without stopping it. */
public final class NoticePane extends StackPane implements Notices {

    private static final Duration SHORT = Duration.seconds(5);
    private static final Duration LONG = Duration.seconds(12);

    private final Texts texts;
    private PauseTransition delay = new PauseTransition(SHORT);

    public NoticePane(Texts texts) {
        this.texts = texts;
        setPickOnBounds(false);
        setAlignment(Pos.BOTTOM_CENTER);
        getStyleClass().add("notices");
    }

    @Override
    public void say(String words) {
        show(box(words), SHORT);
    }

    @Override
    public void sayUndoable(String words, Runnable undo) {
        HBox box = box(words);
        Button button = new Button(texts.get("ui.undo"));
        button.getStyleClass().add("notice-undo");
        button.setOnAction(event -> {
            hide();
            undo.run();
        });
        box.getChildren().add(button);
        show(box, LONG);
    }

    private void show(HBox box, Duration duration) {
        delay.stop();
        getChildren().setAll(box);
        delay = new PauseTransition(duration);
        delay.setOnFinished(event -> hide());
        delay.play();
    }

    private void hide() {
        getChildren().clear();
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
