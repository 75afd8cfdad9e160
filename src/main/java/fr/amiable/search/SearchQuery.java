package fr.amiable.search;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What was typed, in each of the ways it can be understood: "1 234" is two words or an amount. A thing is found when all clauses of one
 * reading fit.
 */
public record SearchQuery(List<List<Clause>> readings) {

    public SearchQuery {
        readings = readings.stream().map(List::copyOf).toList();
    }

    public boolean isEmpty() {
        return readings.isEmpty();
    }

    /**
     * One thing typed: it fits by its words (all of them), as a number, as an amount or as a date.
     *
     * @param numbers letters and digits without separators, with and without the zeros in front of each run of digits
     * @param amount such as {@code 1234.50}; {@code 1234.} when cents were not typed
     * @param day such as {@code 2026-11-24}, {@code 2026-11} for a month, {@code 11-24} for a day of any year
     */
    public record Clause(List<String> words, Set<String> numbers, Optional<String> amount, Optional<String> day) {

        public Clause {
            words = List.copyOf(words);
            numbers = Set.copyOf(numbers);
        }
    }
}
