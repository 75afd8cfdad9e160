package fr.amiable.transfer;

import fr.amiable.common.Progress;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** The file form of a whole desk. */
public interface DeskArchives {

    /**
     * What an archive holds, counted.
     *
     * @param files exhibits, letters, bundles: those kept as bytes
     */
    record Content(long tables, long rows, long files, long bytes) {}

    /**
     * Where a journal ends.
     *
     * @param isWhole whether its chain held from the first act to there
     */
    record Journal(long place, String link, boolean isWhole) {}

    /** An archive whose list of contents was read and found sound. */
    interface Opened extends Closeable {

        List<DeskTables.Script> scripts();

        Journal journal();

        Content content();

        /** Gives every row to the desk and compares everything with the list of contents. */
        void fill(DeskFilling.Rows rows, Progress progress) throws IOException;
    }

    /** Writes the tables into a file that does not exist yet. */
    Content write(DeskTables tables, Journal journal, Instant madeAt, Path target, Progress progress)
            throws IOException;

    /** The SHA-256 of a whole archive, 64 lower-case hexadecimal digits. */
    String fingerprint(Path file) throws IOException;

    /** @throws ArchiveRefused when the file is not an archive, or holds what none of ours would */
    Opened open(Path file) throws IOException;
}
