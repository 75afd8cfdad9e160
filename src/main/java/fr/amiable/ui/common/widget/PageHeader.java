package fr.amiable.ui.common.widget;

import javafx.beans.DefaultProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The head of a screen: its title, a status, a few muted words, and its acts on the right, the primary one last. */
@DefaultProperty("actions")
public final class PageHeader extends HBox {

    private final Label title = new Label();
    private final HBox badges = new HBox();
    private final Label subtitle = new Label();
    private final HBox actions = new HBox();

    public PageHeader() {
        getStyleClass().add("page-header");
        title.getStyleClass().add("page-title");
        title.setAccessibleRole(AccessibleRole.TEXT);
        title.setMinWidth(Region.USE_PREF_SIZE);
        badges.getStyleClass().add("badges");
        subtitle.getStyleClass().add("muted");
        actions.getStyleClass().add("actions");
        actions.setMinWidth(Region.USE_PREF_SIZE);
        subtitle.managedProperty().bind(subtitle.textProperty().isNotEmpty());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(title, badges, subtitle, space, actions);
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

    public String getSubtitle() {
        return subtitle.getText();
    }

    public void setSubtitle(String words) {
        subtitle.setText(words);
    }

    public StringProperty subtitleProperty() {
        return subtitle.textProperty();
    }

    /** Chips after the title. */
    public ObservableList<Node> getBadges() {
        return badges.getChildren();
    }

    public ObservableList<Node> getActions() {
        return actions.getChildren();
    }
}
