package fr.amiable.ui.common;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;

/**
 * What the window remembers from one time to the next: its place, the columns, the appearance. Kept in a small file of
 * the data folder; lost or damaged, the window only looks as on the first day.
 */
public final class WindowMemory {

    private final Path file;
    private final Properties entries = new Properties();
    private boolean isChanged;

    private WindowMemory(Path file) {
        this.file = file;
    }

    public static WindowMemory in(Path file) {
        WindowMemory memory = new WindowMemory(file);
        if (Files.isReadable(file)) {
            memory.read();
        }
        return memory;
    }

    public Optional<String> find(String key) {
        return Optional.ofNullable(entries.getProperty(key));
    }

    public void keep(String key, String value) {
        isChanged |= !value.equals(entries.setProperty(key, value));
    }

    /** Writes what changed; the file before is replaced at once, never half. */
    public void save() {
        if (!isChanged) {
            return;
        }
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            try (Writer out = Files.newBufferedWriter(fresh)) {
                entries.store(out, null);
            }
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
            isChanged = false;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private void read() {
        try (Reader in = Files.newBufferedReader(file)) {
            entries.load(in);
        } catch (IOException | IllegalArgumentException damaged) {
            entries.clear();
        }
    }
}
