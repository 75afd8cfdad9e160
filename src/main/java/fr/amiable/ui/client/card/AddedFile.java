package fr.amiable.ui.client.card;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A file the owner chose or dropped, read as it is; it is never opened nor run. */
record AddedFile(String name, byte[] bytes) {

    private static final long LARGEST = 50L * 1024 * 1024;

    /** @throws FileNotTaken when one is a folder, empty, unreadable or too large: none is then kept */
    static List<AddedFile> read(List<Path> files) {
        List<AddedFile> read = new ArrayList<>();
        files.forEach(file -> read.add(read(file)));
        return read;
    }

    private static AddedFile read(Path file) {
        String name = file.getFileName().toString();
        try {
            if (!Files.isRegularFile(file) || Files.size(file) == 0 || Files.size(file) > LARGEST) {
                throw new FileNotTaken(name);
            }
            return new AddedFile(name, Files.readAllBytes(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
