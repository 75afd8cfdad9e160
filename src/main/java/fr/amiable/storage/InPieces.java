package fr.amiable.storage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Many ids asked for some at a time: a statement cannot name them all. A piece has one of a few sizes, its last id repeated to fill it,
 * so that the same few statements serve every call: the database takes longer to prepare a new one than to answer it.
 */
final class InPieces {

    private static final int AT_ONCE = 200;
    private static final List<Integer> SIZES = List.of(1, 10, AT_ONCE);

    private InPieces() {}

    static Stream<List<Long>> of(Collection<Long> ids) {
        List<Long> distinct = ids.stream().distinct().sorted().toList();
        return IntStream.iterate(0, from -> from < distinct.size(), from -> from + AT_ONCE)
                .mapToObj(from -> filled(distinct.subList(from, Math.min(distinct.size(), from + AT_ONCE))));
    }

    private static List<Long> filled(List<Long> ids) {
        int size = SIZES.stream().filter(one -> one >= ids.size()).findFirst().orElseThrow();
        List<Long> piece = new ArrayList<>(ids);
        piece.addAll(Collections.nCopies(size - ids.size(), ids.get(ids.size() - 1)));
        return piece;
    }

    /** {@code ?, ?, ?} */
    static String marks(Collection<?> values) {
        return String.join(", ", Collections.nCopies(values.size(), "?"));
    }
}
