package fr.amiable.ui.common.widget;

import fr.amiable.ui.common.TextSize;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/** Shows what is in it larger, as a browser does: words, spaces and icons alike, laid out in the room that is left. */
public final class ZoomPane extends Region {

    private final Node content;
    private final TextSize size;
    private final Scale scale = new Scale(1, 1, 0, 0);

    public ZoomPane(Node content, TextSize size) {
        this.content = content;
        this.size = size;
        content.getTransforms().add(scale);
        getChildren().add(content);
        size.percentProperty().addListener((property, before, now) -> zoom());
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        zoom();
    }

    /** Ctrl and plus, minus or zero, on the main keys or the number pad, whatever the keyboard needs shift for. */
    private void onKey(KeyEvent key) {
        if (!key.isShortcutDown() || key.isAltDown()) {
            return;
        }
        switch (key.getCode()) {
            case PLUS, ADD, EQUALS -> size.larger();
            case MINUS, SUBTRACT -> size.smaller();
            case DIGIT0, NUMPAD0 -> size.reset();
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void zoom() {
        scale.setX(size.factor());
        scale.setY(size.factor());
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        content.resizeRelocate(0, 0, getWidth() / size.factor(), getHeight() / size.factor());
    }
}
