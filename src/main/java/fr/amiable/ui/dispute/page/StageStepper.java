package fr.amiable.ui.dispute.page;

import fr.amiable.common.Texts;
import fr.amiable.dispute.DisputeStage;
import fr.amiable.ui.common.widget.Hint;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * The road of a dispute: one bar a stage, those behind and the present one coloured. A stage clicked is one to go to, as the button that
 * changes the stage does from the keyboard. Where the words have no room, one sentence says the present stage.
 */
final class StageStepper extends VBox {

    private static final PseudoClass REACHED = PseudoClass.getPseudoClass("reached");
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
    private static final double ROOM_FOR_WORDS = 760;

    private final HBox steps = new HBox();
    private final Label present = new Label();

    StageStepper() {
        steps.getStyleClass().add("stepper");
        present.getStyleClass().addAll("step-words", "muted");
        getChildren().setAll(steps, present);
        setMinWidth(0);
        setMaxWidth(Double.MAX_VALUE);
        widthProperty().addListener((property, before, width) -> arrange(width.doubleValue() < ROOM_FOR_WORDS));
        arrange(false);
    }

    private void arrange(boolean isNarrow) {
        present.setVisible(isNarrow);
        present.setManaged(isNarrow);
        steps.getChildren().forEach(step -> words((VBox) step, !isNarrow));
    }

    private static void words(VBox step, boolean areShown) {
        step.getChildren().get(1).setVisible(areShown);
        step.getChildren().get(1).setManaged(areShown);
    }

    void show(DisputeStage stage, Texts texts, Consumer<DisputeStage> choose) {
        steps.getChildren()
                .setAll(Stream.of(DisputeStage.values())
                        .filter(one -> one.isOpen() || one == stage)
                        .map(one -> step(one, stage, texts, choose))
                        .toList());
        present.setText(texts.get(
                "ui.dispute.page.stageOf",
                stage.ordinal() + 1,
                steps.getChildren().size(),
                texts.of(stage)));
        arrange(present.isVisible());
    }

    private static Region step(DisputeStage stage, DisputeStage present, Texts texts, Consumer<DisputeStage> choose) {
        Region bar = new Region();
        bar.getStyleClass().add("step-bar");
        bar.pseudoClassStateChanged(REACHED, stage.compareTo(present) <= 0);
        Label words = new Label(texts.of(stage));
        words.getStyleClass().add("step-words");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.pseudoClassStateChanged(HERE, stage == present);
        VBox step = new VBox(bar, words);
        step.getStyleClass().add("step");
        boolean isHere = stage == present;
        step.setAccessibleRole(isHere ? AccessibleRole.TEXT : AccessibleRole.BUTTON);
        step.setAccessibleText(texts.get(isHere ? "ui.dispute.page.stageIs" : "ui.dispute.page.goTo", texts.of(stage)));
        Hint.on(step, step.getAccessibleText());
        if (!isHere) {
            step.setOnMouseClicked(click -> choose.accept(stage));
        }
        step.setMinWidth(0);
        step.setPrefWidth(1);
        HBox.setHgrow(step, Priority.ALWAYS);
        return step;
    }
}
