package fr.amiable.storage.search;

import fr.amiable.search.SearchEntry;
import java.util.List;

/** Reads the things of one kind, a page at a time or some by their ids. */
interface KindReader {

    List<SearchEntry> page(long afterId, int limit);

    List<SearchEntry> read(List<Long> ids);
}
