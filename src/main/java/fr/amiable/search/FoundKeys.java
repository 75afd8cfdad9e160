package fr.amiable.search;

import java.util.List;
import java.util.Map;

/** The best keys of each kind, best first, and how many there are in all. */
public record FoundKeys(Map<HitKind, List<SearchKey>> best, Map<HitKind, Integer> counts) {

    public FoundKeys {
        best = Map.copyOf(best);
        counts = Map.copyOf(counts);
    }
}
