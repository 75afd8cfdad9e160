package fr.amiable.ui.exhibit;

import java.util.List;
import java.util.OptionalInt;

/**
 * What all that will be produced comes to.
 *
 * @param isEveryPageCounted false while some files are not read yet, or have no pages to count
 * @param fixedUpTo the last number fixed by a communication; empty when nothing was communicated
 */
public record ExhibitTotals(int produced, int pages, boolean isEveryPageCounted, long bytes, OptionalInt fixedUpTo) {

    static ExhibitTotals of(List<ExhibitRow> rows) {
        List<ExhibitRow> produced =
                rows.stream().filter(row -> row.numbered().isProduced()).toList();
        return new ExhibitTotals(
                produced.size(),
                produced.stream().mapToInt(row -> row.pages().orElse(0)).sum(),
                produced.stream().allMatch(row -> row.pages().isPresent()),
                produced.stream()
                        .mapToLong(row -> row.exhibit().original().size())
                        .sum(),
                rows.stream()
                        .flatMap(row -> row.exhibit().fixedNumber().stream())
                        .mapToInt(Integer::intValue)
                        .max());
    }
}
