package fr.amiable.bundle;

import java.util.List;

/**
 * Why a bundle cannot be PDF/A-3b.
 *
 * @param label of the exhibit that prevents it; empty when it is none of them
 * @param reasons in French, each once
 */
public record ArchiveObstacle(String label, List<String> reasons) {

    public ArchiveObstacle {
        reasons = List.copyOf(reasons);
    }
}
