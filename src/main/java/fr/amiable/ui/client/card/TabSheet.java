package fr.amiable.ui.client.card;

import fr.amiable.ui.common.widget.Card;
import fr.amiable.ui.common.widget.Page;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** A tab that is one sheet: its title, its acts, its table. */
final class TabSheet {

    private TabSheet() {}

    static Node of(String title, Node content, Node... acts) {
        Card card = new Card();
        card.setTitle(title);
        card.getTrailing().setAll(acts);
        card.getChildren().add(content);
        VBox box = new VBox(card);
        box.getStyleClass().add("card-tab");
        Page page = new Page();
        page.setContent(box);
        return page;
    }
}
