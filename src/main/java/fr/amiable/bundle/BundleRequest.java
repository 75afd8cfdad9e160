package fr.amiable.bundle;

import java.util.List;
import java.util.Optional;

/**
 * What a bundle must hold, in the order of its pages.
 *
 * @param facts without the confidential ones
 * @param statement a statement of account already drawn, a PDF
 * @param archiving empty for an ordinary PDF
 */
public record BundleRequest(
        BundleCover cover,
        List<BundleFact> facts,
        Optional<byte[]> statement,
        List<BundleExhibit> exhibits,
        StampPlace place,
        Optional<BundleArchiving> archiving) {

    public BundleRequest {
        facts = List.copyOf(facts);
        exhibits = List.copyOf(exhibits);
    }

    /** For an ordinary PDF. */
    public BundleRequest(
            BundleCover cover,
            List<BundleFact> facts,
            Optional<byte[]> statement,
            List<BundleExhibit> exhibits,
            StampPlace place) {
        this(cover, facts, statement, exhibits, place, Optional.empty());
    }

    /** The same bundle, to be kept for decades. */
    public BundleRequest archived(BundleArchiving how) {
        return new BundleRequest(cover, facts, statement, exhibits, place, Optional.of(how));
    }

    /** The same as an ordinary PDF. */
    public BundleRequest ordinary() {
        return new BundleRequest(cover, facts, statement, exhibits, place);
    }

    /** The same with some of the exhibits. */
    public BundleRequest with(List<BundleExhibit> some) {
        return new BundleRequest(cover, facts, statement, some, place, archiving);
    }
}
