package fr.amiable.bundle.dossier;

import fr.amiable.bundle.BundleExhibit;
import fr.amiable.bundle.BundleNotWritten;
import fr.amiable.bundle.BundleReport;
import fr.amiable.bundle.BundleRequest;
import fr.amiable.bundle.BundleVolume;
import fr.amiable.bundle.BundleVolumes;
import fr.amiable.bundle.BundleWriter;
import fr.amiable.bundle.BundledExhibit;
import fr.amiable.bundle.DraftFolder;
import fr.amiable.common.Progress;
import fr.amiable.common.ProgressPart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files of a bundle just written: unless they are accepted they are deleted, and those that were there come back. */
final class WrittenDossier implements AutoCloseable {

    private final List<BundleReport> volumes;
    private final List<Path> exhibits = new ArrayList<>();
    private final FormerFiles former;
    private boolean isAccepted;

    WrittenDossier(List<BundleReport> volumes, FormerFiles former) {
        this.volumes = volumes;
        this.former = former;
    }

    List<BundleReport> volumes() {
        return volumes;
    }

    List<Path> exhibits() {
        return List.copyOf(exhibits);
    }

    /** The file at the target and volumes beside it that are not of this bundle. */
    List<Path> beside(Path target) {
        Set<Path> mine = volumes.stream().map(BundleReport::file).collect(Collectors.toSet());
        Path file = target.toAbsolutePath().normalize();
        return Stream.concat(Stream.of(file).filter(Files::isRegularFile), BundleVolumes.beside(target).stream())
                .filter(one -> !mine.contains(one))
                .toList();
    }

    /** The numbers of the exhibits that a password would open. */
    List<Integer> locked() {
        return volumes.stream()
                .flatMap(volume -> volume.refused().stream())
                .filter(BundledExhibit::isLocked)
                .map(BundledExhibit::number)
                .distinct()
                .sorted()
                .toList();
    }

    List<DossierVersion.File> files() {
        return volumes.stream()
                .map(volume ->
                        new DossierVersion.File(volume.file(), volume.fingerprint(), volume.bytes(), volume.pages()))
                .toList();
    }

    /** Writes each exhibit in a file of its own, with the page numbers it has in the bundle. */
    void alone(BundleWriter writer, BundleRequest request, Path folder, Progress progress) {
        try (DraftFolder drafts = DraftFolder.in(folder)) {
            List<Path> written = writeIn(writer, request, drafts.path(), progress);
            for (Path draft : written) {
                Path place = drafts.path().resolveSibling(draft.getFileName());
                Files.move(draft, place, StandardCopyOption.REPLACE_EXISTING);
                exhibits.add(place);
            }
        } catch (IOException refused) {
            throw BundleNotWritten.because(folder, refused);
        }
    }

    /** Where each exhibit would be written alone. */
    static List<Path> places(BundleRequest request, Path folder) {
        Path place = folder.toAbsolutePath().normalize();
        return produced(request).stream()
                .map(exhibit -> place.resolve(name(exhibit)))
                .toList();
    }

    private static List<BundleExhibit> produced(BundleRequest request) {
        return request.exhibits().stream()
                .filter(exhibit -> !exhibit.isWithdrawn())
                .toList();
    }

    private static String name(BundleExhibit exhibit) {
        return ExhibitFileName.of(exhibit.number(), exhibit.factOn(), exhibit.title(), ".pdf");
    }

    private List<Path> writeIn(BundleWriter writer, BundleRequest request, Path folder, Progress progress) {
        Map<Integer, Integer> firstPages = new HashMap<>();
        volumes.stream()
                .flatMap(volume -> volume.exhibits().stream())
                .forEach(exhibit -> firstPages.putIfAbsent(exhibit.number(), exhibit.firstPage()));
        int pages = volumes.stream().mapToInt(BundleReport::pages).sum();
        List<BundleExhibit> produced = produced(request);
        List<Path> written = new ArrayList<>();
        for (BundleExhibit exhibit : produced) {
            String name = name(exhibit);
            BundleVolume place = BundleVolume.alone(firstPages.get(exhibit.number()) - 1, pages);
            Progress part = new ProgressPart(progress, written.size(), produced.size());
            writer.write(request.ordinary().with(List.of(exhibit)), place, folder.resolve(name), part);
            written.add(folder.resolve(name));
        }
        return written;
    }

    /** Keeps them. */
    void accept() {
        isAccepted = true;
    }

    @Override
    public void close() {
        if (!isAccepted) {
            former.restore();
            Stream.concat(volumes.stream().map(BundleReport::file), exhibits.stream())
                    .filter(file -> !former.holds(file))
                    .forEach(WrittenDossier::deleteFile);
        }
    }

    private static void deleteFile(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException kept) {
            throw new UncheckedIOException(kept);
        }
    }
}
