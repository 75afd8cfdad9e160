package fr.amiable.ui.reminder.review;

import fr.amiable.common.Texts;
import fr.amiable.letter.check.Check;
import fr.amiable.letter.check.PreCheck;
import fr.amiable.reminder.engine.DueReminder;
import fr.amiable.ui.common.widget.Card;
import fr.amiable.ui.common.widget.Shown;
import fr.amiable.ui.common.widget.TabKey;
import fr.amiable.ui.letter.CheckLines;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** The words of the letter, of its message or of the call, changed for this once: they are kept and drawn a moment after each change. */
final class ReviewEditor extends StackPane {

    private static final String OWN = "own";
    private static final Duration PAUSE = Duration.millis(400);

    private final ReviewModel model;
    private final Texts texts;
    private final TextArea words = new TextArea();
    private final TextArea message = new TextArea();
    private final RadioButton ofLetter = new RadioButton();
    private final RadioButton ofMessage = new RadioButton();
    private final HBox which = new HBox(ofLetter, ofMessage);
    private final Label hint = new Label();
    private final Button shipped = new Button();
    private final VBox remarks = new VBox(4);
    private final CheckLines checks;
    private final PauseTransition soon = new PauseTransition(PAUSE);
    private DueReminder shown;

    ReviewEditor(ReviewModel model, Texts texts, Runnable close) {
        this.model = model;
        this.texts = texts;
        this.checks = new CheckLines(texts);
        TabKey.leavesTextsIn(this);
        getStyleClass().add("review-facts");
        write(words, "reviewWords", "reminders.review.words");
        write(message, "reviewMessage", "reminders.review.message");
        choose(ofLetter, "reviewOfLetter", "reminders.review.ofLetter");
        choose(ofMessage, "reviewOfMessage", "reminders.review.message");
        ToggleGroup one = new ToggleGroup();
        one.getToggles().setAll(ofLetter, ofMessage);
        ofLetter.setSelected(true);
        which.getStyleClass().add("field-row");
        soon.setOnFinished(passed -> keep());
        sceneProperty().addListener((property, before, now) -> {
            if (now == null) {
                keep();
            }
        });
        hint.setWrapText(true);
        hint.getStyleClass().addAll("muted", "small");
        shipped.setText(texts.get("reminders.review.shippedWords"));
        shipped.setId("reviewShippedWords");
        shipped.setOnAction(pressed -> takeShipped(model.pageProperty().get()));
        Button done = new Button(texts.get("reminders.review.wordsDone"));
        done.setId("reviewWordsDone");
        done.setOnAction(pressed -> close.run());
        getChildren().setAll(card(done));
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                close.run();
            }
        });
    }

    private Card card(Button done) {
        HBox acts = new HBox(shipped, done);
        acts.getStyleClass().add("actions");
        Card card = new Card();
        card.setTitle(texts.get("reminders.review.words"));
        card.getChildren().addAll(which, hint, words, message, remarks, acts);
        return card;
    }

    private void write(TextArea area, String id, String key) {
        area.setId(id);
        area.setWrapText(true);
        area.setAccessibleText(texts.get(key));
        area.textProperty().addListener((property, before, typed) -> soon.playFromStart());
        VBox.setVgrow(area, Priority.ALWAYS);
    }

    private void choose(RadioButton button, String id, String key) {
        button.setId(id);
        button.setText(texts.get(key));
        button.selectedProperty().addListener((property, before, now) -> {
            if (now && model.pageProperty().get() != null) {
                show(model.pageProperty().get());
            }
        });
    }

    private void takeShipped(ReviewPage page) {
        if (ofMessage.isSelected()) {
            message.setText(page.message().orElseThrow().proposed().text());
        } else {
            words.setText(page.words());
        }
    }

    /** What is being typed stays while the same letter is drawn again. */
    void show(ReviewPage page) {
        if (!page.reminder().equals(shown)) {
            shown = page.reminder();
            ofLetter.setSelected(true);
            words.setText(page.shownWords());
            words.positionCaret(0);
            message.setText(page.message().map(one -> one.shown().text()).orElse(""));
            message.positionCaret(0);
            soon.stop();
        }
        boolean isMessage = ofMessage.isSelected() && page.message().isPresent();
        Shown.set(which, page.message().isPresent());
        Shown.set(words, !isMessage);
        Shown.set(message, isMessage);
        hint.setText(texts.get(isMessage ? "reminders.review.messageHint" : "reminders.review.wordsHint"));
        shipped.setDisable(
                isMessage ? page.message().get().own().isEmpty() : page.own().isEmpty());
        remarks.getChildren().setAll(isMessage ? remarksOf(page.message().get()) : remarksOf(page));
        Shown.set(remarks, !remarks.getChildren().isEmpty());
    }

    private List<Node> remarksOf(ReviewPage page) {
        return checks.of(new PreCheck(page.checks().stream()
                .flatMap(found -> found.checks().stream())
                .filter(check -> check.key().startsWith(OWN) && check.level() != Check.Level.GREEN)
                .toList()));
    }

    private List<Node> remarksOf(ReviewMessage mail) {
        if (mail.outdated().isEmpty()) {
            return List.of();
        }
        Label outdated = new Label(texts.get("check.ownOutdated", String.join(", ", mail.outdated())));
        outdated.setWrapText(true);
        outdated.getStyleClass().add("warning");
        return List.of(outdated);
    }

    /** What was typed a moment ago is kept before anything is done with the letter. */
    void keep() {
        soon.stop();
        ReviewPage here = model.pageProperty().get();
        if (here != null && here.reminder().equals(shown)) {
            model.wording().reword(words.getText());
            model.wording().rewordMessage(message.getText());
        }
    }

    @Override
    public void requestFocus() {
        (ofMessage.isSelected() ? message : words).requestFocus();
    }
}
