package fr.amiable.ui.shell;

import fr.amiable.ui.common.Crumb;
import fr.amiable.ui.common.Navigator;
import fr.amiable.ui.common.Screen;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** The breadcrumb: how the owner got to what is shown, each step a way back to it. */
final class Trail {

    private final HBox box;
    private final Navigator navigator;
    private final ListChangeListener<Crumb> refresh = change -> show();

    Trail(HBox box, Navigator navigator) {
        this.box = box;
        this.navigator = navigator;
        navigator.screenProperty().addListener((property, before, now) -> follow(before, now));
    }

    private void follow(Screen before, Screen now) {
        if (before != null) {
            before.trail().removeListener(refresh);
        }
        now.trail().addListener(refresh);
        show();
    }

    private void show() {
        box.getChildren().clear();
        for (Crumb crumb : navigator.screenProperty().get().trail()) {
            if (!box.getChildren().isEmpty()) {
                box.getChildren().add(label("/", "muted"));
            }
            box.getChildren().add(node(crumb));
        }
    }

    private Node node(Crumb crumb) {
        if (crumb.destination().isEmpty()) {
            return label(crumb.text(), "strong");
        }
        Hyperlink link = new Hyperlink(crumb.text());
        link.getStyleClass().add("crumb");
        link.setOnAction(pressed -> navigator.show(crumb.destination().get()));
        return link;
    }

    private static Label label(String words, String style) {
        Label label = new Label(words);
        label.getStyleClass().add(style);
        return label;
    }
}
