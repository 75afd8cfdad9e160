package fr.amiable.document;

import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/**
 * Draws pages of files from elsewhere: one made to remember millions of states throws instead of taking all the memory there is, and a
 * form that draws itself is left out, which would go on for ever.
 */
public class BoundedRenderer extends PDFRenderer {

    /** The norm asks programs to expect 28; pages that forget to go back to a state they saved reach some hundreds. */
    static final int MOST_STATES = 2_000;

    /** Maps and plans draw some thousands. */
    static final int MOST_FORMS = 50_000;

    public BoundedRenderer(PDDocument document) {
        super(document);
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return new BoundedDrawer(parameters);
    }

    /** @throws IllegalStateException past that many states or forms, while it draws */
    protected static class BoundedDrawer extends PageDrawer {

        private final Set<COSStream> drawn = Collections.newSetFromMap(new IdentityHashMap<>());
        private int forms;

        protected BoundedDrawer(PageDrawerParameters parameters) throws IOException {
            super(parameters);
        }

        @Override
        public void showForm(PDFormXObject form) throws IOException {
            if (begin(form)) {
                try {
                    super.showForm(form);
                } finally {
                    drawn.remove(form.getCOSObject());
                }
            }
        }

        @Override
        public void showTransparencyGroup(PDTransparencyGroup group) throws IOException {
            if (begin(group)) {
                try {
                    super.showTransparencyGroup(group);
                } finally {
                    drawn.remove(group.getCOSObject());
                }
            }
        }

        /** False when it is being drawn already. */
        private boolean begin(PDFormXObject form) {
            forms++;
            if (forms > MOST_FORMS) {
                throw new IllegalStateException("more than " + MOST_FORMS + " forms");
            }
            return drawn.add(form.getCOSObject());
        }

        @Override
        public void saveGraphicsState() {
            require(getGraphicsStackSize());
            super.saveGraphicsState();
        }
    }

    /** @param states saved so far on a page or a form in it */
    static void require(int states) {
        if (states > MOST_STATES) {
            throw new IllegalStateException("more than " + MOST_STATES + " saved states");
        }
    }
}
