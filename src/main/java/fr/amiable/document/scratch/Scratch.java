package fr.amiable.document.scratch;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.io.RandomAccessStreamCache.StreamCacheCreateFunction;

/**
 * Where a document being made keeps what is too large for the memory: the first megabytes stay in it, the rest goes to a file of
 * the system's temporary folder that no one else can read, see {@link SealedFile}.
 */
public final class Scratch {

    /** The folder that all programs of the system share for passing files. */
    public static final Path TEMPORARY = Path.of(System.getProperty("java.io.tmpdir"));

    private static final int MOST_IN_MEMORY = 16 << 20;

    private Scratch() {}

    public static StreamCacheCreateFunction pages() {
        return Scratch::newPages;
    }

    static ScratchPages newPages() {
        return new ScratchPages(MOST_IN_MEMORY / ScratchPages.SIZE);
    }

    /** Removes what a power cut left of such files, unreadable anyway; one that is in use elsewhere goes on being so. */
    public static void removeAbandoned() throws IOException {
        SealedFile.removeAbandoned();
    }
}
