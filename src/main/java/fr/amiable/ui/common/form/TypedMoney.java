package fr.amiable.ui.common.form;

import fr.amiable.common.Money;
import fr.amiable.ui.common.TypedNumber;
import java.math.BigDecimal;
import java.util.Optional;

/** An amount as people type it: {@code 1234,5}, {@code 1 234,50 €}, {@code 1234.50}. */
public final class TypedMoney {

    private static final int DECIMALS = 2;

    private TypedMoney() {}

    /** Empty when the text is not an amount, or has a fraction of a cent: nothing is rounded silently. */
    public static Optional<Money> read(String typed) {
        return TypedNumber.read(typed)
                .map(BigDecimal::stripTrailingZeros)
                .filter(euros -> euros.scale() <= DECIMALS)
                .map(Money::exactly);
    }
}
