package fr.amiable.ui.reminder.review;

import fr.amiable.common.Texts;
import fr.amiable.ui.common.widget.Card;
import fr.amiable.ui.common.widget.Shown;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The end of the review: what was done, the letters to print in one file, and those passed over to take up again. */
final class ReviewEnd extends VBox {

    private final ReviewModel model;
    private final Texts texts;
    private final Label summary = new Label();
    private final Label waiting = new Label();
    private final Button print = new Button();
    private final Button again = new Button();
    private final Card card = new Card();

    ReviewEnd(ReviewModel model, Texts texts, Runnable printAll, Runnable startAgain) {
        this.model = model;
        this.texts = texts;
        summary.setId("reviewSummary");
        summary.setWrapText(true);
        waiting.setWrapText(true);
        print.setId("printAll");
        print.getStyleClass().add("primary");
        print.setOnAction(pressed -> printAll.run());
        again.setId("reviewAgain");
        again.setOnAction(pressed -> startAgain.run());
        HBox acts = new HBox(again, print);
        acts.getStyleClass().add("actions");
        card.getChildren().addAll(summary, waiting, acts);
        getChildren().setAll(card);
    }

    void refresh() {
        ReviewTally tally = model.session().tally();
        summary.setText(
                tally.isNothing()
                        ? texts.get(
                                model.session().passed() == 0
                                        ? "reminders.review.nothingDone"
                                        : "reminders.review.allPassed")
                        : texts.get(
                                "reminders.review.summary",
                                tally.mailed(),
                                tally.queued(),
                                tally.called(),
                                tally.promised(),
                                tally.contested(),
                                tally.postponed(),
                                tally.ignored()));
        card.setTitle(texts.get(tally.isNothing() ? "reminders.review.noMore" : "reminders.review.over"));
        again.setText(texts.get("reminders.review.again", model.session().passed()));
        Shown.set(again, model.session().passed() > 0);
        int letters = model.session().waiting().size();
        waiting.setText(letters == 0 ? "" : texts.get("reminders.review.waiting", letters));
        Shown.set(waiting, letters > 0);
        Shown.set(print, letters > 0);
        print.setText(texts.get("reminders.review.printAll", letters));
        print.setDisable(letters == 0);
    }
}
