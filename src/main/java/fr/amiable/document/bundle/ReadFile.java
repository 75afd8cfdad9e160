package fr.amiable.document.bundle;

import fr.amiable.bundle.BundleFile;
import fr.amiable.document.source.ExhibitFile;
import fr.amiable.evidence.Fingerprint;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The file of an exhibit with the fingerprint of the very bytes that are copied: a small file is read once into memory; a
 * large one is read from the disk, and must not have changed meanwhile.
 */
record ReadFile(ExhibitFile file, Fingerprint fingerprint, long size, Optional<Stamp> stamp) {

    private static final long IN_MEMORY = 16L << 20;
    private static final int BUFFER = 1 << 17;

    /** What tells that a file on the disk was changed. */
    record Stamp(Path path, long size, FileTime changedAt) {

        static Stamp of(Path path) throws IOException {
            return new Stamp(path, Files.size(path), Files.getLastModifiedTime(path));
        }
    }

    static ReadFile of(BundleFile file) throws IOException {
        if (file.path().isEmpty()) {
            return inMemory(file.name(), file.bytes().get());
        }
        Path path = file.path().get();
        if (!Files.isRegularFile(path)) {
            throw new NoSuchFileException(path.toString());
        }
        return Files.size(path) <= IN_MEMORY ? inMemory(file.name(), Files.readAllBytes(path)) : onDisk(file, path);
    }

    static ReadFile of(ExhibitFile part) throws IOException {
        return inMemory(part.name(), part.bytes());
    }

    /** @throws IOException when what was copied is no longer what the fingerprint is of */
    void mustBeUnchanged() throws IOException {
        if (stamp.isPresent() && !stamp.get().equals(Stamp.of(stamp.get().path()))) {
            throw new IOException(file.name() + " changed while it was read");
        }
    }

    private static ReadFile inMemory(String name, byte[] bytes) {
        return new ReadFile(ExhibitFile.of(name, bytes), Fingerprint.of(bytes), bytes.length, Optional.empty());
    }

    private static ReadFile onDisk(BundleFile file, Path path) throws IOException {
        Stamp stamp = Stamp.of(path);
        MessageDigest digest = Sha256.digest();
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = Files.newInputStream(path)) {
            for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        Fingerprint fingerprint = new Fingerprint(HexFormat.of().formatHex(digest.digest()));
        return new ReadFile(ExhibitFile.of(file.name(), path), fingerprint, stamp.size(), Optional.of(stamp));
    }
}
