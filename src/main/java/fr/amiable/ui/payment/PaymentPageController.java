package fr.amiable.ui.payment;

import fr.amiable.common.FrenchText;
import fr.amiable.common.Texts;
import fr.amiable.payment.Payment;
import fr.amiable.payment.Refund;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.Dialogs;
import fr.amiable.ui.common.Navigator;
import fr.amiable.ui.common.Question;
import fr.amiable.ui.common.widget.Card;
import fr.amiable.ui.common.widget.PageHeader;
import fr.amiable.ui.common.widget.RefusalLabel;
import fr.amiable.ui.common.widget.Shown;
import fr.amiable.ui.common.widget.StatusChip;
import fr.amiable.ui.common.widget.Tone;
import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Ties the page of a payment to its model. */
public final class PaymentPageController {

    private final PaymentPageModel model;
    private final Navigator navigator;
    private final Dialogs dialogs;
    private final Texts texts;

    @FXML
    private PageHeader header;

    @FXML
    private StatusChip status;

    @FXML
    private Button reverse;

    @FXML
    private Button useCredit;

    @FXML
    private Label refusal;

    @FXML
    private VBox facts;

    @FXML
    private Card partsCard;

    @FXML
    private VBox parts;

    @FXML
    private Card refundsCard;

    @FXML
    private VBox refunds;

    public PaymentPageController(PaymentPageModel model, Navigator navigator, Dialogs dialogs, Texts texts) {
        this.model = model;
        this.navigator = navigator;
        this.dialogs = dialogs;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        model.fileProperty().addListener((property, before, now) -> show(now));
        RefusalLabel.follow(refusal, model.refusalProperty(), texts);
        model.load();
    }

    private void show(PaymentFile file) {
        Payment payment = file.payment();
        header.setTitle(texts.get("payment.page.title", payment.receivedOn()));
        header.setSubtitle(file.client().name() + " · " + FrenchText.money(payment.amount()));
        status.show(
                texts.get(payment.isReversed() ? "payment.page.reversed" : "payment.page.counts"),
                payment.isReversed() ? Tone.GREY : Tone.GREEN);
        Shown.set(reverse, !payment.isReversed());
        Shown.set(useCredit, payment.unallocated().isPositive());
        facts.getChildren().setAll(facts(file));
        partsCard.setTitle(texts.get(payment.isReversed() ? "payment.page.paid" : "payment.page.pays"));
        parts.getChildren()
                .setAll(
                        file.parts().isEmpty()
                                ? List.of(words(texts.get("payment.page.paysNothing")))
                                : file.parts().stream().map(this::part).toList());
        Shown.set(refundsCard, !payment.refunds().isEmpty());
        refunds.getChildren()
                .setAll(payment.refunds().stream()
                        .map(this::refund)
                        .map(PaymentPageController::words)
                        .toList());
    }

    private List<Node> facts(PaymentFile file) {
        Payment payment = file.payment();
        Hyperlink client = new Hyperlink(file.client().name());
        client.setOnAction(pressed ->
                navigator.show(new Destination.ClientCard(file.client().id())));
        List<Node> lines = new ArrayList<>();
        lines.add(pair("payment.page.client", client));
        lines.add(pair("payment.page.amount", words(FrenchText.money(payment.amount()))));
        lines.add(pair("payment.page.receivedOn", words(FrenchText.dateInWords(payment.receivedOn()))));
        lines.add(pair("payment.page.method", words(texts.of(payment.method()))));
        if (!payment.reference().isEmpty()) {
            lines.add(pair("payment.page.reference", words(payment.reference())));
        }
        if (!file.parts().isEmpty()) {
            lines.add(pair("payment.page.choice", words(texts.get("payment.page.choice." + payment.choice()))));
        }
        if (payment.unallocated().isPositive()) {
            lines.add(pair("payment.page.credit", words(FrenchText.money(payment.unallocated()))));
        }
        payment.reversedOn()
                .ifPresent(day -> lines.add(words(texts.get(
                        "payment.page.reversal",
                        FrenchText.dateInWords(day),
                        file.reversalReason().orElse("")))));
        return lines;
    }

    private Node part(PaymentFile.Part part) {
        Hyperlink invoice = new Hyperlink(texts.get(
                "payment.page.part",
                FrenchText.money(part.amount()),
                part.invoice().number()));
        invoice.setOnAction(pressed ->
                navigator.show(new Destination.InvoicePage(part.invoice().id())));
        Label left = words(
                part.invoice().outstanding().isPositive()
                        ? texts.get("payment.page.left", part.invoice().outstanding())
                        : texts.get("payment.page.settled"));
        left.getStyleClass().add("muted");
        return entry(invoice, left);
    }

    private String refund(Refund refund) {
        return refund.note().isEmpty()
                ? texts.get("payment.page.refund", refund.amount(), refund.on())
                : texts.get("payment.page.refundNoted", refund.amount(), refund.on(), refund.note());
    }

    private Node pair(String key, Node value) {
        Label caption = new Label(texts.get(key));
        caption.getStyleClass().addAll("muted", "pair-caption");
        return entry(caption, value);
    }

    private static Node entry(Node first, Node second) {
        HBox entry = new HBox(first, second);
        entry.getStyleClass().add("entry");
        return entry;
    }

    private static Label words(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        return label;
    }

    @FXML
    private void reverse() {
        PaymentFile file = model.fileProperty().get();
        if (file != null) {
            dialogs.askReason(
                            Question.REVERSE_PAYMENT,
                            file.payment().amount(),
                            file.payment().receivedOn())
                    .ifPresent(model::reverse);
        }
    }

    @FXML
    private void useCredit() {
        PaymentFile file = model.fileProperty().get();
        if (file != null) {
            navigator.show(new Destination.CreditForm(file.client().id()));
        }
    }
}
