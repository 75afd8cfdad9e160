package fr.amiable.ui.common.help;

import atlantafx.base.controls.Popover;
import fr.amiable.common.Texts;
import fr.amiable.law.Explanations;
import fr.amiable.ui.common.widget.Hint;
import javafx.beans.NamedArg;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A small question mark: pressed, it says in plain words what the law says of the thing beside it, with the source. */
public final class HelpMark extends Button {

    private final String topic;
    private final Texts texts = new Texts();

    /** @param topic a line of {@code law/explanations.csv} */
    public HelpMark(@NamedArg("topic") String topic) {
        super("?");
        this.topic = topic;
        getStyleClass().setAll("help-mark");
        setAccessibleText(texts.get("help.about"));
        Hint.on(this, texts.get("help.about"));
        setOnAction(pressed -> explain());
    }

    public String getTopic() {
        return topic;
    }

    /** F1 in the field that the mark belongs to. */
    public void onKey(KeyEvent key) {
        if (key.getCode() == KeyCode.F1) {
            explain();
            key.consume();
        }
    }

    private void explain() {
        Popover popover = new Popover(new ExplanationPane(Explanations.shipped().of(topic), texts));
        popover.setArrowLocation(Popover.ArrowLocation.TOP_LEFT);
        popover.setHeaderAlwaysVisible(false);
        popover.setDetachable(false);
        popover.setAnimated(false);
        popover.show(this);
    }
}
