package fr.amiable.ui.shell;

import fr.amiable.common.Texts;
import fr.amiable.ui.common.widget.Hint;
import fr.amiable.ui.common.widget.Icons;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;

/** One entry of the navigation: its icon, its word unless folded, and how much waits behind it. */
final class EntryButton extends StackPane {

    private static final int MOST_SHOWN = 999;
    private static final Insets BESIDE = new Insets(0, 12, 0, 0);

    private final NavigationEntry entry;
    private final Texts texts;
    private final ToggleButton button;
    private final Label badge = new Label();

    EntryButton(NavigationEntry entry, Texts texts) {
        this.entry = entry;
        this.texts = texts;
        button = new ToggleButton(words(), Icons.of(entry.icon()));
        button.getStyleClass().add("navigation-entry");
        button.setMaxWidth(Double.MAX_VALUE);
        badge.getStyleClass().add("entry-badge");
        badge.setMouseTransparent(true);
        getChildren().add(button);
        managedProperty().bind(visibleProperty());
        fold(false);
        count(0);
    }

    void onPressed(Runnable act) {
        button.setOnAction(pressed -> act.run());
    }

    void mark(boolean isPresent) {
        button.setSelected(isPresent);
    }

    /** Nothing is shown for none. */
    void count(int waiting) {
        badge.setText(waiting > MOST_SHOWN ? MOST_SHOWN + "+" : String.valueOf(waiting));
        badge.setVisible(waiting > 0);
        if (waiting > 0 && badge.getParent() == null) {
            getChildren().add(badge);
        }
        String said = waiting > 0 ? texts.get("shell.waiting", words(), waiting) : words();
        button.setAccessibleText(said);
        Hint.on(button, said);
    }

    /** Folded, the badge sits on the corner of the icon. */
    void fold(boolean isNarrow) {
        setAlignment(badge, isNarrow ? Pos.TOP_RIGHT : Pos.CENTER_RIGHT);
        setMargin(badge, isNarrow ? Insets.EMPTY : BESIDE);
    }

    private String words() {
        return texts.get("shell.entry." + entry.name());
    }
}
