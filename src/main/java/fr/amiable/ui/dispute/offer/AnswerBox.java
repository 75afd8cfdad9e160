package fr.amiable.ui.dispute.offer;

import fr.amiable.common.Problem;
import fr.amiable.common.Texts;
import fr.amiable.dispute.offer.Offer;
import fr.amiable.dispute.offer.OfferAnswer;
import fr.amiable.ui.common.form.Choices;
import fr.amiable.ui.common.form.DateField;
import fr.amiable.ui.common.form.FormField;
import fr.amiable.ui.common.form.FormMessages;
import fr.amiable.ui.common.widget.WrapRow;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Asks what was answered to an offer, and when. */
final class AnswerBox extends VBox {

    private final ComboBox<OfferAnswer> answer = new ComboBox<>();
    private final DateField answeredOn = new DateField();
    private final FormMessages messages;

    AnswerBox(OffersModel model, Offer offer, Texts texts, BiConsumer<OfferAnswer, LocalDate> keep, Runnable giveUp) {
        getStyleClass().add("act-box");
        Choices.words(answer, OfferAnswer.values(), texts::of);
        answer.setValue(offer.isAwaited() ? OfferAnswer.ACCEPTED : offer.answer());
        answer.setId("offerAnswer");
        answeredOn.setId("answeredOn");
        answeredOn.countFrom(model::today);
        answeredOn.setValue(offer.answeredOn().orElse(model.today()));
        FormField what = new FormField();
        what.setLabel(texts.get("ui.dispute.offer.answer"));
        what.setContent(answer);
        FormField when = new FormField();
        when.setLabel(texts.get("ui.dispute.offer.answeredOn"));
        when.setContent(answeredOn);
        WrapRow row = new WrapRow(what, when);
        Button kept = new Button(texts.get("ui.dispute.offer.keepAnswer"));
        kept.getStyleClass().add("primary");
        kept.setOnAction(pressed -> keep(keep));
        Button cancel = new Button(texts.get("form.cancel"));
        cancel.setOnAction(pressed -> giveUp.run());
        HBox acts = new HBox(cancel, kept);
        acts.getStyleClass().add("actions");
        getChildren().setAll(row, acts);
        messages = FormMessages.in(this, texts).checkedBy(this::problems);
    }

    private List<Problem> problems() {
        return answeredOn.getValue() == null
                ? List.of(Problem.of("answeredOn", "dispute.offer.noAnswerDate"))
                : List.of();
    }

    private void keep(BiConsumer<OfferAnswer, LocalDate> keep) {
        if (messages.areAllRight()) {
            keep.accept(answer.getValue(), answeredOn.getValue());
        }
    }

    @Override
    public void requestFocus() {
        answer.requestFocus();
    }
}
