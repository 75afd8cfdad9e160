package fr.amiable.ui.dispute.page;

import fr.amiable.common.Texts;
import fr.amiable.dispute.DisputeStage;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * The road of a dispute: one bar a stage, those behind and the present one coloured. A stage clicked is one to go to, as the button that
 * changes the stage does from the keyboard.
 */
final class StageStepper extends HBox {

    private static final PseudoClass REACHED = PseudoClass.getPseudoClass("reached");
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

    StageStepper() {
        getStyleClass().add("stepper");
        setMaxWidth(Double.MAX_VALUE);
    }

    void show(DisputeStage present, Texts texts, Consumer<DisputeStage> choose) {
        getChildren().clear();
        for (DisputeStage stage : DisputeStage.values()) {
            if (stage.isOpen() || present == stage) {
                Region step = step(stage, present, texts);
                if (stage != present) {
                    step.setOnMouseClicked(click -> choose.accept(stage));
                }
                getChildren().add(step);
            }
        }
    }

    private static Region step(DisputeStage stage, DisputeStage present, Texts texts) {
        Region bar = new Region();
        bar.getStyleClass().add("step-bar");
        bar.pseudoClassStateChanged(REACHED, stage.compareTo(present) <= 0);
        Label words = new Label(texts.of(stage));
        words.getStyleClass().add("step-words");
        words.setWrapText(true);
        words.pseudoClassStateChanged(HERE, stage == present);
        VBox step = new VBox(bar, words);
        step.getStyleClass().add("step");
        step.setAccessibleRole(stage == present ? AccessibleRole.TEXT : AccessibleRole.BUTTON);
        step.setAccessibleText(
                texts.get(stage == present ? "ui.dispute.page.stageIs" : "ui.dispute.page.goTo", texts.of(stage)));
        Tooltip.install(step, new Tooltip(step.getAccessibleText()));
        step.setMinWidth(0);
        step.setPrefWidth(1);
        HBox.setHgrow(step, Priority.ALWAYS);
        return step;
    }
}
