package fr.amiable.ui.common.widget;

import javafx.scene.Node;

/** Shows a part of a page or takes it away, with its room. */
public final class Shown {

    private Shown() {}

    public static void set(Node node, boolean isShown) {
        node.setVisible(isShown);
        node.setManaged(isShown);
    }
}
