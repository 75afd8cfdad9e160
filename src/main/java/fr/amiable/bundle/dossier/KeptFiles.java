package fr.amiable.bundle.dossier;

import fr.amiable.bundle.BundleNotWritten;
import fr.amiable.common.WholeFile;
import fr.amiable.evidence.Fingerprint;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Takes the bytes of a communicated version into the desk, and gives them back. */
final class KeptFiles {

    private final DossierVersionRepository versions;

    KeptFiles(DossierVersionRepository versions) {
        this.versions = versions;
    }

    /** @throws DossierRefused when a file is no longer there, or is not what was written */
    void keep(DossierVersion version) {
        for (int place = 0; place < version.files().size(); place++) {
            keep(version.id(), place, version.files().get(place));
        }
    }

    private void keep(DossierVersionId id, int place, DossierVersion.File file) {
        if (!Files.isRegularFile(file.path())) {
            throw DossierRefused.fileMissing(file.path());
        }
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file.path()), digest)) {
            versions.keep(id, place, in);
        } catch (IOException unreadable) {
            throw DossierRefused.fileUnreadable(file.path(), unreadable);
        }
        if (!file.fingerprint().equals(new Fingerprint(HexFormat.of().formatHex(digest.digest())))) {
            throw DossierRefused.fileChanged(file.path());
        }
    }

    List<Path> copy(DossierVersion version, Path folder) {
        List<Path> copied = new ArrayList<>();
        for (int place = 0; place < version.files().size(); place++) {
            Path target = free(folder, version, version.files().get(place));
            copy(version, place, target);
            copied.add(target);
        }
        return copied;
    }

    /** Another file that has the name keeps it: the copy then says its version. */
    private static Path free(Path folder, DossierVersion version, DossierVersion.File file) {
        String name = file.path().getFileName().toString();
        int ending = name.lastIndexOf('.') < 0 ? name.length() : name.lastIndexOf('.');
        Path target = folder.resolve(name);
        for (int next = 1; isAnother(target, file); next++) {
            String said = "-version-" + version.number() + (next == 1 ? "" : "-" + next);
            target = folder.resolve(name.substring(0, ending) + said + name.substring(ending));
        }
        return target;
    }

    private static boolean isAnother(Path target, DossierVersion.File file) {
        try {
            return Files.exists(target) && !Fingerprint.of(target).equals(file.fingerprint());
        } catch (IOException unreadable) {
            return true;
        }
    }

    private void copy(DossierVersion version, int place, Path target) {
        try {
            WholeFile.write(target, draft -> {
                try (OutputStream out = Files.newOutputStream(draft)) {
                    if (!versions.copy(version.id(), place, out)) {
                        throw DossierRefused.notKept(version.number());
                    }
                }
                return target;
            });
        } catch (IOException refused) {
            throw BundleNotWritten.because(target, refused);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java runtime has SHA-256", absent);
        }
    }
}
