package fr.amiable.search;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

/** Finds keys by what is known of them; nothing of it outlives the program. */
public interface SearchIndex extends AutoCloseable {

    /** Adds things that are not there yet. */
    void add(Collection<SearchEntry> entries);

    /** Replaces or adds. */
    void put(Collection<SearchEntry> entries);

    void remove(Collection<SearchKey> keys);

    /** Makes visible what was added, replaced and removed since. */
    void publish();

    /**
     * @param kind the only kind to look for; empty for all
     * @param each how many keys of each kind at most
     */
    FoundKeys find(SearchQuery query, Optional<HitKind> kind, int each, LocalDate today);

    @Override
    void close();
}
