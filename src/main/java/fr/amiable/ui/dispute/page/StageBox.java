package fr.amiable.ui.dispute.page;

import fr.amiable.common.Problem;
import fr.amiable.common.Texts;
import fr.amiable.dispute.Dispute;
import fr.amiable.dispute.DisputeStage;
import fr.amiable.dispute.StageMove;
import fr.amiable.dispute.TargetDates;
import fr.amiable.ui.common.form.Choices;
import fr.amiable.ui.common.form.DateField;
import fr.amiable.ui.common.form.FormField;
import fr.amiable.ui.common.form.FormMessages;
import fr.amiable.ui.common.widget.WrapRow;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Asks to which stage a dispute goes: since when, until when, what comes next, and why when it goes back. */
public final class StageBox extends VBox {

    private final ComboBox<DisputeStage> stage = new ComboBox<>();
    private final DateField on = new DateField();
    private final DateField targetOn = new DateField();
    private final TextField nextAct = new TextField();
    private final TextField reason = new TextField();
    private final FormField reasonField;
    private final FormMessages messages;
    private final Texts texts;
    private Dispute dispute;

    StageBox(Texts texts, Supplier<LocalDate> today, Consumer<StageMove> move, Runnable giveUp) {
        this.texts = texts;
        getStyleClass().add("act-box");
        Choices.words(stage, DisputeStage.values(), texts::of);
        stage.getItems()
                .setAll(Arrays.stream(DisputeStage.values())
                        .filter(DisputeStage::isOpen)
                        .toList());
        stage.setPrefWidth(190);
        on.setId("stageOn");
        targetOn.setId("stageTargetOn");
        reason.setId("stageReason");
        on.countFrom(today);
        targetOn.countFrom(today);
        reasonField = field("ui.dispute.page.reason", reason);
        FormField next = field("ui.dispute.form.nextAct", nextAct);
        HBox.setHgrow(next, Priority.ALWAYS);
        WrapRow row = new WrapRow(
                field("ui.dispute.column.stage", stage),
                day("ui.dispute.page.since", "on", on),
                day("ui.dispute.form.targetOn", "targetOn", targetOn),
                next);
        Button keep = new Button(texts.get("ui.dispute.page.keepStage"));
        keep.getStyleClass().add("primary");
        keep.setOnAction(pressed -> keep(move));
        Button cancel = new Button(texts.get("form.cancel"));
        cancel.setOnAction(pressed -> giveUp.run());
        HBox acts = new HBox(cancel, keep);
        acts.getStyleClass().add("actions");
        getChildren().setAll(row, reasonField, acts);
        messages = FormMessages.in(this, texts).checkedBy(this::problems);
        stage.valueProperty().addListener((property, before, now) -> propose());
        on.valueProperty().addListener((property, before, now) -> propose());
        on.setValue(today.get());
    }

    /** Proposes the stage that follows. */
    void show(Dispute shown, LocalDate today) {
        dispute = shown;
        on.setValue(today);
        reason.setText("");
        int next = Math.min(shown.progress().stage().ordinal() + 1, DisputeStage.COURT.ordinal());
        stage.setValue(shown.isOpen() ? DisputeStage.values()[next] : DisputeStage.DIALOGUE);
        propose();
    }

    /** Proposes that stage instead; the present one is where the dispute is already. */
    void choose(DisputeStage chosen) {
        if (dispute != null && chosen != dispute.progress().stage()) {
            stage.setValue(chosen);
        }
    }

    Node first() {
        return stage;
    }

    private void propose() {
        if (dispute == null || stage.getValue() == null) {
            return;
        }
        boolean isBack = stage.getValue().compareTo(dispute.progress().stage()) < 0;
        reasonField.setVisible(isBack);
        reasonField.setManaged(isBack);
        nextAct.setText(texts.get("dispute.next." + stage.getValue().name()));
        if (on.getValue() != null) {
            targetOn.setValue(
                    TargetDates.proposed(stage.getValue(), dispute.complaint().category(), on.getValue())
                            .orElse(null));
        }
    }

    private void keep(Consumer<StageMove> move) {
        if (messages.areAllRight()) {
            move.accept(new StageMove(
                    stage.getValue(),
                    on.getValue(),
                    Optional.ofNullable(targetOn.getValue()),
                    nextAct.getText(),
                    reason.getText()));
        }
    }

    private List<Problem> problems() {
        return on.getValue() == null ? List.of(Problem.of("on", "dispute.noStageDate")) : List.of();
    }

    private FormField day(String key, String name, DateField day) {
        FormField field = field(key, day);
        field.setProblemField(name);
        return field;
    }

    private FormField field(String key, Node control) {
        FormField field = new FormField();
        field.setLabel(texts.get(key));
        field.setContent(control);
        return field;
    }
}
