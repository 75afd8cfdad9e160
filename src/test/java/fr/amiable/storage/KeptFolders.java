package fr.amiable.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Data folders as released versions left them, named by the number of their last script. That of the twelfth was left plain, though its
 * version encrypts, so that it packs small.
 */
final class KeptFolders {

    private KeptFolders() {}

    static void unpack(int version, Path folder) throws IOException {
        try (ZipInputStream zip =
                new ZipInputStream(KeptFolders.class.getResourceAsStream("folder-%03d.zip".formatted(version)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = folder.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.copy(zip, file);
            }
        }
    }
}
