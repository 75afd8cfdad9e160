package fr.amiable.storage;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Many ids asked for some at a time: a statement cannot name them all. */
final class InPieces {

    private static final int AT_ONCE = 200;

    private InPieces() {}

    static Stream<List<Long>> of(Collection<Long> ids) {
        List<Long> distinct = ids.stream().distinct().sorted().toList();
        return IntStream.iterate(0, from -> from < distinct.size(), from -> from + AT_ONCE)
                .mapToObj(from -> distinct.subList(from, Math.min(distinct.size(), from + AT_ONCE)));
    }

    /** {@code ?, ?, ?} */
    static String marks(Collection<?> values) {
        return String.join(", ", Collections.nCopies(values.size(), "?"));
    }
}
