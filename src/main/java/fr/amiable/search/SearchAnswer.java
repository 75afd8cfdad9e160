package fr.amiable.search;

import java.util.List;

/**
 * What was found, by kind.
 *
 * @param share how much of the desk can be found so far, from 0 to 1
 */
public record SearchAnswer(List<Group> groups, double share) {

    /** The best hits of a kind, and how many there are in all. */
    public record Group(HitKind kind, int count, List<SearchHit> hits) {

        public Group {
            hits = List.copyOf(hits);
        }
    }

    public SearchAnswer {
        groups = List.copyOf(groups);
    }

    /** False while the desk is still being read. */
    public boolean isComplete() {
        return share >= 1;
    }
}
