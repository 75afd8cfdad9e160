package fr.amiable.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.util.Matrix;

/** The pictures drawn on the pages of a PDF and where they stand, in millimetres from the top left corner of their page. */
public final class PdfPictures extends PDFStreamEngine {

    private static final double MM_PER_POINT = 25.4 / 72;

    /** A picture on its page. */
    public record Place(int page, double left, double top, double width, double height) {

        public double right() {
            return left + width;
        }

        public double bottom() {
            return top + height;
        }
    }

    private final List<Place> places = new ArrayList<>();
    private int page;

    private PdfPictures() {
        addOperator(new Concatenate(this));
        addOperator(new Save(this));
        addOperator(new Restore(this));
        addOperator(new DrawObject(this));
    }

    /** From the top of the first page to the foot of the last. */
    public static List<Place> in(byte[] pdf) {
        PdfPictures found = new PdfPictures();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int number = 0; number < document.getNumberOfPages(); number++) {
                found.page = number + 1;
                found.processPage(document.getPage(number));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        found.places.sort(Comparator.comparing(Place::page).thenComparing(Place::top));
        return found.places;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (operator.getName().equals("Do") && operands.get(0) instanceof COSName name) {
            PDXObject object = getResources().getXObject(name);
            if (object instanceof PDImageXObject) {
                note(getGraphicsState().getCurrentTransformationMatrix());
                return;
            }
        }
        super.processOperator(operator, operands);
    }

    private void note(Matrix matrix) {
        double height = matrix.getScalingFactorY() * MM_PER_POINT;
        places.add(new Place(
                page,
                matrix.getTranslateX() * MM_PER_POINT,
                297 - matrix.getTranslateY() * MM_PER_POINT - height,
                matrix.getScalingFactorX() * MM_PER_POINT,
                height));
    }
}
