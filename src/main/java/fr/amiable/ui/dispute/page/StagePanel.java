package fr.amiable.ui.dispute.page;

import fr.amiable.common.FrenchText;
import fr.amiable.common.Texts;
import fr.amiable.dispute.Deadline;
import fr.amiable.dispute.Dispute;
import fr.amiable.dispute.DisputeStage;
import fr.amiable.dispute.Progress;
import fr.amiable.ui.common.widget.RefusalLabel;
import fr.amiable.ui.common.widget.Shown;
import fr.amiable.ui.common.widget.StatusChip;
import fr.amiable.ui.common.widget.Tone;
import fr.amiable.ui.common.widget.WrapRow;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Where the dispute stands: the road with its stages, what comes next, what is contested, and the facts when asked for. */
final class StagePanel extends VBox {

    private static final String FACTS = "dispute.facts";
    private static final String ARE_SHOWN = "shown";

    private static final double LEAST_HALF = 340;

    private final DisputePageModel model;
    private final CaseFrame frame;
    private final Texts texts;
    private final DisputePageParts parts;
    private final StageStepper stepper = new StageStepper();
    private final Label next = new Label();
    private final StatusChip near = new StatusChip();
    private final Label rule = new Label();
    private final Button change = new Button();
    private final Label contestedSum = new Label();
    private final Hyperlink factsLink = new Hyperlink();
    private final WrapRow facts = new WrapRow();
    private final VBox acts = new VBox();
    private StageBox box;

    StagePanel(DisputePageModel model, CaseFrame frame) {
        this.model = model;
        this.frame = frame;
        this.texts = frame.texts();
        this.parts = new DisputePageParts(texts, frame.navigator());
        getStyleClass().add("stage-panel");
        next.getStyleClass().add("strong");
        next.setWrapText(true);
        next.setId("nextAct");
        contestedSum.getStyleClass().add("muted");
        contestedSum.setWrapText(true);
        change.setOnAction(pressed -> chooseStage());
        factsLink.setId("factsLink");
        factsLink.setOnAction(pressed -> showFacts(!facts.isVisible()));
        getChildren()
                .setAll(
                        stepper,
                        spread(nextLine(), change),
                        rule,
                        spread(contestedSum, factsLink),
                        facts,
                        acts,
                        new RefusalLabel(model.refusalProperty(), texts));
        hideBox();
        showFacts(frame.memory().find(FACTS).filter(ARE_SHOWN::equals).isPresent());
    }

    private Node nextLine() {
        HBox line = new HBox(next, near);
        line.getStyleClass().add("next-line");
        line.setMinWidth(0);
        rule.getStyleClass().addAll("muted", "small");
        rule.setWrapText(true);
        rule.setId("deadlineRule");
        return line;
    }

    private static Node spread(Node left, Region right) {
        HBox.setHgrow(left, Priority.ALWAYS);
        right.setMinWidth(USE_PREF_SIZE);
        return new WrapRow(left, right);
    }

    void show(DisputeFile file) {
        Dispute dispute = file.dispute();
        stepper.show(dispute.progress().stage(), texts, this::chooseStage);
        next.setText(next(dispute));
        showDeadline(dispute);
        contestedSum.setText(
                dispute.isOpen()
                        ? texts.get("ui.dispute.page.contestedOf", dispute.contested(), file.outstanding())
                        : texts.get("ui.dispute.page.wasContested", dispute.contested()));
        change.setText(texts.get(dispute.isOpen() ? "ui.dispute.page.changeStage" : "ui.dispute.page.reopen"));
        fillFacts(file);
    }

    /** Only when they are shown. */
    private void fillFacts(DisputeFile file) {
        if (facts.isVisible()) {
            facts.getChildren()
                    .setAll(
                            half("ui.dispute.page.facts", parts.facts(file)),
                            half("ui.dispute.page.contested", parts.contested(file)));
        }
    }

    private Node half(String title, List<Node> lines) {
        Label name = new Label(texts.get(title));
        name.getStyleClass().add("section-title");
        VBox half = new VBox(name);
        half.getStyleClass().add("entries");
        half.getChildren().addAll(lines);
        half.setMinWidth(LEAST_HALF);
        half.setPrefWidth(LEAST_HALF);
        HBox.setHgrow(half, Priority.ALWAYS);
        return half;
    }

    /** How near the day is, and the rule when custom sets it. */
    private void showDeadline(Dispute dispute) {
        Optional<Deadline> deadline = Deadline.of(dispute, model.today());
        Optional<Deadline> pressing = deadline.filter(day -> day.state() != Deadline.State.FAR);
        Shown.set(near, pressing.isPresent());
        pressing.ifPresent(day -> near.show(
                texts.get("ui.dispute.page.near." + day.state().name(), day.days()),
                day.state() == Deadline.State.NEAR ? Tone.AMBER : Tone.RED));
        Shown.set(rule, deadline.filter(Deadline::isCustomary).isPresent());
        rule.setText(texts.get(
                "ui.dispute.page.customary",
                texts.of(dispute.progress().stage()),
                dispute.progress().since()));
    }

    private String next(Dispute dispute) {
        Progress progress = dispute.progress();
        String act = progress.nextAct().isEmpty() ? texts.get("ui.dispute.page.toDecide") : progress.nextAct();
        return progress.targetOn()
                .map(day -> texts.get("ui.dispute.page.nextBefore", act, FrenchText.dateInWords(day)))
                .orElseGet(() -> dispute.isOpen()
                        ? texts.get("ui.dispute.page.next", act)
                        : texts.get("ui.dispute.page.closedSince", FrenchText.dateInWords(progress.since())));
    }

    /** Proposes the stage that follows, or to open the dispute again. */
    void chooseStage() {
        DisputeFile file = model.fileProperty().get();
        if (file != null) {
            if (box == null) {
                box = new StageBox(texts, model::today, move -> model.move(move, this::hideBox), this::hideBox);
            }
            box.show(file.dispute(), model.today());
            acts.getChildren().setAll(box);
            Shown.set(acts, true);
            box.first().requestFocus();
        }
    }

    private void chooseStage(DisputeStage stage) {
        chooseStage();
        if (box != null) {
            box.choose(stage);
        }
    }

    /** Asks to whom the dispute is handed over. */
    void handOver() {
        if (model.fileProperty().get() != null) {
            HandoverBox asking = new HandoverBox(model, frame, this::hideBox);
            acts.getChildren().setAll(asking);
            Shown.set(acts, true);
            asking.first().requestFocus();
        }
    }

    private void hideBox() {
        acts.getChildren().clear();
        Shown.set(acts, false);
    }

    private void showFacts(boolean areShown) {
        Shown.set(facts, areShown);
        Optional.ofNullable(model.fileProperty().get()).ifPresent(this::fillFacts);
        factsLink.setText(texts.get(areShown ? "ui.dispute.page.hideFacts" : "ui.dispute.page.showFacts"));
        factsLink.setVisited(false);
        frame.memory().keep(FACTS, areShown ? ARE_SHOWN : "");
    }
}
