package fr.amiable.ui.reminder.review;

import fr.amiable.common.Texts;
import fr.amiable.reminder.review.CallNext;
import fr.amiable.reminder.review.CallReport;
import fr.amiable.timeline.CallResult;
import fr.amiable.ui.common.form.Choices;
import fr.amiable.ui.common.form.DateField;
import fr.amiable.ui.common.form.FormMessages;
import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Asks what came of a call; the step it books is shown, and its day can be changed. */
final class CallBox extends VBox {

    private final ComboBox<CallResult> result = new ComboBox<>();
    private final TextField note = new TextField();
    private final DateField nextOn = new DateField();
    private final Label next = new Label();
    private final FormMessages messages;
    private final LocalDate today;
    private final Consumer<CallReport> keep;

    CallBox(LocalDate today, Texts texts, Consumer<CallReport> keep, Runnable giveUp) {
        this.today = today;
        this.keep = keep;
        getStyleClass().add("act-box");
        Choices.words(result, CallResult.values(), texts::of);
        result.setId("callResult");
        note.setId("callNote");
        nextOn.setId("callNextOn");
        nextOn.countFrom(() -> today);
        next.setWrapText(true);
        next.getStyleClass().addAll("muted", "small");
        result.valueProperty().addListener((property, before, chosen) -> {
            nextOn.setValue(CallNext.after(chosen).from(today));
            next.setText(texts.get("reminder.call.next." + chosen.name()));
        });
        ActBoxes boxes = new ActBoxes(texts);
        getChildren()
                .setAll(
                        boxes.row(
                                boxes.field("reminders.review.callResult", result),
                                boxes.field("reminders.review.callNext", nextOn),
                                boxes.field("reminders.review.callNote", note)),
                        next,
                        boxes.acts(texts.get("reminders.review.keepCall"), this::keep, giveUp));
        messages = FormMessages.in(this, texts).checkedBy(() -> report().problems(today));
    }

    private CallReport report() {
        return new CallReport(result.getValue(), note.getText(), nextOn.getValue());
    }

    private void keep() {
        if (messages.areAllRight()) {
            keep.accept(report());
        }
    }

    @Override
    public void requestFocus() {
        result.requestFocus();
    }
}
