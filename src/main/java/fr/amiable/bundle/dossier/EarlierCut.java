package fr.amiable.bundle.dossier;

import fr.amiable.evidence.Fingerprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Files of an earlier cut of a bundle that stand beside the new one, and would be handed over with it by mistake.
 *
 * @param files all of them
 * @param ours those that this program wrote for the same case and nobody changed since: they can be made again
 */
public record EarlierCut(List<Path> files, List<Path> ours) {

    public EarlierCut {
        files = List.copyOf(files);
        ours = List.copyOf(ours);
    }

    /**
     * @param beside what stands beside the bundle
     * @param target where it was asked for: a file there that is of another is nobody's earlier cut
     * @param versions of the case
     */
    static EarlierCut of(List<Path> beside, Path target, List<DossierVersion> versions) {
        List<Path> ours = beside.stream().filter(file -> isOurs(file, versions)).toList();
        Path asked = target.toAbsolutePath().normalize();
        return new EarlierCut(
                beside.stream()
                        .filter(file -> !file.equals(asked) || ours.contains(file))
                        .toList(),
                ours);
    }

    /** Looked at again: somebody may have changed one since. */
    EarlierCut now(List<DossierVersion> versions) {
        return new EarlierCut(
                files, ours.stream().filter(file -> isOurs(file, versions)).toList());
    }

    private static boolean isOurs(Path file, List<DossierVersion> versions) {
        return versions.stream()
                .flatMap(version -> version.files().stream())
                .anyMatch(written -> written.path().toAbsolutePath().normalize().equals(file) && isUnchanged(written));
    }

    private static boolean isUnchanged(DossierVersion.File written) {
        try {
            return Files.isRegularFile(written.path())
                    && Files.size(written.path()) == written.bytes()
                    && Fingerprint.of(written.path()).equals(written.fingerprint());
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** Deletes those of this program; what is left, since a file may be open in another one. */
    EarlierCut remove() {
        List<Path> left = new ArrayList<>(files);
        List<Path> kept = new ArrayList<>();
        for (Path file : ours) {
            try {
                Files.deleteIfExists(file);
                left.remove(file);
            } catch (IOException inUse) {
                kept.add(file);
            }
        }
        return new EarlierCut(left, kept);
    }
}
