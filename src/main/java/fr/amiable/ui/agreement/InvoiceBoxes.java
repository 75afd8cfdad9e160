package fr.amiable.ui.agreement;

import fr.amiable.common.Texts;
import fr.amiable.invoice.InvoiceRow;
import javafx.beans.Observable;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The open invoices of a client, one box to tick each, with what is left and what is contested of it. */
final class InvoiceBoxes {

    private final VBox box;
    private final InvoiceChoice choice;
    private final Texts texts;

    InvoiceBoxes(VBox box, InvoiceChoice choice, Texts texts) {
        this.box = box;
        this.choice = choice;
        this.texts = texts;
        choice.invoices().addListener((Observable change) -> show());
        show();
    }

    private void show() {
        box.getChildren().setAll(choice.invoices().stream().map(this::tick).toList());
        if (box.getChildren().isEmpty()) {
            Label nothing = new Label(texts.get("agreement.nothingOpen"));
            nothing.getStyleClass().add("muted");
            nothing.setWrapText(true);
            box.getChildren().add(nothing);
        }
    }

    private CheckBox tick(ChosenInvoice invoice) {
        CheckBox tick = new CheckBox(words(invoice.row()));
        tick.setWrapText(true);
        tick.selectedProperty().bindBidirectional(invoice.chosenProperty());
        return tick;
    }

    private String words(InvoiceRow row) {
        return row.contested().isPositive()
                ? texts.get("agreement.contested", row.number(), row.dueOn(), row.outstanding(), row.contested())
                : texts.get("agreement.invoice", row.number(), row.dueOn(), row.outstanding());
    }
}
