package fr.amiable.letter.batch;

import java.io.Closeable;

/** Starts files that gather letters for the printer. */
public interface BatchPrinter {

    /** One file being filled, letter after letter. */
    interface Open extends Closeable {

        /** Adds the pages of a letter; each letter starts on a sheet of its own, also when printed on two sides. */
        void add(byte[] pdf);

        /** The whole file. */
        byte[] finish();
    }

    Open start();
}
