package fr.amiable.ui.common.widget;

import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/**
 * Words told when the pointer rests on something, and by screen readers. What shows them is made when the pointer first comes: each
 * {@link Tooltip} has a window whose styles are worked out anew, and a page has hundreds that nobody looks at.
 */
public final class Hint {

    /** In pixels: longer words go to the next line. */
    private static final double WIDEST = 420;

    private final Node node;
    private final EventHandler<MouseEvent> coming = event -> show();
    private Tooltip shown;
    private String words = "";

    private Hint(Node node) {
        this.node = node;
    }

    /** @param words in the place of those said before; empty for none */
    public static void on(Node node, String words) {
        Hint hint = (Hint) node.getProperties().computeIfAbsent(Hint.class, key -> new Hint(node));
        node.setAccessibleHelp(words.isEmpty() ? null : words);
        hint.say(words);
    }

    /** The same, as views write it. */
    public static void setWords(Node node, String words) {
        on(node, words);
    }

    /** What is told about it; empty when nothing is. */
    public static String of(Node node) {
        return node.hasProperties() && node.getProperties().get(Hint.class) instanceof Hint hint ? hint.words : "";
    }

    private void say(String newWords) {
        words = newWords;
        node.removeEventHandler(MouseEvent.MOUSE_ENTERED, coming);
        if (words.isEmpty()) {
            hide();
        } else if (shown == null) {
            node.addEventHandler(MouseEvent.MOUSE_ENTERED, coming);
        } else {
            shown.setText(words);
        }
    }

    private void show() {
        node.removeEventHandler(MouseEvent.MOUSE_ENTERED, coming);
        shown = new Tooltip(words);
        shown.setWrapText(true);
        shown.setMaxWidth(WIDEST);
        Tooltip.install(node, shown);
    }

    private void hide() {
        if (shown != null) {
            Tooltip.uninstall(node, shown);
            shown = null;
        }
    }
}
