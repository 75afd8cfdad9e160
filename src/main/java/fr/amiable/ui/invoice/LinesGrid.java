package fr.amiable.ui.invoice;

import fr.amiable.common.FrenchText;
import fr.amiable.common.Money;
import fr.amiable.common.Percentage;
import fr.amiable.common.Texts;
import fr.amiable.invoice.InvoiceLine;
import fr.amiable.invoice.InvoiceTotals;
import java.util.List;
import java.util.Map;
import javafx.scene.layout.GridPane;

/** The lines of an issued invoice and its totals. */
final class LinesGrid extends GridPane {

    private static final List<String> COLUMNS = List.of("description", "quantity", "unitPrice", "vatRate", "net");

    private final Texts texts;
    private final Cells cells = new Cells(this, List.of(false, true, true, true, true), 0);

    LinesGrid(Texts texts) {
        this.texts = texts;
        cells.add(
                "statement-head",
                COLUMNS.stream().map(name -> texts.get("invoice.line." + name)).toList());
    }

    void addLine(InvoiceLine line) {
        String discount = line.discount().isZero() ? "" : " " + texts.get("invoice.line.discounted", line.discount());
        cells.add(
                "statement-row",
                List.of(
                        line.description() + discount,
                        FrenchText.number(line.quantity()),
                        FrenchText.number(line.unitPrice()),
                        FrenchText.rate(line.vatRate()),
                        FrenchText.amount(line.net())));
    }

    /** One row a total; without lines the tax is one sum. */
    void addTotals(InvoiceTotals totals, Map<Percentage, Money> vatByRate) {
        addTotal("statement-row", texts.get("invoice.line.totalNet"), totals.net());
        if (vatByRate.isEmpty()) {
            addTotal("statement-row", texts.get("invoice.line.totalVat"), totals.vat());
        }
        vatByRate.forEach((rate, vat) -> addTotal("statement-row", texts.get("invoice.line.vatOf", rate), vat));
        if (totals.prepaid().isPositive()) {
            addTotal(
                    "statement-row",
                    texts.get("invoice.line.prepaid"),
                    totals.prepaid().negated());
        }
        addTotal("statement-total", texts.get("invoice.line.payable"), totals.payable());
    }

    private void addTotal(String style, String words, Money amount) {
        cells.addSentence(style, words, FrenchText.money(amount));
    }
}
