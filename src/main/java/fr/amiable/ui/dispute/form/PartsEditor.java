package fr.amiable.ui.dispute.form;

import fr.amiable.common.FrenchText;
import fr.amiable.common.Texts;
import fr.amiable.dispute.Contestable;
import fr.amiable.ui.common.form.MoneyField;
import fr.amiable.ui.common.widget.Hint;
import fr.amiable.ui.common.widget.Icons;
import java.util.function.Consumer;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** Draws the invoices of a dispute, each with what is contested of it: line by line, or on the whole. */
final class PartsEditor {

    private final VBox box;
    private final Texts texts;
    private final Runnable onTyped;
    private final Consumer<ContestedInvoice> remove;

    PartsEditor(VBox box, Texts texts, Runnable onTyped, Consumer<ContestedInvoice> remove) {
        this.box = box;
        this.texts = texts;
        this.onTyped = onTyped;
        this.remove = remove;
    }

    void show(Iterable<ContestedInvoice> invoices) {
        box.getChildren().clear();
        invoices.forEach(invoice -> box.getChildren().add(block(invoice)));
    }

    private Node block(ContestedInvoice invoice) {
        VBox block = new VBox(head(invoice));
        block.getStyleClass().add("contested-invoice");
        invoice.lines()
                .forEach(line -> block.getChildren()
                        .add(row(
                                line.line().description(),
                                FrenchText.money(line.line().gross()),
                                line.amountProperty(),
                                texts.get(
                                        "ui.dispute.form.contestedOfLine",
                                        line.line().description(),
                                        invoice.invoice().number()))));
        String whole =
                texts.get(invoice.lines().isEmpty() ? "ui.dispute.form.onTheWhole" : "ui.dispute.form.besideLines");
        block.getChildren()
                .add(row(
                        whole,
                        "",
                        invoice.wholeProperty(),
                        texts.get(
                                "ui.dispute.form.contestedOf", invoice.invoice().number())));
        return block;
    }

    private Node head(ContestedInvoice invoice) {
        Label number = new Label(invoice.invoice().number());
        number.getStyleClass().add("strong");
        number.setMinWidth(Region.USE_PREF_SIZE);
        Label due = new Label(due(invoice.invoice()));
        due.getStyleClass().addAll("muted", "small");
        due.setWrapText(true);
        due.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(due, Priority.ALWAYS);
        Button all = new Button(texts.get("ui.dispute.form.contestAll"));
        all.getStyleClass().add("bare");
        all.setMinWidth(Region.USE_PREF_SIZE);
        all.setAccessibleText(
                texts.get("ui.dispute.form.contestAllOf", invoice.invoice().number()));
        all.setOnAction(pressed -> invoice.contestAll());
        Button away = new Button("", Icons.of(MaterialDesignC.CLOSE));
        away.getStyleClass().add("bare");
        String words = texts.get("ui.dispute.form.without", invoice.invoice().number());
        away.setAccessibleText(words);
        Hint.on(away, words);
        away.setOnAction(pressed -> remove.accept(invoice));
        HBox head = new HBox(number, due, all, away);
        head.getStyleClass().add("entry");
        return head;
    }

    private String due(Contestable invoice) {
        return invoice.due().equals(invoice.free())
                ? texts.get("ui.dispute.form.due", invoice.issuedOn(), invoice.due())
                : texts.get("ui.dispute.form.dueAndFree", invoice.issuedOn(), invoice.due(), invoice.free());
    }

    private Node row(String words, String gross, StringProperty amount, String accessible) {
        Label label = new Label(words);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setWrapText(true);
        HBox.setHgrow(label, Priority.ALWAYS);
        Label cost = new Label(gross);
        cost.getStyleClass().add("muted");
        cost.setMinWidth(Region.USE_PREF_SIZE);
        MoneyField field = new MoneyField();
        field.setAccessibleText(accessible);
        field.setMinWidth(Region.USE_PREF_SIZE);
        field.textProperty().bindBidirectional(amount);
        field.textProperty().addListener((property, before, typed) -> onTyped.run());
        HBox row = new HBox(label, cost, field);
        row.getStyleClass().add("entry");
        return row;
    }
}
