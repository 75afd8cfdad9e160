package fr.amiable.ui.invoice;

import fr.amiable.common.FrenchText;
import fr.amiable.common.Money;
import fr.amiable.common.Texts;
import fr.amiable.law.interest.ImputedPayment;
import fr.amiable.law.interest.InterestAccount;
import fr.amiable.law.interest.InterestLine;
import fr.amiable.payment.AccountStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.HPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** The décompte as a table: a line a period, the indemnity, what each payment settled, and what is left. */
public final class StatementGrid extends GridPane {

    private static final List<String> COLUMNS = List.of("from", "to", "days", "base", "rate", "source", "interest");
    private static final List<Boolean> IS_FIGURE = List.of(false, false, true, true, true, false, true);
    private static final int SOURCE_COLUMN = COLUMNS.indexOf("source");

    private final Texts texts;
    private int next;

    public StatementGrid(Texts texts) {
        this.texts = texts;
        getStyleClass().add("statement");
        setAccessibleRole(AccessibleRole.TABLE_VIEW);
        for (int column = 0; column < COLUMNS.size(); column++) {
            ColumnConstraints constraints = new ColumnConstraints();
            constraints.setHgrow(column == SOURCE_COLUMN ? Priority.ALWAYS : Priority.SOMETIMES);
            constraints.setHalignment(IS_FIGURE.get(column) ? HPos.RIGHT : HPos.LEFT);
            getColumnConstraints().add(constraints);
        }
    }

    /** Shows this décompte in place of the one before. */
    public void show(AccountStatement statement) {
        getChildren().clear();
        next = 0;
        setAccessibleText(texts.get("invoice.page.statement", FrenchText.dateInWords(statement.stopOn())));
        InterestAccount account = statement.account();
        addCells(COLUMNS.stream().map(name -> texts.get("statement." + name)).toList(), "statement-head");
        account.lines().forEach(this::addLine);
        if (account.indemnity().isPositive()) {
            addSentence(texts.get("invoice.page.indemnity"), FrenchText.money(account.indemnity()), "statement-row");
        }
        account.payments().forEach(this::addPayment);
        addSentence(left(account), FrenchText.money(account.total()), "statement-total");
    }

    private void addLine(InterestLine line) {
        List<String> cells = List.of(
                FrenchText.date(line.period().from()),
                FrenchText.date(line.period().to()),
                String.valueOf(line.days()),
                FrenchText.money(line.base()),
                FrenchText.rate(line.rate()),
                line.source().words(texts),
                FrenchText.money(line.amount()));
        addCells(cells, "statement-row");
    }

    private void addPayment(ImputedPayment payment) {
        List<String> parts = new ArrayList<>();
        addPart(parts, "invoice.page.toIndemnity", payment.toIndemnity());
        addPart(parts, "invoice.page.toInterest", payment.toInterest());
        addPart(parts, "invoice.page.toPrincipal", payment.toPrincipal());
        addPart(parts, "invoice.page.surplus", payment.surplus());
        addSentence(
                texts.get("invoice.page.imputed", payment.on(), String.join(", ", parts)),
                FrenchText.money(payment.amount().negated()),
                "statement-row");
    }

    private void addPart(List<String> parts, String key, Money amount) {
        if (amount.isPositive()) {
            parts.add(texts.get(key, amount));
        }
    }

    private String left(InterestAccount account) {
        List<String> parts = new ArrayList<>();
        addPart(parts, "invoice.page.principal", account.principalLeft());
        addPart(parts, "invoice.page.interest", account.interestLeft());
        addPart(parts, "invoice.page.indemnityLeft", account.indemnityLeft());
        return parts.isEmpty()
                ? texts.get("invoice.page.nothingLeft")
                : texts.get("invoice.page.left", String.join(", ", parts));
    }

    private void addCells(List<String> cells, String style) {
        for (int column = 0; column < cells.size(); column++) {
            Label cell = cell(cells.get(column), style);
            cell.getStyleClass().add(IS_FIGURE.get(column) ? "figure" : "words");
            cell.setWrapText(column == SOURCE_COLUMN);
            add(cell, column, next);
        }
        next++;
    }

    private void addSentence(String sentence, String amount, String style) {
        Label words = cell(sentence, style);
        words.setWrapText(true);
        add(words, 0, next, COLUMNS.size() - 1, 1);
        Label figure = cell(amount, style);
        figure.getStyleClass().add("figure");
        add(figure, COLUMNS.size() - 1, next);
        next++;
    }

    private static Label cell(String text, String style) {
        Label cell = new Label(text);
        cell.getStyleClass().addAll("statement-cell", style);
        cell.setMaxWidth(Double.MAX_VALUE);
        cell.setMaxHeight(Double.MAX_VALUE);
        return cell;
    }

    /** Every text shown, in reading order. */
    Stream<String> words() {
        return getChildren().stream().map(node -> ((Label) node).getText());
    }
}
