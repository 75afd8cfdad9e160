package fr.amiable.letter.batch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Supplier;

/** Starts files that gather letters for the printer. */
public interface BatchPrinter {

    /** One file being filled, letter after letter; closed before it is finished, nothing of it is left. */
    interface Open extends Closeable {

        /** Adds the pages of a letter; each letter starts on a sheet of its own, also when printed on two sides. */
        void add(byte[] pdf) throws IOException;

        /**
         * Keeps the pages of a letter, or of what is joined to it, out of the program's memory and unreadable for others until this is
         * closed; what is returned reads them again.
         */
        Supplier<byte[]> setAside(byte[] pdf) throws IOException;

        /** Ends the file, which takes its place whole; one of that name is replaced. */
        void finish() throws IOException;
    }

    Open start(Path target) throws IOException;
}
