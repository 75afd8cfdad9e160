package fr.amiable.ui.dispute.page;

import fr.amiable.common.Texts;
import fr.amiable.dispute.Closing;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** How the dispute ended, or the form that closes it. */
final class OutcomeTab implements CaseContent {

    private final DisputePageParts parts;
    private final ClosingBox box;
    private final VBox end = new VBox();
    private final Button correct = new Button();
    private final Node node;

    OutcomeTab(DisputePageModel model, CaseFrame frame) {
        Texts texts = frame.texts();
        this.parts = new DisputePageParts(texts, frame.navigator());
        this.box = new ClosingBox(texts, model::today, closing -> model.close(closing, () -> {}));
        end.getStyleClass().add("entries");
        correct.setText(texts.get("ui.dispute.page.correctClosing"));
        correct.setOnAction(pressed -> setShown(box, true));
        this.node = CaseSheet.of(CaseSheet.part(
                texts.get("ui.dispute.page.closing"),
                new VBox(end, box, new RefusalLabel(model.refusalProperty(), texts)),
                correct));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(DisputeFile file) {
        Closing closing = file.dispute().closing().orElse(null);
        setShown(end, closing != null);
        setShown(correct, closing != null);
        setShown(box, closing == null);
        if (closing != null) {
            end.getChildren().setAll(parts.closing(closing));
            box.fill(closing);
        }
    }

    private static void setShown(Node node, boolean isShown) {
        node.setVisible(isShown);
        node.setManaged(isShown);
    }
}
