package fr.amiable.bundle.dossier;

import fr.amiable.evidence.Fingerprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether the files of a version are still where they were written, and still what was written. */
public enum FilesState {
    THERE,
    /** A file is not there any more. */
    GONE,
    /** There is another file under the name of one of them. */
    REPLACED;

    /** Told by their sizes alone, without reading them. */
    public static FilesState atFirstSight(DossierVersion version) {
        return worst(version, FilesState::atFirstSight);
    }

    /** Reads the files. */
    public static FilesState of(DossierVersion version) {
        return worst(version, FilesState::read);
    }

    private interface Look {

        FilesState at(DossierVersion.File file) throws IOException;
    }

    /** A file that cannot be read is said to be there: opening it will tell why it cannot. */
    private static FilesState worst(DossierVersion version, Look look) {
        FilesState worst = THERE;
        for (DossierVersion.File file : version.files()) {
            try {
                FilesState state = look.at(file);
                worst = state.compareTo(worst) > 0 ? state : worst;
            } catch (IOException unreadable) {
                continue;
            }
        }
        return worst;
    }

    private static FilesState atFirstSight(DossierVersion.File file) throws IOException {
        Path path = file.path();
        if (!Files.exists(path)) {
            return GONE;
        }
        return Files.isRegularFile(path) && Files.size(path) == file.bytes() ? THERE : REPLACED;
    }

    private static FilesState read(DossierVersion.File file) throws IOException {
        FilesState state = atFirstSight(file);
        boolean isAnother = state == THERE && !Fingerprint.of(file.path()).equals(file.fingerprint());
        return isAnother ? REPLACED : state;
    }
}
