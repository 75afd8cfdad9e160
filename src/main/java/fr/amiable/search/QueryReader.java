package fr.amiable.search;

import fr.amiable.common.Words;
import fr.amiable.search.SearchQuery.Clause;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Understands what was typed in the search field: words, numbers, amounts and dates, in any order. */
final class QueryReader {

    private static final int LONGEST = 120;
    private static final int MOST_PIECES = 8;
    private static final int MOST_JOINED = 6;

    private QueryReader() {}

    static SearchQuery read(String typed) {
        List<String> pieces = pieces(typed);
        if (pieces.isEmpty()) {
            return new SearchQuery(List.of());
        }
        Set<List<Clause>> readings = new LinkedHashSet<>();
        readings.add(pieces.stream().map(QueryReader::clause).toList());
        readings.add(joined(pieces));
        return new SearchQuery(List.copyOf(readings));
    }

    private static List<String> pieces(String typed) {
        String clean = Words.clean(typed);
        String bounded = clean.substring(0, Math.min(clean.length(), LONGEST)).toLowerCase(Locale.ROOT);
        return Arrays.stream(bounded.split(" "))
                .filter(piece -> piece.chars().anyMatch(Character::isLetterOrDigit))
                .map(piece -> piece.replaceAll("^[«\"(,;:!?]+|[»\"),;:!?]+$", ""))
                .limit(MOST_PIECES)
                .toList();
    }

    /** Neighbours that make one thing together are read as that: "24 novembre 2026", "1 234,50", "552 100 554". */
    private static List<Clause> joined(List<String> pieces) {
        List<Clause> clauses = new ArrayList<>();
        int first = 0;
        while (first < pieces.size()) {
            int last = Math.min(pieces.size(), first + MOST_JOINED);
            Optional<Clause> found = Optional.empty();
            while (last > first + 1 && found.isEmpty()) {
                found = together(pieces.subList(first, last));
                last -= found.isEmpty() ? 1 : 0;
            }
            clauses.add(found.orElse(clause(pieces.get(first))));
            first = found.isEmpty() ? first + 1 : last;
        }
        return clauses;
    }

    private static Optional<Clause> together(List<String> pieces) {
        String words = String.join(" ", pieces);
        Optional<String> day = TypedThings.day(words);
        if (day.isPresent()) {
            return Optional.of(new Clause(List.of(), Set.of(), Optional.empty(), day));
        }
        Optional<String> amount = TypedThings.amount(words);
        boolean isOneNumber = pieces.stream().allMatch(piece -> piece.matches("[+(]?\\d[\\d.)]*"));
        if (amount.isEmpty() && !isOneNumber) {
            return Optional.empty();
        }
        return Optional.of(new Clause(List.of(), isOneNumber ? numbers(words) : Set.of(), amount, Optional.empty()));
    }

    private static Clause clause(String piece) {
        boolean hasDigit = piece.chars().anyMatch(Character::isDigit);
        return new Clause(
                Folded.words(piece),
                hasDigit || piece.length() == 1 ? numbers(piece) : Set.of(),
                hasDigit ? TypedThings.amount(piece) : Optional.empty(),
                hasDigit ? TypedThings.day(piece) : Optional.empty());
    }

    /** A French telephone number typed from abroad is the one typed at home. */
    private static Set<String> numbers(String typed) {
        String home = typed.replaceFirst("^(\\+|00)33 ?(\\(0\\))?", "0");
        return NumberForms.whole(home);
    }
}
