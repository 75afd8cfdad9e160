package fr.amiable.document;

import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/**
 * What a page from elsewhere may ask of who reads or draws it: one made to remember millions of states would take all the memory there
 * is, one whose forms draw themselves would go on for ever, and one that unpacks to hundreds of megabytes for minutes.
 */
final class PageBounds {

    /** The norm asks programs to expect 28; pages that forget to go back to a state they saved reach some hundreds. */
    static final int MOST_STATES = 2_000;

    /** Maps and plans draw some thousands. */
    static final int MOST_FORMS = 50_000;

    /** Plans of a town reach some tens of megabytes; packed, these fit in a file a thousand times smaller. */
    static final long MOST_BYTES = 50_000_000;

    private static final int AT_ONCE = 1 << 16;

    /** What reads or draws a form. */
    @FunctionalInterface
    interface Showing {

        void show() throws IOException;
    }

    private final Set<COSStream> begun = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<COSStream, Long> lengths = new IdentityHashMap<>();
    private int forms;
    private long bytes;

    /**
     * To be called before a page is read or drawn: what it says and what its forms say, each time they are shown, is counted unpacked.
     *
     * @throws IllegalStateException past as many bytes as are allowed
     */
    void begin(PDPage page) {
        bytes = 0;
        count(length(page));
    }

    private void count(long more) {
        bytes += more;
        if (bytes > MOST_BYTES) {
            throw new IllegalStateException("more than " + MOST_BYTES + " bytes of content");
        }
    }

    /** Stops past the bound; what is damaged ends where it can no longer be read, as it will for who draws it. */
    private static long length(PDContentStream content) {
        byte[] some = new byte[AT_ONCE];
        long length = 0;
        try (RandomAccessRead unpacked = content.getContentsForStreamParsing()) {
            int read = unpacked.read(some);
            while (read > 0 && length <= MOST_BYTES) {
                length += read;
                read = unpacked.read(some);
            }
        } catch (IOException damaged) {
            return length;
        }
        return length;
    }

    /**
     * @param states saved so far on a page or a form in it
     * @throws IllegalStateException past as many as are allowed
     */
    void requireFew(int states) {
        if (states > MOST_STATES) {
            throw new IllegalStateException("more than " + MOST_STATES + " saved states");
        }
    }

    /**
     * Shows a form, unless it is being shown already: it is left out then.
     *
     * @throws IllegalStateException past as many forms, or bytes in them, as are allowed
     */
    void show(PDFormXObject form, Showing showing) throws IOException {
        forms++;
        if (forms > MOST_FORMS) {
            throw new IllegalStateException("more than " + MOST_FORMS + " forms");
        }
        if (begun.add(form.getCOSObject())) {
            try {
                count(lengths.computeIfAbsent(form.getCOSObject(), stream -> length(form)));
                showing.show();
            } finally {
                begun.remove(form.getCOSObject());
            }
        }
    }
}
