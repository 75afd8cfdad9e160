package fr.amiable.ui.dispute.page;

import fr.amiable.common.Texts;
import fr.amiable.dispute.DisputeStage;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The road of a dispute: one bar a stage, those behind and the present one coloured. */
public final class StageStepper extends HBox {

    private static final PseudoClass REACHED = PseudoClass.getPseudoClass("reached");
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

    public StageStepper() {
        getStyleClass().add("stepper");
        setAccessibleRole(AccessibleRole.TEXT);
        setMaxWidth(Double.MAX_VALUE);
    }

    void show(DisputeStage present, Texts texts) {
        getChildren().clear();
        setAccessibleText(texts.get("ui.dispute.page.stageIs", texts.of(present)));
        for (DisputeStage stage : DisputeStage.values()) {
            if (stage.isOpen() || present == stage) {
                getChildren().add(step(stage, present, texts));
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
        step.setMinWidth(0);
        step.setPrefWidth(1);
        HBox.setHgrow(step, Priority.ALWAYS);
        return step;
    }
}
