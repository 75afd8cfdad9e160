package fr.amiable.ui.common.widget;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What stands within a card: parts one below the other, each with its title and its acts; it scrolls on its own. */
public final class Sheet {

    private Sheet() {}

    public static Node of(Node... parts) {
        VBox box = new VBox(parts);
        box.getStyleClass().add("sheet-parts");
        Page page = new Page();
        page.setContent(box);
        return page;
    }

    public static Node part(String title, Node content, Node... acts) {
        Label name = new Label(title);
        name.getStyleClass().add("section-title");
        name.setWrapText(true);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox right = new HBox(acts);
        right.getStyleClass().add("actions");
        right.setMinWidth(Region.USE_PREF_SIZE);
        WrapRow head = new WrapRow(name, right);
        VBox part = new VBox(head, content);
        part.getStyleClass().add("sheet-part");
        return part;
    }
}
