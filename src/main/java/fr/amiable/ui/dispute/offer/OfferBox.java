package fr.amiable.ui.dispute.offer;

import fr.amiable.common.Texts;
import fr.amiable.dispute.offer.Offer;
import fr.amiable.dispute.offer.OfferDraft;
import fr.amiable.dispute.offer.OfferTerms;
import fr.amiable.dispute.offer.OfferedBy;
import fr.amiable.ui.common.form.Choices;
import fr.amiable.ui.common.form.DateField;
import fr.amiable.ui.common.form.FormField;
import fr.amiable.ui.common.form.FormMessages;
import fr.amiable.ui.common.form.MoneyField;
import fr.amiable.ui.common.widget.WrapRow;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Asks what is offered: by whom and when, in words, how much in how many parts, and until when an answer is awaited. */
final class OfferBox extends VBox {

    private final OffersModel model;
    private final Texts texts;
    private final ComboBox<OfferedBy> by = new ComboBox<>();
    private final DateField offeredOn = new DateField();
    private final TextArea words = new TextArea();
    private final MoneyField amount = new MoneyField();
    private final TextField instalments = new TextField();
    private final DateField answerBy = new DateField();
    private final FormMessages messages;
    private Optional<Offer> before = Optional.empty();

    OfferBox(OffersModel model, Texts texts, BiConsumer<Optional<Offer>, OfferDraft> keep, Runnable giveUp) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("closing-box");
        Choices.words(by, OfferedBy.values(), texts::of);
        by.setId("offeredBy");
        instalments.setId("offerInstalments");
        offeredOn.setId("offeredOn");
        words.setId("offerWords");
        words.setPrefRowCount(3);
        words.setWrapText(true);
        amount.setId("offerAmount");
        answerBy.setId("answerBy");
        offeredOn.countFrom(model::today);
        answerBy.countFrom(model::today);
        offeredOn.valueProperty().addListener((property, was, day) -> proposeAnswer());
        FormField until = field("ui.dispute.offer.answerBy", answerBy);
        until.setHint(texts.get("ui.dispute.offer.answerByHint"));
        WrapRow who = row(field("ui.dispute.offer.by", by), field("ui.dispute.offer.on", offeredOn));
        WrapRow sums =
                row(field("ui.dispute.offer.amount", amount), field("ui.dispute.offer.instalments", instalments));
        instalments.setPromptText(texts.get("ui.dispute.offer.instalmentsPrompt"));
        instalments.setPrefColumnCount(24);
        Button kept = new Button(texts.get("ui.dispute.offer.keep"));
        kept.getStyleClass().add("primary");
        kept.setOnAction(pressed -> keep(keep));
        Button cancel = new Button(texts.get("form.cancel"));
        cancel.setOnAction(pressed -> giveUp.run());
        HBox acts = new HBox(cancel, kept);
        acts.getStyleClass().add("actions");
        getChildren().setAll(who, field("ui.dispute.offer.words", words), sums, until, acts);
        messages = FormMessages.in(this, texts).checkedBy(() -> draft().problems(model.today()));
    }

    private static WrapRow row(Node... fields) {
        WrapRow row = new WrapRow(fields);
        return row;
    }

    private FormField field(String key, Node control) {
        FormField field = new FormField();
        field.setLabel(texts.get(key));
        field.setContent(control);
        return field;
    }

    /** A new offer, or the one to correct. */
    void show(Optional<Offer> shown) {
        before = shown;
        OfferTerms terms = shown.map(Offer::terms)
                .orElseGet(() -> OfferDraft.on(model.today()).terms());
        by.setValue(terms.by());
        offeredOn.setValue(terms.on());
        words.setText(terms.words());
        amount.setValue(terms.amount().orElse(null));
        instalments.setText(terms.instalments());
        answerBy.setValue(
                shown.isPresent()
                        ? terms.answerBy().orElse(null)
                        : model.answerProposedBy(terms.on()).orElse(null));
        by.requestFocus();
    }

    private void proposeAnswer() {
        if (before.isEmpty() && offeredOn.getValue() != null) {
            answerBy.setValue(model.answerProposedBy(offeredOn.getValue()).orElse(null));
        }
    }

    private OfferDraft draft() {
        return new OfferDraft(new OfferTerms(
                by.getValue(),
                offeredOn.getValue(),
                words.getText(),
                Optional.ofNullable(amount.getValue()),
                instalments.getText(),
                Optional.ofNullable(answerBy.getValue())));
    }

    private void keep(BiConsumer<Optional<Offer>, OfferDraft> keep) {
        if (messages.areAllRight()) {
            keep.accept(before, draft());
        }
    }
}
