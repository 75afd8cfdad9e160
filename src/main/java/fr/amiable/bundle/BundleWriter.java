package fr.amiable.bundle;

import fr.amiable.common.Progress;
import java.nio.file.Path;

/** Writes bundles. */
public interface BundleWriter {

    /**
     * Writes a bundle, reads it back, and only then gives it its name: the file appears whole, or not at all.
     * Asked for as an archive, it is one when the validator says so, and otherwise an ordinary PDF whose report names the obstacles.
     *
     * @param progress told in exhibits
     * @throws BundleStopped when the user asked for it
     * @throws BundleNotWritten when the file cannot be written, or is not what it should be
     */
    default BundleReport write(BundleRequest request, Path target, Progress progress) {
        return write(request, BundleVolume.WHOLE, target, progress);
    }

    /**
     * Writes one file of a bundle, with the exhibits of the request; the page numbers in the report are those of the whole.
     *
     * @throws BundleStopped when the user asked for it
     * @throws BundleNotWritten when the file cannot be written, or is not what it should be
     */
    BundleReport write(BundleRequest request, BundleVolume volume, Path target, Progress progress);

    /** How many pages come before the exhibits of a volume whose contents are known. */
    int frontPages(BundleRequest request, BundleVolume volume);
}
