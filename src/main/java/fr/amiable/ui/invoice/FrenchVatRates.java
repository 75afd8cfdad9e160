package fr.amiable.ui.invoice;

import fr.amiable.common.Percentage;
import java.util.Set;

/** French VAT rates an owner can meet: 20, 10, 5.5, 2.1 and 0 (CGI 278 to 281 nonies), 8.5, 1.75 and 1.05 overseas. */
final class FrenchVatRates {

    private static final Set<Percentage> KNOWN = Set.of(
            Percentage.of("20"),
            Percentage.of("10"),
            Percentage.of("5.5"),
            Percentage.of("2.1"),
            Percentage.of("0"),
            Percentage.of("8.5"),
            Percentage.of("1.75"),
            Percentage.of("1.05"));

    private FrenchVatRates() {}

    static boolean isUsual(Percentage rate) {
        return KNOWN.contains(rate);
    }
}
