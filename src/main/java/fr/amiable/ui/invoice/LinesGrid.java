package fr.amiable.ui.invoice;

import fr.amiable.common.FrenchText;
import fr.amiable.common.Money;
import fr.amiable.common.Percentage;
import fr.amiable.common.Texts;
import fr.amiable.invoice.InvoiceLine;
import fr.amiable.invoice.InvoiceTotals;
import java.util.List;
import java.util.Map;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** The lines of an issued invoice and its totals. */
final class LinesGrid extends GridPane {

    private static final List<String> COLUMNS = List.of("description", "quantity", "unitPrice", "vatRate", "net");
    private static final int LAST = COLUMNS.size() - 1;

    private final Texts texts;
    private int next;

    LinesGrid(Texts texts) {
        this.texts = texts;
        getStyleClass().add("statement");
        for (int column = 0; column <= LAST; column++) {
            ColumnConstraints constraints = new ColumnConstraints();
            constraints.setHgrow(column == 0 ? Priority.ALWAYS : Priority.SOMETIMES);
            constraints.setHalignment(column == 0 ? HPos.LEFT : HPos.RIGHT);
            getColumnConstraints().add(constraints);
        }
        addRow(
                "statement-head",
                COLUMNS.stream().map(name -> texts.get("invoice.line." + name)).toList());
    }

    void addLine(InvoiceLine line) {
        String discount = line.discount().isZero() ? "" : " " + texts.get("invoice.line.discounted", line.discount());
        addRow(
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
        add(cell(words, style), 0, next, LAST, 1);
        add(cell(FrenchText.money(amount), style), LAST, next++);
    }

    private void addRow(String style, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            Label cell = cell(cells.get(column), style);
            cell.setWrapText(column == 0);
            cell.getStyleClass().add(column == 0 ? "words" : "figure");
            add(cell, column, next);
        }
        next++;
    }

    private static Label cell(String text, String style) {
        Label cell = new Label(text);
        cell.getStyleClass().addAll("statement-cell", style);
        cell.setMaxWidth(Double.MAX_VALUE);
        cell.setMaxHeight(Double.MAX_VALUE);
        return cell;
    }
}
