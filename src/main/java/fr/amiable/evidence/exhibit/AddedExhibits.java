package fr.amiable.evidence.exhibit;

import java.util.List;

/**
 * What became of files that were added.
 *
 * @param already the names of those whose very bytes were an exhibit of the case before: they are not added twice
 */
public record AddedExhibits(List<Exhibit> added, List<String> already) {

    public AddedExhibits {
        added = List.copyOf(added);
        already = List.copyOf(already);
    }
}
