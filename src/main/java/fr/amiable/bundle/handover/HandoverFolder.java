package fr.amiable.bundle.handover;

import fr.amiable.bundle.DraftFolder;
import fr.amiable.evidence.Fingerprint;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The folder of a case being handed over, written aside: it appears whole beside its archive, or not at all. */
final class HandoverFolder implements AutoCloseable {

    private static final String ARCHIVE = ".zip";

    private final Path folder;
    private final Path archive;
    private final DraftFolder aside;
    private final Path draft;

    private HandoverFolder(Path folder, Path archive, DraftFolder aside) {
        this.folder = folder;
        this.archive = archive;
        this.aside = aside;
        this.draft = aside.path().resolve(folder.getFileName());
    }

    /**
     * @param target the folder or its archive: the other stands beside it under the same name
     * @throws HandoverRefused when one of them is there already, or the place cannot be written
     */
    static HandoverFolder at(Path target) {
        Path place = target.toAbsolutePath().normalize();
        String name = place.getFileName().toString();
        String bare = name.endsWith(ARCHIVE) ? name.substring(0, name.length() - ARCHIVE.length()) : name;
        Path folder = place.resolveSibling(bare);
        Path archive = place.resolveSibling(bare + ARCHIVE);
        for (Path one : List.of(folder, archive)) {
            if (Files.exists(one)) {
                throw HandoverRefused.alreadyThere(one);
            }
        }
        try {
            HandoverFolder made = new HandoverFolder(folder, archive, DraftFolder.in(place.getParent()));
            Files.createDirectories(made.draft);
            return made;
        } catch (IOException refused) {
            throw HandoverRefused.notWritten(folder, refused);
        }
    }

    Path folder() {
        return folder;
    }

    Path archive() {
        return archive;
    }

    /** Where a file is written until all are. */
    Path draft(String name) {
        return draft.resolve(name);
    }

    void write(String name, byte[] bytes) {
        try {
            Files.write(draft(name), bytes);
        } catch (IOException refused) {
            throw HandoverRefused.notWritten(folder, refused);
        }
    }

    /** Those written so far, in the order of their names. */
    List<HandedFile> files() {
        try {
            List<HandedFile> files = new ArrayList<>();
            for (Path file : written()) {
                byte[] bytes = Files.readAllBytes(file);
                files.add(new HandedFile(name(file), bytes.length, Fingerprint.of(bytes)));
            }
            return files;
        } catch (IOException refused) {
            throw HandoverRefused.notWritten(folder, refused);
        }
    }

    private List<Path> written() throws IOException {
        try (Stream<Path> inside = Files.walk(draft)) {
            return inside.filter(Files::isRegularFile)
                    .sorted(Comparator.comparing(this::name))
                    .toList();
        }
    }

    private String name(Path file) {
        return draft.relativize(file).toString().replace('\\', '/');
    }

    /** Makes the archive, then gives both their names. */
    void finish(Instant now) {
        Path packed = aside.path().resolve(archive.getFileName());
        try {
            try (OutputStream out = Files.newOutputStream(packed);
                    ZipOutputStream zip = new ZipOutputStream(out)) {
                for (Path file : written()) {
                    ZipEntry entry = new ZipEntry(folder.getFileName() + "/" + name(file));
                    entry.setLastModifiedTime(FileTime.from(now));
                    zip.putNextEntry(entry);
                    Files.copy(file, zip);
                    zip.closeEntry();
                }
            }
            Files.move(packed, archive);
            try {
                Files.move(draft, folder);
            } catch (IOException refused) {
                Files.deleteIfExists(archive);
                throw refused;
            }
        } catch (IOException refused) {
            throw HandoverRefused.notWritten(folder, refused);
        }
    }

    /** Takes away what was not finished. */
    @Override
    public void close() {
        try {
            aside.close();
        } catch (IOException kept) {
            throw HandoverRefused.notWritten(aside.path(), kept);
        }
    }
}
