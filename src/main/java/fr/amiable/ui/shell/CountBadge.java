package fr.amiable.ui.shell;

import fr.amiable.common.Texts;
import javafx.beans.value.ObservableIntegerValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;

/** An entry of the navigation with a number on its right: how many things wait behind it; nothing when none does. */
final class CountBadge extends StackPane {

    private static final int MOST_SHOWN = 99;

    private final ToggleButton entry;
    private final Label number = new Label();
    private final Texts texts;

    CountBadge(ToggleButton entry, Texts texts) {
        super(entry);
        this.entry = entry;
        this.texts = texts;
        number.getStyleClass().add("count-badge");
        number.setMouseTransparent(true);
        number.setVisible(false);
        setAlignment(number, Pos.CENTER_RIGHT);
        getChildren().add(number);
        visibleProperty().bind(entry.visibleProperty());
        managedProperty().bind(entry.managedProperty());
    }

    void follow(ObservableIntegerValue count) {
        show(count.get());
        count.addListener((property, before, now) -> show(now.intValue()));
    }

    private void show(int count) {
        number.setText(count > MOST_SHOWN ? MOST_SHOWN + "+" : String.valueOf(count));
        number.setVisible(count > 0);
        entry.setAccessibleText(count > 0 ? texts.get("shell.counted", entry.getText(), count) : entry.getText());
    }
}
