package fr.amiable.ui.dispute.page;

import fr.amiable.common.Problem;
import fr.amiable.common.Texts;
import fr.amiable.dispute.Closing;
import fr.amiable.dispute.DisputeOutcome;
import fr.amiable.ui.common.form.Choices;
import fr.amiable.ui.common.form.DateField;
import fr.amiable.ui.common.form.FormField;
import fr.amiable.ui.common.form.FormMessages;
import fr.amiable.ui.common.widget.WrapRow;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Asks how a dispute ended, why it arose and what was learnt. */
public final class ClosingBox extends VBox {

    private final ComboBox<DisputeOutcome> outcome = new ComboBox<>();
    private final DateField closedOn = new DateField();
    private final TextField cause = new TextField();
    private final TextField lesson = new TextField();
    private final FormMessages messages;
    private final Texts texts;

    ClosingBox(Texts texts, Supplier<LocalDate> today, Consumer<Closing> close) {
        this.texts = texts;
        getStyleClass().add("closing-box");
        Choices.words(outcome, DisputeOutcome.values(), texts::of);
        outcome.setPrefWidth(190);
        outcome.setValue(DisputeOutcome.AGREEMENT);
        outcome.setId("closingOutcome");
        cause.setId("closingCause");
        lesson.setId("closingLesson");
        closedOn.setId("closedOn");
        closedOn.countFrom(today);
        closedOn.setValue(today.get());
        FormField why = field("ui.dispute.page.cause", cause);
        FormField learnt = field("ui.dispute.page.lesson", lesson);
        FormField day = field("ui.dispute.page.closedOn", closedOn);
        day.setProblemField("closedOn");
        WrapRow row = new WrapRow(field("ui.dispute.page.outcome", outcome), day);
        Button keep = new Button(texts.get("ui.dispute.page.keepClosing"));
        keep.getStyleClass().add("primary");
        keep.setOnAction(pressed -> keep(close));
        HBox acts = new HBox(keep);
        acts.getStyleClass().add("actions");
        getChildren().setAll(row, why, learnt, acts);
        messages = FormMessages.in(this, texts).checkedBy(this::problems);
    }

    Node first() {
        return outcome;
    }

    /** To correct how it was closed. */
    void fill(Closing closing) {
        outcome.setValue(closing.outcome());
        closedOn.setValue(closing.closedOn());
        cause.setText(closing.cause());
        lesson.setText(closing.lesson());
    }

    /** After an offer was accepted on that day. */
    void proposeAgreement(LocalDate acceptedOn) {
        outcome.setValue(DisputeOutcome.AGREEMENT);
        closedOn.setValue(acceptedOn);
    }

    private void keep(Consumer<Closing> close) {
        if (messages.areAllRight()) {
            close.accept(new Closing(
                    closedOn.getValue(),
                    outcome.getValue(),
                    cause.getText().strip(),
                    lesson.getText().strip()));
        }
    }

    private List<Problem> problems() {
        return closedOn.getValue() == null ? List.of(Problem.of("closedOn", "dispute.noClosingDate")) : List.of();
    }

    private FormField field(String key, Node control) {
        FormField field = new FormField();
        field.setLabel(texts.get(key));
        field.setContent(control);
        return field;
    }
}
