package fr.amiable.ui.reminder.review;

import fr.amiable.common.Texts;
import fr.amiable.reminder.pause.StopDraft;
import fr.amiable.ui.common.form.DateField;
import fr.amiable.ui.common.form.FormMessages;
import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Asks until when nothing is asked of the client, and why: both are compulsory. */
final class PostponeBox extends VBox {

    private static final int USUAL_DAYS = 7;

    private final DateField until = new DateField();
    private final TextField reason = new TextField();
    private final FormMessages messages;
    private final BiFunction<String, LocalDate, StopDraft> draft;
    private final Consumer<StopDraft> keep;

    PostponeBox(
            LocalDate today,
            Texts texts,
            BiFunction<String, LocalDate, StopDraft> draft,
            Consumer<StopDraft> keep,
            Runnable giveUp) {
        this.draft = draft;
        this.keep = keep;
        getStyleClass().add("act-box");
        until.setId("until");
        until.countFrom(() -> today);
        until.setValue(today.plusDays(USUAL_DAYS));
        reason.setId("reason");
        ActBoxes boxes = new ActBoxes(texts);
        getChildren()
                .setAll(
                        boxes.row(
                                boxes.field("reminders.review.until", until),
                                boxes.field("reminders.review.reason", reason)),
                        boxes.acts(texts.get("reminders.review.keepPostponement"), this::keep, giveUp));
        messages = FormMessages.in(this, texts).checkedBy(() -> draft().problems(today));
    }

    private StopDraft draft() {
        return draft.apply(reason.getText(), until.getValue());
    }

    private void keep() {
        if (messages.areAllRight()) {
            keep.accept(draft());
        }
    }

    @Override
    public void requestFocus() {
        reason.requestFocus();
    }
}
