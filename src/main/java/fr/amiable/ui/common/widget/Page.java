package fr.amiable.ui.common.widget;

/** A screen longer than the window: it scrolls down, never sideways. Put a box of style class {@code page} in it. */
public final class Page extends LightScroll {

    public Page() {
        getStyleClass().add("page-scroll");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        TabKey.leavesTextsIn(this);
    }
}
