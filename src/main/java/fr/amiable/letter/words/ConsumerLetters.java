package fr.amiable.letter.words;

import fr.amiable.law.Regime;
import fr.amiable.letter.paper.Block;
import fr.amiable.letter.paper.Letter;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A last guard: what only professionals and public buyers owe never stands in another client's letter (C. com. L441-10,
 * D441-5; CPCE L111-8), whether a template or the owner wrote it.
 */
final class ConsumerLetters {

    private static final Pattern FORBIDDEN = Pattern.compile(
            "441-10|441-5|2192|indemnités? forfaitaires?|(^|\\D)40(,00)?[ \u00a0]?€[^0-9]*recouvrement"
                    + "|frais de (relance|rappel|recouvrement)|fixed compensation|recovery costs",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private ConsumerLetters() {}

    /** @throws ForbiddenWords when the letter claims what this client cannot owe */
    static void require(Regime regime, Letter letter) {
        if (regime != Regime.CONSUMER && regime != Regime.COMMON_LAW) {
            return;
        }
        Stream<Block> blocks = Stream.of(letter.body(), letter.closing()).flatMap(List::stream);
        Stream.concat(Stream.of(letter.subject()), blocks.flatMap(Block::words))
                .map(FORBIDDEN::matcher)
                .filter(Matcher::find)
                .findFirst()
                .ifPresent(found -> {
                    throw new ForbiddenWords(found.group().strip());
                });
    }
}
