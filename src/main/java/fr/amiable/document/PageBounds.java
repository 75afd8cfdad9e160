package fr.amiable.document;

import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/**
 * What a page from elsewhere may ask of who reads or draws it: one made to remember millions of states would take all the memory there
 * is, and one whose forms draw themselves would go on for ever.
 */
final class PageBounds {

    /** The norm asks programs to expect 28; pages that forget to go back to a state they saved reach some hundreds. */
    static final int MOST_STATES = 2_000;

    /** Maps and plans draw some thousands. */
    static final int MOST_FORMS = 50_000;

    /** What reads or draws a form. */
    @FunctionalInterface
    interface Showing {

        void show() throws IOException;
    }

    private final Set<COSStream> begun = Collections.newSetFromMap(new IdentityHashMap<>());
    private int forms;

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
     * @throws IllegalStateException past as many forms as are allowed
     */
    void show(PDFormXObject form, Showing showing) throws IOException {
        forms++;
        if (forms > MOST_FORMS) {
            throw new IllegalStateException("more than " + MOST_FORMS + " forms");
        }
        if (begun.add(form.getCOSObject())) {
            try {
                showing.show();
            } finally {
                begun.remove(form.getCOSObject());
            }
        }
    }
}
