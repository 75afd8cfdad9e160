package fr.amiable.ui.common.widget;

import javafx.scene.control.ScrollPane;
import javafx.scene.control.Skin;

/**
 * Scrolls without keeping a picture of all it shows, as JavaFX does otherwise: one inside the other, a page had three pictures of the
 * window, and those of pages left behind stayed in memory until it was short.
 */
public class LightScroll extends ScrollPane {

    @Override
    protected Skin<?> createDefaultSkin() {
        Skin<?> skin = super.createDefaultSkin();
        getChildren().forEach(part -> part.setCache(false));
        return skin;
    }
}
