package fr.amiable.ui.common.form;

import fr.amiable.ui.common.help.HelpMark;
import fr.amiable.ui.common.widget.Icons;
import java.util.Optional;
import javafx.beans.DefaultProperty;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/**
 * A field of a form: its label above, the control, then a hint or, when something is wrong, what to do about it. It
 * shows the problems of the field of that name, {@code problemField}, or else of the control's {@code id}.
 */
@DefaultProperty("content")
public final class FormField extends VBox {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("danger");

    private final Label label = new Label();
    private final HBox head = new HBox(label);
    private final Label hint = note("field-hint");
    private final Label message = note("field-message");
    private Optional<HelpMark> help = Optional.empty();
    private Node content;
    private String problemField;

    public FormField() {
        getStyleClass().add("form-field");
        label.getStyleClass().add("field-label");
        label.setMnemonicParsing(true);
        message.setAccessibleRole(AccessibleRole.TEXT);
        head.getStyleClass().add("field-head");
        getChildren().addAll(head, hint, message);
        hint.visibleProperty()
                .bind(hint.textProperty()
                        .isNotEmpty()
                        .and(message.textProperty().isEmpty()));
    }

    public Node getContent() {
        return content;
    }

    public void setContent(Node newContent) {
        getChildren().remove(content);
        content = newContent;
        getChildren().add(1, content);
        label.setLabelFor(control());
    }

    public String getLabel() {
        return label.getText();
    }

    /** An underscore sets the letter that leads here with Alt. */
    public void setLabel(String words) {
        label.setText(words);
    }

    public String getHint() {
        return hint.getText();
    }

    public void setHint(String words) {
        hint.setText(words);
    }

    public boolean isRequired() {
        return label.getGraphic() != null;
    }

    public void setRequired(boolean required) {
        Label star = new Label("*");
        star.getStyleClass().add("required");
        label.setContentDisplay(ContentDisplay.RIGHT);
        label.setGraphic(required ? star : null);
    }

    /** The topic explained by the mark beside the label, and by F1 in the field; empty when there is none. */
    public String getHelp() {
        return help.map(HelpMark::getTopic).orElse("");
    }

    public void setHelp(String topic) {
        HelpMark mark = new HelpMark(topic);
        mark.setFocusTraversable(false);
        help = Optional.of(mark);
        head.getChildren().setAll(label, mark);
        addEventHandler(KeyEvent.KEY_PRESSED, mark::onKey);
    }

    public String getProblemField() {
        return problemField == null && content != null ? content.getId() : problemField;
    }

    public void setProblemField(String name) {
        problemField = name;
    }

    /** What is wrong and what to do, in words; empty when all is well. */
    public StringProperty messageProperty() {
        return message.textProperty();
    }

    void show(String words) {
        if (!words.isEmpty() && message.getGraphic() == null) {
            message.setGraphic(Icons.of(MaterialDesignA.ALERT_CIRCLE_OUTLINE));
        }
        message.setText(words);
        control().pseudoClassStateChanged(WRONG, !words.isEmpty());
        control().setAccessibleHelp(words.isEmpty() ? hint.getText() : words);
    }

    /** The control that is typed in: the content, or the first one inside it. */
    Node control() {
        return firstControl(content);
    }

    private static Node firstControl(Node node) {
        if (isTypedIn(node) || !(node instanceof Parent parent)) {
            return node;
        }
        return parent.getChildrenUnmodifiable().stream()
                .map(FormField::firstControl)
                .filter(FormField::isTypedIn)
                .findFirst()
                .orElse(node);
    }

    private static boolean isTypedIn(Node node) {
        return node instanceof Control && !(node instanceof Label);
    }

    private static Label note(String style) {
        Label note = new Label("");
        note.getStyleClass().add(style);
        note.setWrapText(true);
        note.managedProperty().bind(note.visibleProperty());
        if (style.equals("field-message")) {
            note.visibleProperty().bind(note.textProperty().isNotEmpty());
        }
        return note;
    }
}
