package fr.amiable.ui.dispute.page;

import fr.amiable.common.FrenchText;
import fr.amiable.common.Texts;
import fr.amiable.dispute.Closing;
import fr.amiable.dispute.offer.Offer;
import fr.amiable.ui.common.widget.Sheet;
import fr.amiable.ui.common.widget.Shown;
import fr.amiable.ui.dispute.offer.OffersModel;
import fr.amiable.ui.dispute.offer.OffersPanel;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The offers to settle the dispute, and how it ended, or the form that closes it: by an agreement once an offer was accepted. */
final class OutcomeTab implements CaseContent {

    private final Texts texts;
    private final DisputePageParts parts;
    private final OffersModel offers;
    private final OffersPanel panel;
    private final ClosingBox box;
    private final Label advice = new Label();
    private final VBox end = new VBox();
    private final Button correct = new Button();
    private final Node node;

    OutcomeTab(DisputePageModel model, CaseFrame frame) {
        this.texts = frame.texts();
        this.parts = new DisputePageParts(texts, frame.navigator());
        this.offers = model.offers();
        this.panel = new OffersPanel(offers, frame.notices(), texts);
        this.box = new ClosingBox(texts, model::today, closing -> model.close(closing, () -> {}));
        advice.setWrapText(true);
        advice.getStyleClass().add("strong");
        HBox banner = new HBox(advice);
        banner.getStyleClass().add("banner");
        banner.visibleProperty().bind(advice.textProperty().isNotEmpty());
        banner.managedProperty().bind(banner.visibleProperty());
        end.getStyleClass().add("entries");
        correct.setText(texts.get("ui.dispute.page.correctClosing"));
        correct.setOnAction(pressed -> Shown.set(box, true));
        VBox closing = new VBox(banner, end, box);
        closing.getStyleClass().add("sheet-part");
        this.node = Sheet.of(panel.node(), Sheet.part(texts.get("ui.dispute.page.closing"), closing, correct));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(DisputeFile file) {
        offers.show(file.work().offers(), file.dispute().complaint().category());
        Closing closing = file.dispute().closing().orElse(null);
        Shown.set(end, closing != null);
        Shown.set(correct, closing != null);
        Shown.set(box, closing == null);
        Optional<Offer> accepted = panel.accepted().filter(offer -> closing == null);
        advice.setText(accepted.flatMap(Offer::answeredOn)
                .map(day -> texts.get("ui.dispute.page.accepted", FrenchText.dateInWords(day)))
                .orElse(""));
        accepted.flatMap(Offer::answeredOn).ifPresent(box::proposeAgreement);
        if (closing != null) {
            end.getChildren().setAll(parts.closing(closing));
            box.fill(closing);
        }
    }

    /** Leads to the form that closes the dispute, or corrects how it was closed. */
    void startClosing() {
        Shown.set(box, true);
        box.first().requestFocus();
    }
}
