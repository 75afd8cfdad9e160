package fr.amiable.bundle.dossier;

import fr.amiable.bundle.ArchiveVerdict;
import fr.amiable.bundle.BundleReport;
import fr.amiable.bundle.BundledExhibit;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A bundle just written.
 *
 * @param volumes in order; one when all is in one file
 * @param exhibits the files of exhibits alone, when they were asked for
 * @param tooLarge the numbers of exhibits larger alone than a volume should be
 * @param earlier what is left beside of an earlier cut
 * @param heldBack the numbers of the exhibits that ask for a password, for which it was not communicated as was asked
 * @param changes since the version communicated last
 */
public record ProducedDossier(
        DossierVersion version,
        List<BundleReport> volumes,
        List<Path> exhibits,
        List<Integer> tooLarge,
        EarlierCut earlier,
        List<Integer> heldBack,
        Optional<DossierChanges> changes) {

    public ProducedDossier {
        volumes = List.copyOf(volumes);
        exhibits = List.copyOf(exhibits);
        tooLarge = List.copyOf(tooLarge);
        heldBack = List.copyOf(heldBack);
    }

    ProducedDossier heldBackFor(List<Integer> locked) {
        return new ProducedDossier(version, volumes, exhibits, tooLarge, earlier, locked, changes);
    }

    ProducedDossier beside(EarlierCut left) {
        return new ProducedDossier(version, volumes, exhibits, tooLarge, left, heldBack, changes);
    }

    public int pages() {
        return version.pages();
    }

    /** The exhibits that could only be attached. */
    public List<BundledExhibit> refused() {
        return volumes.stream().flatMap(volume -> volume.refused().stream()).toList();
    }

    /** The numbers of those that kept it from being communicated, in words. */
    public String locked() {
        return heldBack.stream().map(String::valueOf).collect(Collectors.joining(", "));
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
