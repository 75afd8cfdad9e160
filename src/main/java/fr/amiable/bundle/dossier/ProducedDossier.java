package fr.amiable.bundle.dossier;

import fr.amiable.bundle.ArchiveVerdict;
import fr.amiable.bundle.BundleReport;
import fr.amiable.bundle.BundledExhibit;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A bundle just written.
 *
 * @param volumes in order; one when all is in one file
 * @param exhibits the files of exhibits alone, when they were asked for
 * @param tooLarge the numbers of exhibits larger alone than a volume should be
 * @param earlier volumes of an earlier cut, left beside those written
 * @param changes since the version communicated last
 */
public record ProducedDossier(
        DossierVersion version,
        List<BundleReport> volumes,
        List<Path> exhibits,
        List<Integer> tooLarge,
        List<Path> earlier,
        Optional<DossierChanges> changes) {

    public ProducedDossier {
        volumes = List.copyOf(volumes);
        exhibits = List.copyOf(exhibits);
        tooLarge = List.copyOf(tooLarge);
        earlier = List.copyOf(earlier);
    }

    public int pages() {
        return version.pages();
    }

    /** The exhibits that could only be attached. */
    public List<BundledExhibit> refused() {
        return volumes.stream().flatMap(volume -> volume.refused().stream()).toList();
    }

    /** Whether it is the archive that was asked for, or was not asked to be one. */
    public boolean isAsAsked() {
        return volumes.stream()
                .allMatch(volume ->
                        volume.archive().map(ArchiveVerdict::isArchive).orElse(true));
    }

    /** All that were written, in order. */
    public List<BundledExhibit> bundled() {
        return volumes.stream().flatMap(volume -> volume.exhibits().stream()).toList();
    }
}
