package fr.amiable.bundle;

import fr.amiable.evidence.Fingerprint;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A bundle as it was written, and read back.
 *
 * @param pages of this file
 * @param exhibits with their pages in the whole bundle
 * @param sizes what each exhibit takes of the file, in bytes, by its number
 * @param archive empty when an ordinary PDF was asked for
 * @param warnings what its owner should know of the first pages, in French
 */
public record BundleReport(
        Path file,
        int pages,
        long bytes,
        Fingerprint fingerprint,
        List<BundledExhibit> exhibits,
        Map<Integer, Long> sizes,
        Optional<ArchiveVerdict> archive,
        List<String> warnings) {

    public BundleReport {
        exhibits = List.copyOf(exhibits);
        sizes = Map.copyOf(sizes);
        warnings = List.copyOf(warnings);
    }

    public int exhibitPages() {
        return exhibits.stream().mapToInt(BundledExhibit::pages).sum();
    }

    public BundleReport movedTo(Path place) {
        return new BundleReport(place, pages, bytes, fingerprint, exhibits, sizes, archive, warnings);
    }

    public BundleReport judged(ArchiveVerdict verdict) {
        return new BundleReport(file, pages, bytes, fingerprint, exhibits, sizes, Optional.of(verdict), warnings);
    }

    /** The exhibits that could only be attached, and are shown by a page that says so. */
    public List<BundledExhibit> refused() {
        return exhibits.stream()
                .filter(exhibit -> exhibit.refusal().isPresent())
                .toList();
    }
}
