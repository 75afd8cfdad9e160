package fr.amiable.ui.payment;

import fr.amiable.common.FrenchText;
import fr.amiable.common.Money;
import fr.amiable.payment.Allocation;
import fr.amiable.payment.OpenDebt;
import fr.amiable.ui.common.form.TypedMoney;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The part of a payment that goes to one open invoice, as proposed or typed. */
public final class PartModel {

    private final OpenDebt debt;
    private final StringProperty amount = new SimpleStringProperty("");

    PartModel(OpenDebt debt) {
        this.debt = debt;
    }

    public OpenDebt debt() {
        return debt;
    }

    public StringProperty amountProperty() {
        return amount;
    }

    /** Nothing typed is nothing paid; empty when what is typed is not an amount. */
    Optional<Money> money() {
        return amount.get().isBlank()
                ? Optional.of(Money.ZERO)
                : TypedMoney.read(amount.get()).filter(typed -> !typed.isNegative());
    }

    Optional<Allocation> allocation() {
        return money().filter(Money::isPositive).map(paid -> new Allocation(debt.invoice(), paid));
    }

    void show(Money paid) {
        amount.set(paid.isPositive() ? FrenchText.amount(paid) : "");
    }
}
