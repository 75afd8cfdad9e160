package fr.amiable.ui.reminder.review;

import fr.amiable.common.Problem;
import fr.amiable.common.Texts;
import fr.amiable.ui.common.form.DateField;
import fr.amiable.ui.common.form.FormMessages;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;

/** Asks by which day the client promised to pay. */
final class PromiseBox extends VBox {

    private final DateField promisedOn = new DateField();
    private final FormMessages messages;
    private final LocalDate today;
    private final Consumer<LocalDate> keep;

    PromiseBox(LocalDate today, Texts texts, Consumer<LocalDate> keep, Runnable giveUp) {
        this.today = today;
        this.keep = keep;
        getStyleClass().add("act-box");
        promisedOn.setId("promisedOn");
        promisedOn.countFrom(() -> today);
        ActBoxes boxes = new ActBoxes(texts);
        getChildren()
                .setAll(
                        boxes.field("reminders.review.promisedOn", promisedOn),
                        boxes.acts(texts.get("reminders.review.keepPromise"), this::keep, giveUp));
        messages = FormMessages.in(this, texts).checkedBy(this::problems);
    }

    private List<Problem> problems() {
        return promisedOn.getValue() == null || promisedOn.getValue().isBefore(today)
                ? List.of(Problem.of("promisedOn", "reminder.promise.day"))
                : List.of();
    }

    private void keep() {
        if (messages.areAllRight()) {
            keep.accept(promisedOn.getValue());
        }
    }

    @Override
    public void requestFocus() {
        promisedOn.requestFocus();
    }
}
