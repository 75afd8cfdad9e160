package fr.amiable.ui.common.widget;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** The icons, all from one pack and of one size; never alone for an act that matters. */
public final class Icons {

    private Icons() {}

    public static FontIcon of(Ikon icon) {
        FontIcon drawn = new FontIcon(icon);
        drawn.getStyleClass().add("icon");
        return drawn;
    }
}
