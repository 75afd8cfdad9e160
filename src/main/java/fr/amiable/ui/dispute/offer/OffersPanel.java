package fr.amiable.ui.dispute.offer;

import fr.amiable.common.FrenchText;
import fr.amiable.common.Texts;
import fr.amiable.dispute.offer.Offer;
import fr.amiable.dispute.offer.OfferAnswer;
import fr.amiable.dispute.offer.OfferTerms;
import fr.amiable.ui.common.Notices;
import fr.amiable.ui.common.widget.Sheet;
import fr.amiable.ui.common.widget.StatusChip;
import fr.amiable.ui.common.widget.Tone;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The offers to settle a dispute and their answers; one more is noted, answered or corrected where it stands. */
public final class OffersPanel {

    private final OffersModel model;
    private final Notices notices;
    private final Texts texts;
    private final VBox offers = new VBox();
    private final VBox place = new VBox();
    private final OfferBox box;
    private final Node node;

    public OffersPanel(OffersModel model, Notices notices, Texts texts) {
        this.model = model;
        this.notices = notices;
        this.texts = texts;
        this.box = new OfferBox(
                model, texts, (before, draft) -> model.keep(before, draft, this::closeBox), this::closeBox);
        offers.getStyleClass().add("offers");
        Button add = new Button(texts.get("ui.dispute.offer.add"));
        add.setOnAction(pressed -> open(Optional.empty()));
        node = Sheet.part(texts.get("ui.dispute.offer.title"), new VBox(place, offers), add);
        model.offers().addListener((Observable change) -> show());
        closeBox();
        show();
    }

    public Node node() {
        return node;
    }

    private void open(Optional<Offer> offer) {
        place.getChildren().setAll(box);
        place.setManaged(true);
        box.show(offer);
    }

    private void closeBox() {
        place.getChildren().clear();
        place.setManaged(false);
    }

    private void show() {
        offers.getChildren().setAll(model.offers().stream().map(this::offer).toList());
        if (model.offers().isEmpty()) {
            Label none = new Label(texts.get("ui.dispute.offer.none"));
            none.getStyleClass().add("muted");
            none.setWrapText(true);
            offers.getChildren().add(none);
        }
    }

    private Node offer(Offer offer) {
        Label title = new Label(texts.get(
                "ui.dispute.offer.head",
                texts.get("chronology.offer." + offer.terms().by().name()),
                offer.terms().on()));
        title.getStyleClass().add("strong");
        title.setWrapText(true);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(title, space, chip(offer));
        head.getStyleClass().add("entry");
        Label words = new Label(offer.terms().words());
        words.setWrapText(true);
        VBox lines = new VBox(head, words);
        lines.getStyleClass().add("offer");
        String more = more(offer);
        if (!more.isEmpty()) {
            Label details = new Label(more);
            details.getStyleClass().addAll("muted", "small");
            details.setWrapText(true);
            lines.getChildren().add(details);
        }
        lines.getChildren().add(acts(offer, lines));
        return lines;
    }

    private String more(Offer offer) {
        OfferTerms terms = offer.terms();
        return Stream.of(
                        terms.amount().map(sum -> texts.get("chronology.offerAmount", sum)),
                        Optional.of(terms.instalments()).filter(parts -> !parts.isEmpty()),
                        terms.answerBy()
                                .filter(day -> offer.isAwaited())
                                .map(day -> texts.get("ui.dispute.offer.until", FrenchText.dateInWords(day))),
                        offer.answeredOn()
                                .map(day -> texts.get("ui.dispute.offer.answered", FrenchText.dateInWords(day))))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    private StatusChip chip(Offer offer) {
        Tone tone = switch (offer.answer()) {
            case AWAITED -> Tone.AMBER;
            case ACCEPTED -> Tone.GREEN;
            case REFUSED -> Tone.RED;
            case COUNTER_OFFER -> Tone.VIOLET;
            case NO_ANSWER -> Tone.GREY;
        };
        return new StatusChip(texts.of(offer.answer()), tone);
    }

    private Node acts(Offer offer, VBox lines) {
        HBox acts = new HBox(
                act(offer.isAwaited() ? "ui.dispute.offer.noteAnswer" : "ui.dispute.offer.changeAnswer", () -> {
                    AnswerBox asking = new AnswerBox(
                            model,
                            offer,
                            texts,
                            (answer, on) -> model.answer(offer.id(), answer, on, () -> {}),
                            this::show);
                    lines.getChildren().removeIf(AnswerBox.class::isInstance);
                    lines.getChildren().add(asking);
                    asking.requestFocus();
                }),
                act("ui.dispute.offer.correct", () -> open(Optional.of(offer))),
                act(
                        "ui.dispute.offer.remove",
                        () -> model.remove(
                                offer.id(), undo -> notices.sayUndoable(texts.get("ui.dispute.offer.removed"), undo))));
        acts.getStyleClass().add("file-acts");
        return acts;
    }

    private Button act(String key, Runnable act) {
        Button button = new Button(texts.get(key));
        button.getStyleClass().add("link");
        button.setOnAction(pressed -> act.run());
        return button;
    }

    /** The last offer accepted, of which an agreement is made. */
    public Optional<Offer> accepted() {
        return model.offers().stream()
                .filter(offer -> offer.answer() == OfferAnswer.ACCEPTED)
                .findFirst();
    }
}
