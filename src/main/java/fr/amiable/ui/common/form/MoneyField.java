package fr.amiable.ui.common.form;

import fr.amiable.common.FrenchText;
import fr.amiable.common.Money;
import java.util.Optional;

/** A field for an amount in euros. */
public final class MoneyField extends TypedField<Money> {

    public MoneyField() {
        getStyleClass().add("money-field");
        setRight(Unit.of("€"));
    }

    @Override
    public String expectedKey() {
        return "ui.expected.money";
    }

    @Override
    protected Optional<Money> read(String typed) {
        return TypedMoney.read(typed);
    }

    @Override
    protected String write(Money amount) {
        return FrenchText.amount(amount);
    }
}
