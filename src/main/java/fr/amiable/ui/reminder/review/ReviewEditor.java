package fr.amiable.ui.reminder.review;

import fr.amiable.common.Texts;
import fr.amiable.letter.check.Check;
import fr.amiable.letter.check.PreCheck;
import fr.amiable.reminder.engine.DueReminder;
import fr.amiable.ui.common.widget.Card;
import fr.amiable.ui.common.widget.TabKey;
import fr.amiable.ui.letter.CheckLines;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** The words of the letter or of the call, changed for this once: they are kept and drawn a moment after each change. */
final class ReviewEditor extends StackPane {

    private static final String OWN = "own";
    private static final Duration PAUSE = Duration.millis(400);

    private final ReviewModel model;
    private final TextArea words = new TextArea();
    private final Button shipped = new Button();
    private final VBox remarks = new VBox(4);
    private final CheckLines checks;
    private final PauseTransition soon = new PauseTransition(PAUSE);
    private DueReminder shown;

    ReviewEditor(ReviewModel model, Texts texts, Runnable close) {
        this.model = model;
        this.checks = new CheckLines(texts);
        TabKey.leavesTextsIn(this);
        getStyleClass().add("review-facts");
        words.setId("reviewWords");
        words.setWrapText(true);
        words.setAccessibleText(texts.get("reminders.review.words"));
        words.textProperty().addListener((property, before, typed) -> soon.playFromStart());
        VBox.setVgrow(words, Priority.ALWAYS);
        soon.setOnFinished(passed -> keep());
        sceneProperty().addListener((property, before, now) -> {
            if (now == null) {
                keep();
            }
        });
        Label hint = new Label(texts.get("reminders.review.wordsHint"));
        hint.setWrapText(true);
        hint.getStyleClass().addAll("muted", "small");
        shipped.setText(texts.get("reminders.review.shippedWords"));
        shipped.setId("reviewShippedWords");
        shipped.setOnAction(pressed ->
                words.setText(model.pageProperty().get().words()));
        Button done = new Button(texts.get("reminders.review.wordsDone"));
        done.setId("reviewWordsDone");
        done.setOnAction(pressed -> close.run());
        HBox acts = new HBox(shipped, done);
        acts.getStyleClass().add("actions");
        Card card = new Card();
        card.setTitle(texts.get("reminders.review.words"));
        card.getChildren().addAll(hint, words, remarks, acts);
        getChildren().setAll(card);
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                close.run();
            }
        });
    }

    /** What is being typed stays while the same letter is drawn again. */
    void show(ReviewPage page) {
        shipped.setDisable(page.own().isEmpty());
        remarks.getChildren()
                .setAll(checks.of(new PreCheck(page.checks().stream()
                        .flatMap(found -> found.checks().stream())
                        .filter(check -> check.key().startsWith(OWN) && check.level() != Check.Level.GREEN)
                        .toList())));
        remarks.setManaged(!remarks.getChildren().isEmpty());
        if (!page.reminder().equals(shown)) {
            shown = page.reminder();
            words.setText(page.shownWords());
            words.positionCaret(0);
            soon.stop();
        }
    }

    /** What was typed a moment ago is kept before anything is done with the letter. */
    void keep() {
        soon.stop();
        ReviewPage here = model.pageProperty().get();
        if (here != null && here.reminder().equals(shown)) {
            model.reword(words.getText());
        }
    }

    @Override
    public void requestFocus() {
        words.requestFocus();
    }
}
