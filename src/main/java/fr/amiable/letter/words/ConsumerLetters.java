package fr.amiable.letter.words;

import fr.amiable.law.Regime;
import fr.amiable.letter.paper.Letter;
import java.util.regex.Pattern;

/**
 * A last guard: what only professionals and public buyers owe never stands in another client's letter (C. com. L441-10,
 * D441-5; CPCE L111-8).
 */
final class ConsumerLetters {

    private static final Pattern FORBIDDEN =
            Pattern.compile("441-10|441-5|2192|indemnité forfaitaire|(^|\\D)40(,00)?[ \u00a0]€[^0-9]*recouvrement");

    private ConsumerLetters() {}

    /** @throws IllegalStateException when a template is at fault */
    static void require(Regime regime, Letter letter) {
        boolean isProtected = regime == Regime.CONSUMER || regime == Regime.COMMON_LAW;
        if (isProtected
                && letter.body().stream().flatMap(block -> block.words()).anyMatch(FORBIDDEN.asPredicate())) {
            throw new IllegalStateException("a letter to a client of regime " + regime + " claims what it may not");
        }
    }
}
