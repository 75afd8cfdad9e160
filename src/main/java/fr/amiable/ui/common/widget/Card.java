package fr.amiable.ui.common.widget;

import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A sheet on the page: a title, what belongs on its right, and its content below. */
public final class Card extends VBox {

    private final Label title = new Label("");
    private final HBox trailing = new HBox();

    public Card() {
        getStyleClass().add("surface-card");
        title.getStyleClass().add("section-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        trailing.getStyleClass().add("actions");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(title, space, trailing);
        head.getStyleClass().add("card-head");
        head.visibleProperty().bind(title.textProperty().isNotEmpty());
        head.managedProperty().bind(head.visibleProperty());
        getChildren().add(head);
    }

    public String getTitle() {
        return title.getText();
    }

    public void setTitle(String words) {
        title.setText(words);
    }

    public StringProperty titleProperty() {
        return title.textProperty();
    }

    /** Notes and secondary acts at the right of the title. */
    public ObservableList<Node> getTrailing() {
        return trailing.getChildren();
    }
}
