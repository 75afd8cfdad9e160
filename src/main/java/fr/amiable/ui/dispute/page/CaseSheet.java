package fr.amiable.ui.dispute.page;

import fr.amiable.ui.common.widget.Page;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A tab of a dispute's page: parts one below the other, each with its title and its acts; it scrolls on its own. */
final class CaseSheet {

    private CaseSheet() {}

    static Node of(Node... parts) {
        VBox box = new VBox(parts);
        box.getStyleClass().add("case-sheet");
        Page page = new Page();
        page.setContent(box);
        return page;
    }

    static Node part(String title, Node content, Node... acts) {
        Label name = new Label(title);
        name.getStyleClass().add("section-title");
        name.setWrapText(true);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox right = new HBox(acts);
        right.getStyleClass().add("actions");
        right.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(name, space, right);
        head.getStyleClass().add("card-head");
        VBox part = new VBox(head, content);
        part.getStyleClass().add("case-part");
        return part;
    }
}
