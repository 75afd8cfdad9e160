package fr.amiable.ui.invoice;

import fr.amiable.common.FrenchText;
import fr.amiable.common.Money;
import fr.amiable.common.Texts;
import fr.amiable.law.interest.ImputedPayment;
import fr.amiable.law.interest.InterestAccount;
import fr.amiable.law.interest.InterestLine;
import fr.amiable.law.interest.Remission;
import fr.amiable.payment.AccountStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;

/** The décompte as a table: a line a period, the indemnity, what each payment settled, and what is left. */
public final class StatementGrid extends GridPane {

    private static final List<String> COLUMNS = List.of("from", "to", "days", "base", "rate", "source", "interest");
    private static final List<Boolean> IS_FIGURE = List.of(false, false, true, true, true, false, true);
    private static final int SOURCE_COLUMN = COLUMNS.indexOf("source");

    private final Texts texts;
    private final Cells cells = new Cells(this, IS_FIGURE, SOURCE_COLUMN);

    public StatementGrid(Texts texts) {
        this.texts = texts;
        setAccessibleRole(AccessibleRole.TABLE_VIEW);
    }

    /** Shows this décompte in place of the one before. */
    public void show(AccountStatement statement) {
        cells.clear();
        setAccessibleText(texts.get("invoice.page.statement", FrenchText.dateInWords(statement.stopOn())));
        InterestAccount account = statement.account();
        cells.add(
                "statement-head",
                COLUMNS.stream().map(name -> texts.get("statement." + name)).toList());
        account.lines().forEach(this::addLine);
        if (account.indemnity().isPositive()) {
            cells.addSentence(
                    "statement-row", texts.get("invoice.page.indemnity"), FrenchText.money(account.indemnity()));
        }
        account.payments().forEach(this::addPayment);
        account.remissions().forEach(this::addRemission);
        cells.addSentence("statement-total", left(account), FrenchText.money(account.total()));
    }

    private void addLine(InterestLine line) {
        cells.add(
                "statement-row",
                List.of(
                        FrenchText.date(line.period().from()),
                        FrenchText.date(line.period().to()),
                        String.valueOf(line.days()),
                        FrenchText.money(line.base()),
                        FrenchText.rate(line.rate()),
                        line.source().words(texts),
                        FrenchText.money(line.amount())));
    }

    private void addPayment(ImputedPayment payment) {
        List<String> parts = new ArrayList<>();
        addPart(parts, "invoice.page.toIndemnity", payment.toIndemnity());
        addPart(parts, "invoice.page.toInterest", payment.toInterest());
        addPart(parts, "invoice.page.toPrincipal", payment.toPrincipal());
        addPart(parts, "invoice.page.surplus", payment.surplus());
        cells.addSentence(
                "statement-row",
                texts.get("invoice.page.imputed", payment.on(), String.join(", ", parts)),
                FrenchText.money(payment.amount().negated()));
    }

    private void addRemission(Remission given) {
        cells.addSentence(
                "statement-row",
                texts.get("invoice.page.waived." + given.part().name(), given.on()),
                FrenchText.money(given.amount().negated()));
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

    /** Every text shown, in reading order. */
    Stream<String> words() {
        return getChildren().stream().map(node -> ((Label) node).getText());
    }
}
