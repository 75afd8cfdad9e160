package fr.amiable.ui.timeline;

import fr.amiable.timeline.FileRefused;
import fr.amiable.timeline.TimelineService.Dropped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the bytes of files the owner dropped or chose; they are never opened nor run. */
public final class DroppedFiles {

    private static final long LARGEST = 50L * 1024 * 1024;
    private static final String UNKNOWN_TYPE = "application/octet-stream";

    private DroppedFiles() {}

    /** @throws FileRefused when one is a folder, empty, unreadable or too large: none is then kept */
    public static List<Dropped> read(List<Path> files) {
        List<Dropped> read = new ArrayList<>();
        for (Path file : files) {
            read.add(read(file));
        }
        return read;
    }

    private static Dropped read(Path file) {
        String name = file.getFileName().toString();
        try {
            if (!Files.isRegularFile(file) || Files.size(file) == 0) {
                throw FileRefused.notAFile(name);
            }
            if (Files.size(file) > LARGEST) {
                throw FileRefused.tooLarge(name);
            }
            String type = Optional.ofNullable(Files.probeContentType(file)).orElse(UNKNOWN_TYPE);
            return new Dropped(name, type, Files.readAllBytes(file));
        } catch (IOException unreadable) {
            throw FileRefused.unreadable(name, unreadable);
        }
    }
}
