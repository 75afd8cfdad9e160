package fr.amiable.ui.invoice.page;

import fr.amiable.common.Texts;
import fr.amiable.law.limitation.LimitationEvent;
import fr.amiable.ui.common.form.DateField;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** Where an event that may move the limitation is added: what, when, until when, what proves it. */
final class LimitationEventForm {

    /** Part payments are known from the payments themselves. */
    private static final List<LimitationEvent.Kind> OFFERED = Arrays.stream(LimitationEvent.Kind.values())
            .filter(kind -> kind != LimitationEvent.Kind.PART_PAYMENT)
            .toList();

    private final VBox box = new VBox();
    private final VBox fields = new VBox();
    private final Button open = new Button();
    private final ChoiceBox<LimitationEvent.Kind> kind = new ChoiceBox<>();
    private final DateField on = new DateField();
    private final DateField until = new DateField();
    private final TextField note = new TextField();
    private final Label problem = new Label();
    private final FollowUpModel model;
    private final Texts texts;

    LimitationEventForm(FollowUpModel model, LocalDate today, Texts texts) {
        this.model = model;
        this.texts = texts;
        on.countFrom(() -> today);
        until.countFrom(() -> today);
        open.setText(texts.get("invoice.limitation.add"));
        open.setOnAction(pressed -> show(true));
        kind.getItems().setAll(OFFERED);
        kind.setConverter(words());
        kind.setValue(OFFERED.get(0));
        kind.setMaxWidth(Double.MAX_VALUE);
        kind.setId("limitationKind");
        on.setId("limitationOn");
        note.setPromptText(texts.get("invoice.limitation.proof"));
        problem.getStyleClass().add("field-message");
        problem.setWrapText(true);
        Button keep = new Button(texts.get("invoice.limitation.keep"));
        keep.setOnAction(pressed -> keep());
        Button cancel = new Button(texts.get("invoice.form.cancel"));
        cancel.setOnAction(pressed -> show(false));
        fields.getChildren()
                .setAll(
                        labelled("invoice.limitation.kind", kind),
                        new HBox(
                                12, labelled("invoice.limitation.on", on), labelled("invoice.limitation.until", until)),
                        labelled("invoice.limitation.proof", note),
                        problem,
                        new HBox(8, keep, cancel));
        fields.setSpacing(8);
        box.getChildren().setAll(open, fields);
        show(false);
    }

    Node node() {
        return box;
    }

    private void show(boolean isOpen) {
        fields.setVisible(isOpen);
        fields.setManaged(isOpen);
        open.setVisible(!isOpen);
        open.setManaged(!isOpen);
        problem.setText("");
        if (isOpen) {
            kind.requestFocus();
        }
    }

    private void keep() {
        if (on.getValue() == null || on.isWrong()) {
            problem.setText(texts.get("invoice.limitation.noDay"));
            on.requestFocus();
        } else if (until.isWrong()
                || until.getValue() != null && until.getValue().isBefore(on.getValue())) {
            problem.setText(texts.get("invoice.limitation.wrongEnd"));
            until.requestFocus();
        } else {
            model.tell(
                    new LimitationEvent(kind.getValue(), on.getValue(), Optional.ofNullable(until.getValue())),
                    note.getText());
            on.setValue(null);
            until.setValue(null);
            note.clear();
            show(false);
        }
    }

    private VBox labelled(String key, Control control) {
        Label label = new Label(texts.get(key));
        label.getStyleClass().add("field-label");
        label.setLabelFor(control);
        control.setAccessibleText(texts.get(key));
        return new VBox(4, label, control);
    }

    private StringConverter<LimitationEvent.Kind> words() {
        return new StringConverter<>() {
            @Override
            public String toString(LimitationEvent.Kind one) {
                return one == null ? "" : texts.get("limitation.event." + one);
            }

            @Override
            public LimitationEvent.Kind fromString(String typed) {
                throw new UnsupportedOperationException("chosen, not typed: " + typed);
            }
        };
    }
}
