package fr.amiable.bundle;

import java.util.Set;

/**
 * Asks for a bundle that can be kept for decades, PDF/A-3b.
 *
 * @param asPictures the numbers of the exhibits to show by pictures of their pages, the original attached: for those that
 *     prevent it
 */
public record BundleArchiving(Set<Integer> asPictures) {

    public BundleArchiving {
        asPictures = Set.copyOf(asPictures);
    }
}
