package fr.amiable.common;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** One cell of a list that leaves the window: its value for a spreadsheet, its text for paper. */
public sealed interface SheetCell {

    /** As a person reads it; empty when there is nothing. */
    String text();

    /** As a French spreadsheet reads it: decimal comma, no grouping, no unit. */
    default String plain() {
        return text();
    }

    record Words(String text) implements SheetCell {}

    record Amount(Money money) implements SheetCell {

        @Override
        public String text() {
            return FrenchText.money(money);
        }

        @Override
        public String plain() {
            return money.toString().replace('.', ',');
        }
    }

    record Day(LocalDate day) implements SheetCell {

        @Override
        public String text() {
            return FrenchText.date(day);
        }
    }

    /** A number whose text is empty is not to be seen at all. */
    record Number(BigDecimal value, String text) implements SheetCell {

        @Override
        public String plain() {
            return text.isEmpty() ? "" : value.toPlainString().replace('.', ',');
        }
    }

    static SheetCell empty() {
        return new Words("");
    }

    /** The cell that suits a value; null and an empty {@link Optional} give an empty cell. */
    static SheetCell of(Object value) {
        if (value == null) {
            return empty();
        }
        if (value instanceof Optional<?> maybe) {
            return of(maybe.orElse(null));
        }
        return of(value, value.toString());
    }

    /** The cell that suits a value which is not null, with words of its own when it is a number or a constant. */
    static SheetCell of(Object value, String text) {
        if (value instanceof Money money) {
            return new Amount(money);
        }
        if (value instanceof LocalDate day) {
            return new Day(day);
        }
        if (value instanceof Percentage rate) {
            return new Number(rate.points(), FrenchText.rate(rate));
        }
        if (value instanceof java.lang.Number number) {
            return new Number(new BigDecimal(number.toString()), text);
        }
        return new Words(text);
    }
}
