package fr.amiable.ui.reminder.review;

import fr.amiable.common.Texts;
import fr.amiable.letter.mailing.MailDraft;
import fr.amiable.ui.common.widget.Card;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** The message that would carry the letter, above it: to whom, about what, and its words. */
final class MessageCard extends VBox {

    private static final double HEIGHT = 140;

    private final Texts texts;
    private final Card card = new Card();
    private final Label head = new Label();
    private final Label words = new Label();

    MessageCard(Texts texts) {
        this.texts = texts;
        card.setTitle(texts.get("reminders.review.message"));
        head.setWrapText(true);
        head.setMinHeight(USE_PREF_SIZE);
        head.getStyleClass().addAll("muted", "small");
        words.setWrapText(true);
        words.setId("reviewMessageWords");
        ScrollPane scroll = new ScrollPane(words);
        scroll.setFitToWidth(true);
        scroll.setMinHeight(HEIGHT);
        scroll.setPrefHeight(HEIGHT);
        scroll.setAccessibleText(texts.get("reminders.review.message"));
        scroll.getStyleClass().add("edge-to-edge");
        card.getChildren().addAll(head, scroll);
        getChildren().setAll(card);
    }

    void show(MailDraft draft) {
        head.setText(
                draft.to().isBlank()
                        ? texts.get("reminders.review.messageToNobody", draft.subject())
                        : texts.get("reminders.review.messageTo", draft.to(), draft.subject()));
        words.setText(draft.text());
    }
}
