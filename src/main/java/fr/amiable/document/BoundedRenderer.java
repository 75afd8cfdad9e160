package fr.amiable.document;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** Draws pages of files from elsewhere within {@link PageBounds}. */
public class BoundedRenderer extends PDFRenderer {

    public BoundedRenderer(PDDocument document) {
        super(document);
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return new BoundedDrawer(parameters);
    }

    /** Throws an {@link IllegalStateException} past the bounds, while it draws. */
    protected static class BoundedDrawer extends PageDrawer {

        private final PageBounds bounds = new PageBounds();

        protected BoundedDrawer(PageDrawerParameters parameters) throws IOException {
            super(parameters);
        }

        @Override
        public void processPage(PDPage page) throws IOException {
            bounds.begin(page);
            super.processPage(page);
        }

        @Override
        public void saveGraphicsState() {
            bounds.requireFew(getGraphicsStackSize());
            super.saveGraphicsState();
        }

        @Override
        public void showForm(PDFormXObject form) throws IOException {
            bounds.show(form, () -> super.showForm(form));
        }

        @Override
        public void showTransparencyGroup(PDTransparencyGroup group) throws IOException {
            bounds.show(group, () -> super.showTransparencyGroup(group));
        }
    }
}
