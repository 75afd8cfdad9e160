package fr.amiable.storage;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * A look at the files of a database before Derby touches them: it would mend some faults by forgetting what was written
 * last, and this program refuses instead.
 */
final class DatabaseFiles {

    private static final List<String> NEEDED = List.of(
            "derby.serviceProtocol",
            "derby.storage.propertiesId",
            "SysconglomeratesIdentifier",
            "SyscolumnsIdentifier",
            "SystablesIdentifier",
            "SysschemasIdentifier");
    private static final int PAGE = 4096;
    private static final int CONTROL_FILE = 48;

    private final Path base;

    DatabaseFiles(Path base) {
        this.base = base;
    }

    /** False when the folder holds no database yet. */
    boolean exist() throws IOException {
        if (!Files.isDirectory(base)) {
            return false;
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(base)) {
            return entries.iterator().hasNext();
        }
    }

    /** @throws DatabaseDamaged naming the first file at fault */
    void requireSound() throws IOException {
        requireProperties(base.resolve("service.properties"));
        requireSize(base.resolve("log").resolve("log.ctrl"), CONTROL_FILE);
        requireSize(base.resolve("log").resolve("logmirror.ctrl"), CONTROL_FILE);
        requireLog();
        requirePages();
        Optional<Path> shortened = new FileSizes(base).shortened();
        if (shortened.isPresent()) {
            throw damaged(shortened.get());
        }
    }

    /** @throws DatabaseDamaged when a table or an index of the catalogue has lost its file */
    void requireContainers(List<Long> numbers) {
        for (long number : numbers) {
            Path container = base.resolve("seg0").resolve("c" + Long.toHexString(number) + ".dat");
            if (!Files.isRegularFile(container)) {
                throw damaged(container);
            }
        }
    }

    private void requireProperties(Path file) throws IOException {
        requireSize(file, 1);
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
            properties.load(reader);
        } catch (IllegalArgumentException unreadable) {
            throw damaged(file);
        }
        if (!properties.keySet().containsAll(NEEDED)) {
            throw damaged(file);
        }
    }

    private void requireLog() throws IOException {
        try (DirectoryStream<Path> logs = Files.newDirectoryStream(base.resolve("log"), "log*.dat")) {
            if (!logs.iterator().hasNext()) {
                throw damaged(base.resolve("log"));
            }
        }
    }

    private void requirePages() throws IOException {
        Path segment = base.resolve("seg0");
        if (!Files.isDirectory(segment)) {
            throw damaged(segment);
        }
        try (DirectoryStream<Path> containers = Files.newDirectoryStream(segment, "c*.dat")) {
            for (Path container : containers) {
                long size = Files.size(container);
                if (size == 0 || size % PAGE != 0) {
                    throw damaged(container);
                }
            }
        }
    }

    private void requireSize(Path file, int least) throws IOException {
        if (!Files.isRegularFile(file) || Files.size(file) < least) {
            throw damaged(file);
        }
    }

    private DatabaseDamaged damaged(Path file) {
        return new DatabaseDamaged(
                base.getParent(), base.getParent().relativize(file).toString(), null);
    }
}
