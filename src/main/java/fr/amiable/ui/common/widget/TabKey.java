package fr.amiable.ui.common.widget;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Tab leaves a text of several lines as it leaves every other field; a form is no place for tabulations. */
public final class TabKey {

    private TabKey() {}

    /** For the texts of several lines in that node, those added later too. */
    public static void leavesTextsIn(Node node) {
        node.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            boolean isPlain = !key.isControlDown() && !key.isAltDown() && !key.isMetaDown();
            if (key.getCode() == KeyCode.TAB && isPlain && key.getTarget() instanceof TextArea text) {
                key.consume();
                // the key with which the toolkit lets go of such a text
                Event.fireEvent(
                        text,
                        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, key.isShiftDown(), true, false, false));
            }
        });
    }
}
