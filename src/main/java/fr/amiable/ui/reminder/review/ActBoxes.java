package fr.amiable.ui.reminder.review;

import fr.amiable.common.Texts;
import fr.amiable.ui.common.form.FormField;
import fr.amiable.ui.common.widget.WrapRow;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;

/** The parts that the boxes of the review share. */
record ActBoxes(Texts texts) {

    FormField field(String key, Node content) {
        FormField field = new FormField();
        field.setLabel(texts.get(key));
        field.setContent(content);
        return field;
    }

    Node row(Node... fields) {
        return new WrapRow(fields);
    }

    /** The act that keeps, and the one that gives up. */
    Node acts(String words, Runnable keep, Runnable giveUp) {
        Button kept = new Button(words);
        kept.setId("keepAct");
        kept.getStyleClass().add("primary");
        kept.setOnAction(pressed -> keep.run());
        Button cancel = new Button(texts.get("form.cancel"));
        cancel.setOnAction(pressed -> giveUp.run());
        HBox acts = new HBox(cancel, kept);
        acts.getStyleClass().add("actions");
        return acts;
    }
}
