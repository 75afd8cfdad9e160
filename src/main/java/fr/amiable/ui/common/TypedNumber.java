package fr.amiable.ui.common;

import fr.amiable.common.Percentage;
import java.math.BigDecimal;
import java.util.Optional;

/** A number as a French keyboard types it: {@code 1234,5}, {@code 1 234,5}, {@code 1234.5}, a trailing {@code %} or {@code €}. */
public final class TypedNumber {

    private TypedNumber() {}

    /** Empty when the text is not a number; a lone comma or dot is the decimal mark, spaces only group. */
    public static Optional<BigDecimal> read(String typed) {
        if (typed == null) {
            return Optional.empty();
        }
        String plain = typed.replaceAll("[\\s\\u00a0\\u202f€%]", "")
                .replace('\u2212', '-')
                .replace(',', '.');
        return plain.matches("-?\\d{1,15}(\\.\\d{0,10})?|-?\\.\\d{1,10}")
                ? Optional.of(new BigDecimal(plain))
                : Optional.empty();
    }

    /** A rate between 0 and 100. */
    public static Optional<Percentage> readRate(String typed) {
        return read(typed)
                .map(Percentage::new)
                .filter(rate -> rate.points().signum() >= 0 && rate.points().compareTo(BigDecimal.valueOf(100)) <= 0);
    }
}
