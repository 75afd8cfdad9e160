package fr.amiable.ui.common.widget;

import javafx.scene.control.ScrollPane;

/** A screen longer than the window: it scrolls down, never sideways. Put a box of style class {@code page} in it. */
public final class Page extends ScrollPane {

    public Page() {
        getStyleClass().add("page-scroll");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        TabKey.leavesTextsIn(this);
    }
}
