package fr.amiable.bundle;

import java.util.List;
import java.util.Optional;

/**
 * The first page of a bundle, and what its other pages repeat of it.
 *
 * @param kind what the bundle is, above the names; may be empty
 * @param party whose exhibits they are; may be empty
 * @param reference the number of the case; may be empty
 * @param mentions what the foot of each page says of the party; may be empty
 */
public record BundleCover(
        String kind,
        String party,
        Optional<String> opponent,
        String reference,
        List<Line> lines,
        String mentions,
        Listing listing) {

    /** A fact of the cover under its name. */
    public record Line(String name, String value) {}

    /**
     * What the list of exhibits says of itself.
     *
     * @param words under its title; may be empty
     */
    public record Listing(boolean isCommunicated, String words) {

        public static final Listing NOTHING = new Listing(false, "");
    }

    public BundleCover {
        lines = List.copyOf(lines);
    }

    /** For exhibits alone, without a case. */
    public static BundleCover of(String party, List<Line> lines) {
        return new BundleCover("", party, Optional.empty(), "", lines, party, Listing.NOTHING);
    }

    /** Both names as a header has them, or the one that is known. */
    public String parties() {
        return opponent.map(other -> party + " c/ " + other).orElse(party);
    }
}
