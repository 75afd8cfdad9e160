package fr.amiable.document.preview;

import fr.amiable.common.Progress;
import fr.amiable.document.BoundedRenderer;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** Draws pages until it is told to stop, and notes whether something of a page could not be drawn. */
final class WatchedRenderer extends BoundedRenderer {

    private Progress progress = Progress.NONE;
    private boolean isLacking;

    WatchedRenderer(PDDocument document) {
        super(document);
        setSubsamplingAllowed(true);
    }

    void watch(Progress newProgress) {
        progress = newProgress;
        isLacking = false;
    }

    /** Whether the last page lacks something that could not be drawn. */
    boolean isLacking() {
        return isLacking;
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return new WatchedDrawer(parameters);
    }

    private final class WatchedDrawer extends BoundedDrawer {

        WatchedDrawer(PageDrawerParameters parameters) throws IOException {
            super(parameters);
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            if (progress.isCancelled()) {
                throw new CancellationException();
            }
            super.processOperator(operator, operands);
        }

        @Override
        protected void operatorException(Operator operator, List<COSBase> operands, IOException failure)
                throws IOException {
            isLacking = true;
            super.operatorException(operator, operands, failure);
        }
    }
}
