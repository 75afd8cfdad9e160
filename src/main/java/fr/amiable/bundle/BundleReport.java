package fr.amiable.bundle;

import fr.amiable.evidence.Fingerprint;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A bundle as it was written, and read back.
 *
 * @param archive empty when an ordinary PDF was asked for
 */
public record BundleReport(
        Path file,
        int pages,
        long bytes,
        Fingerprint fingerprint,
        List<BundledExhibit> exhibits,
        Optional<ArchiveVerdict> archive) {

    public BundleReport {
        exhibits = List.copyOf(exhibits);
    }

    /** Of an ordinary PDF. */
    public BundleReport(Path file, int pages, long bytes, Fingerprint fingerprint, List<BundledExhibit> exhibits) {
        this(file, pages, bytes, fingerprint, exhibits, Optional.empty());
    }

    public BundleReport judged(ArchiveVerdict verdict) {
        return new BundleReport(file, pages, bytes, fingerprint, exhibits, Optional.of(verdict));
    }

    /** The exhibits that could only be attached, and are shown by a page that says so. */
    public List<BundledExhibit> refused() {
        return exhibits.stream()
                .filter(exhibit -> exhibit.refusal().isPresent())
                .toList();
    }
}
