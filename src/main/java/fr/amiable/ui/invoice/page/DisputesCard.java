package fr.amiable.ui.invoice.page;

import fr.amiable.common.Texts;
import fr.amiable.dispute.Dispute;
import fr.amiable.dispute.DisputeStage;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.Navigator;
import fr.amiable.ui.common.widget.Card;
import fr.amiable.ui.common.widget.StatusChip;
import fr.amiable.ui.common.widget.Tone;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The disputes about one invoice, open or closed, each opening its page. */
public final class DisputesCard {

    private final Card card = new Card();
    private final VBox lines = new VBox();
    private final InvoiceId invoice;
    private final Navigator navigator;
    private final Texts texts;

    public DisputesCard(InvoiceId invoice, Navigator navigator, Texts texts) {
        this.invoice = invoice;
        this.navigator = navigator;
        this.texts = texts;
        card.setTitle(texts.get("invoice.page.disputes"));
        lines.setId("disputes");
        lines.getStyleClass().add("entries");
        card.getChildren().add(lines);
        show(List.of());
    }

    public Node node() {
        return card;
    }

    /** Without any the card takes no room. */
    public void show(List<Dispute> disputes) {
        lines.getChildren().setAll(disputes.stream().map(this::line).toList());
        card.setVisible(!disputes.isEmpty());
        card.setManaged(card.isVisible());
    }

    private Node line(Dispute dispute) {
        Hyperlink number = new Hyperlink(dispute.number());
        number.setMinWidth(Region.USE_PREF_SIZE);
        number.setOnAction(pressed -> navigator.show(new Destination.DisputePage(dispute.id())));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        DisputeStage stage = dispute.progress().stage();
        HBox head = new HBox(number, space, new StatusChip(texts.of(stage), Tone.of(stage)));
        head.getStyleClass().add("entry");
        Label about = new Label(texts.get(
                dispute.isOpen() ? "invoice.page.disputed" : "invoice.page.wasDisputed",
                texts.of(dispute.complaint().category()),
                dispute.contestedOn(invoice)));
        about.setWrapText(true);
        about.getStyleClass().addAll("muted", "small");
        return new VBox(head, about);
    }
}
