package fr.amiable.search;

import fr.amiable.common.Subject;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Where what can be found is read from: the database as it is now, without what was removed or merged. */
public interface SearchSource {

    /** How many things there are about, for the progress of a whole reading. */
    long count();

    /** The next things of a kind after an id, lowest id first; journal entries without the name of what they are about. */
    List<SearchEntry> page(HitKind kind, long afterId, int limit);

    /** Those of these things that are still there, in no order, complete. */
    List<SearchEntry> read(Collection<SearchKey> keys);

    /** Everything whose words, amounts or rank may have changed with this thing, whether it is still there or not. */
    Set<SearchKey> touchedBy(Subject subject);
}
