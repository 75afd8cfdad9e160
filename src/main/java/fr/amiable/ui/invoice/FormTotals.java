package fr.amiable.ui.invoice;

import fr.amiable.common.FrenchText;
import fr.amiable.common.Money;
import fr.amiable.common.Percentage;
import fr.amiable.common.Texts;
import fr.amiable.invoice.InvoiceTotals;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What the invoice comes to as it is typed. */
final class FormTotals {

    private final VBox box;
    private final Texts texts;

    FormTotals(VBox box, Texts texts) {
        this.box = box;
        this.texts = texts;
    }

    /** The tax of each rate when there are lines, else in one sum. */
    void show(AmountFields amounts) {
        InvoiceTotals totals = amounts.totalsProperty().get();
        Map<Percentage, Money> vatByRate = InvoiceTotals.vatByRate(amounts.readableLines());
        box.getChildren().clear();
        add(texts.get("invoice.line.totalNet"), totals.net(), "total-row");
        if (vatByRate.isEmpty()) {
            add(texts.get("invoice.line.totalVat"), totals.vat(), "total-row");
        }
        vatByRate.forEach((rate, vat) -> add(texts.get("invoice.line.vatOf", rate), vat, "total-row"));
        add(texts.get("invoice.page.gross"), totals.gross(), "total-row");
        if (!totals.prepaid().isZero()) {
            add(texts.get("invoice.line.prepaid"), totals.prepaid().negated(), "total-row");
        }
        add(texts.get("invoice.line.payable"), totals.payable(), "total-payable");
    }

    private void add(String words, Money amount, String style) {
        Label caption = new Label(words);
        Label figure = new Label(FrenchText.money(amount));
        figure.getStyleClass().add("figure");
        HBox row = new HBox(caption, figure);
        row.getStyleClass().add(style);
        box.getChildren().add(row);
    }
}
