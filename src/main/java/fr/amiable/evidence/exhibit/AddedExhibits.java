package fr.amiable.evidence.exhibit;

import java.util.List;

/**
 * What became of files that were added.
 *
 * @param already the names of those whose very bytes were an exhibit of the case before: they are not added twice
 * @param leftOut those that cannot be exhibits as they are
 */
public record AddedExhibits(List<Exhibit> added, List<String> already, List<LeftOut> leftOut) {

    public AddedExhibits {
        added = List.copyOf(added);
        already = List.copyOf(already);
        leftOut = List.copyOf(leftOut);
    }
}
