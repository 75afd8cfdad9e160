package fr.amiable.ui.common.widget;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** What a screen says while it has nothing to show: what will be here and what to do first. */
public final class EmptyState extends VBox {

    private final FontIcon icon = new FontIcon();
    private final Label title = new Label();
    private final Label text = new Label();

    public EmptyState() {
        getStyleClass().add("empty-state");
        icon.getStyleClass().add("empty-icon");
        title.getStyleClass().add("section-title");
        text.getStyleClass().add("muted");
        text.setWrapText(true);
        icon.setVisible(false);
        icon.managedProperty().bind(icon.visibleProperty());
        getChildren().addAll(icon, title, text);
    }

    public String getIcon() {
        return icon.getIconLiteral();
    }

    /** A literal of the pack, for example {@code mdi2a-account-multiple-outline}. */
    public void setIcon(String literal) {
        icon.setIconLiteral(literal);
        icon.setVisible(true);
    }

    public String getTitle() {
        return title.getText();
    }

    public void setTitle(String words) {
        title.setText(words);
    }

    public String getText() {
        return text.getText();
    }

    public void setText(String words) {
        text.setText(words);
    }
}
