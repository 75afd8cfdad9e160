package fr.amiable.ui.common.widget;

import javafx.beans.DefaultProperty;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * The head of a screen: its title, a status, a few muted words, and its acts on the right, the primary one last. The words go under the
 * title with the status before them, so that neither they nor the acts are cut in the smallest window.
 */
@DefaultProperty("actions")
public final class PageHeader extends WrapRow {

    private final Label title = new Label();
    private final HBox badges = new HBox();
    private final HBox first = new HBox(title);
    private final HBox second = new HBox();
    private final Label subtitle = new Label();
    private final WrapRow actions = new WrapRow();

    public PageHeader() {
        getStyleClass().add("page-header");
        title.getStyleClass().add("page-title");
        title.setAccessibleRole(AccessibleRole.TEXT);
        title.setMinWidth(Region.USE_PREF_SIZE);
        badges.getStyleClass().add("badges");
        badges.getChildren().addListener((Observable change) -> showBadges());
        showBadges();
        subtitle.getStyleClass().add("muted");
        subtitle.setWrapText(true);
        actions.getStyleClass().add("actions");
        actions.setMinWidth(Region.USE_PREF_SIZE);
        actions.getChildren().addListener((Observable change) -> keepActsWhole());
        first.getStyleClass().add("page-header-line");
        second.getStyleClass().add("page-header-line");
        second.managedProperty().bind(subtitle.textProperty().isNotEmpty());
        second.visibleProperty().bind(second.managedProperty());
        subtitle.textProperty().addListener((property, before, now) -> place());
        place();
        VBox words = new VBox(first, second);
        words.getStyleClass().add("page-header-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(words, actions);
    }

    /** The acts go under the title before they go under each other, and none is cut. */
    private void keepActsWhole() {
        actions.getChildren().forEach(act -> ((Region) act).setMinWidth(Region.USE_PREF_SIZE));
    }

    @Override
    protected double computeMinWidth(double height) {
        double widestAct = actions.getChildren().stream()
                .filter(Node::isManaged)
                .mapToDouble(act -> act.minWidth(-1))
                .max()
                .orElse(0);
        return getInsets().getLeft()
                + getInsets().getRight()
                + Math.max(widestAct, getChildren().get(0).minWidth(-1));
    }

    /** A status that is hidden leaves no gap before the words. */
    private void showBadges() {
        badges.managedProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> badges.getChildren().stream().anyMatch(Node::isManaged),
                        badges.getChildren().stream().map(Node::managedProperty).toArray(Observable[]::new)));
    }

    private void place() {
        if (subtitle.getText().isEmpty()) {
            second.getChildren().clear();
            first.getChildren().setAll(title, badges);
        } else {
            first.getChildren().setAll(title);
            second.getChildren().setAll(badges, subtitle);
        }
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
