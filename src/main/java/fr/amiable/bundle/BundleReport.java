package fr.amiable.bundle;

import fr.amiable.evidence.Fingerprint;
import java.nio.file.Path;
import java.util.List;

/** A bundle as it was written, and read back. */
public record BundleReport(Path file, int pages, long bytes, Fingerprint fingerprint, List<BundledExhibit> exhibits) {

    public BundleReport {
        exhibits = List.copyOf(exhibits);
    }

    /** The exhibits that could only be attached, and are shown by a page that says so. */
    public List<BundledExhibit> refused() {
        return exhibits.stream()
                .filter(exhibit -> exhibit.refusal().isPresent())
                .toList();
    }
}
