package fr.amiable.ui.invoice;

import fr.amiable.client.Client;
import fr.amiable.client.ClientKind;
import fr.amiable.client.MerchantStatus;
import fr.amiable.common.FrenchText;
import fr.amiable.common.Texts;
import fr.amiable.evidence.Original;
import fr.amiable.invoice.Invoice;
import fr.amiable.invoice.InvoiceTotals;
import fr.amiable.payment.AccountStatement;
import fr.amiable.payment.Payment;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The repeated pieces of an invoice's page, built from what was read. */
final class InvoiceParts {

    private static final String DUE = "due";

    private final Texts texts;

    InvoiceParts(Texts texts) {
        this.texts = texts;
    }

    String whoIs(Client client) {
        String kind = texts.of(client.kind()).toLowerCase(Locale.FRANCE);
        boolean isStatusKnown =
                client.kind() == ClientKind.PROFESSIONAL && client.merchantStatus() != MerchantStatus.UNKNOWN;
        String status = isStatusKnown ? ", " + texts.of(client.merchantStatus()).toLowerCase(Locale.FRANCE) : "";
        return client.name() + " · " + kind + status;
    }

    /** Puts, or replaces, what is due on the stop date at the end of the facts. */
    void showDue(HBox facts, AccountStatement statement) {
        facts.getChildren().removeIf(node -> DUE.equals(node.getId()));
        VBox due = labelled(
                texts.get("invoice.page.due", statement.stopOn()), FrenchText.money(statement.total()), "key-figure");
        due.setId(DUE);
        due.getStyleClass().add("fact-due");
        facts.getChildren().add(due);
    }

    private static VBox labelled(String caption, String value, String style) {
        Label above = new Label(caption);
        above.getStyleClass().add("fact-label");
        Label below = new Label(value);
        below.getStyleClass().add(style);
        below.setMinWidth(Region.USE_PREF_SIZE);
        VBox both = new VBox(above, below);
        both.getStyleClass().add("fact");
        return both;
    }

    List<Node> lines(Invoice invoice) {
        LinesGrid grid = new LinesGrid(texts);
        invoice.lines().forEach(grid::addLine);
        grid.addTotals(invoice.totals(), InvoiceTotals.vatByRate(invoice.lines()));
        return List.of(grid);
    }

    List<Node> payments(List<Payment> payments, Consumer<Payment> open, Consumer<Payment> reverse) {
        return payments.stream().map(payment -> payment(payment, open, reverse)).toList();
    }

    private Node payment(Payment payment, Consumer<Payment> open, Consumer<Payment> reverse) {
        String words = texts.get(
                payment.isReversed() ? "invoice.page.paymentReversed" : "invoice.page.payment",
                payment.amount(),
                payment.receivedOn(),
                texts.of(payment.method()));
        Hyperlink link = new Hyperlink(words);
        link.setWrapText(true);
        link.setOnAction(pressed -> open.accept(payment));
        return entry(
                link,
                words,
                texts.get("invoice.page.reverse"),
                payment.isReversed() ? null : () -> reverse.accept(payment));
    }

    List<Node> originals(List<Original> originals, Consumer<Original> save) {
        return originals.stream()
                .map(original ->
                        entry(original.fileName(), texts.get("invoice.page.saveCopy"), () -> save.accept(original)))
                .toList();
    }

    private static Node entry(String words, String actName, Runnable act) {
        Label label = new Label(words);
        label.setWrapText(true);
        return entry(label, words, actName, act);
    }

    /** Words, and an act at the end of the line when there is one. */
    private static Node entry(Labeled label, String words, String actName, Runnable act) {
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox entry = new HBox(label);
        entry.getStyleClass().add("entry");
        if (act != null) {
            Button button = new Button(actName);
            button.getStyleClass().add("link");
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setAccessibleText(actName + " : " + words);
            button.setOnAction(pressed -> act.run());
            entry.getChildren().add(button);
        }
        return entry;
    }
}
