package fr.amiable.document;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** Draws pages of files from elsewhere: one made to remember millions of states throws instead of taking all the memory there is. */
public class BoundedRenderer extends PDFRenderer {

    /** The norm asks programs to expect 28; pages that forget to go back to a state they saved reach some hundreds. */
    static final int MOST_STATES = 2_000;

    public BoundedRenderer(PDDocument document) {
        super(document);
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return new BoundedDrawer(parameters);
    }

    /** @throws IllegalStateException past that many states, while it draws */
    protected static class BoundedDrawer extends PageDrawer {

        protected BoundedDrawer(PageDrawerParameters parameters) throws IOException {
            super(parameters);
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
