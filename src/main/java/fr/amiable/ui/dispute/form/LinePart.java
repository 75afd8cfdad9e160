package fr.amiable.ui.dispute.form;

import fr.amiable.common.FrenchText;
import fr.amiable.common.Money;
import fr.amiable.dispute.Contestable;
import fr.amiable.ui.common.form.TypedMoney;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What is contested of one line of an invoice, as typed. */
public final class LinePart {

    private final Contestable.Line line;
    private final StringProperty amount = new SimpleStringProperty("");

    LinePart(Contestable.Line line) {
        this.line = line;
    }

    Contestable.Line line() {
        return line;
    }

    public StringProperty amountProperty() {
        return amount;
    }

    /** Nothing typed is nothing contested; empty when what is typed is not an amount. */
    Optional<Money> money() {
        return read(amount.get());
    }

    void show(Money contested) {
        amount.set(written(contested));
    }

    static Optional<Money> read(String typed) {
        return typed == null || typed.isBlank()
                ? Optional.of(Money.ZERO)
                : TypedMoney.read(typed).filter(money -> !money.isNegative());
    }

    static String written(Money contested) {
        return contested.isPositive() ? FrenchText.amount(contested) : "";
    }
}
