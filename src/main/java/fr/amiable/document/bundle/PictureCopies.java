package fr.amiable.document.bundle;

import fr.amiable.bundle.BundleExhibit;
import fr.amiable.document.BoundedRenderer;
import fr.amiable.document.scratch.Scratch;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Pages as pictures of themselves, for exhibits that an archive does not take as they are. */
final class PictureCopies {

    private static final float DOTS_PER_INCH = 200;
    private static final double LARGEST_SIDE = 5000;
    private static final float QUALITY = 0.9f;

    private final Set<Integer> numbers;

    PictureCopies(Set<Integer> numbers) {
        this.numbers = numbers;
    }

    boolean has(BundleExhibit exhibit) {
        return numbers.contains(exhibit.number());
    }

    /** @param beforeEach may stop the work by throwing */
    PDDocument of(PDDocument source, Runnable beforeEach) throws IOException {
        PDDocument copy = new PDDocument(Scratch.pages());
        try {
            PDFRenderer renderer = new BoundedRenderer(source);
            for (int page = 0; page < source.getNumberOfPages(); page++) {
                beforeEach.run();
                add(
                        copy,
                        renderer,
                        page,
                        SourcePages.of(source).pages().get(page).geometry());
            }
            return copy;
        } catch (IOException | RuntimeException failed) {
            copy.close();
            throw failed;
        }
    }

    private static void add(PDDocument copy, PDFRenderer renderer, int page, PageGeometry seen) throws IOException {
        double longSide = Math.max(seen.width(), seen.height()) * seen.unit();
        float scale = (float) Math.min(DOTS_PER_INCH / 72, LARGEST_SIDE / longSide);
        BufferedImage picture = renderer.renderImage(page, (float) (scale * seen.unit()), ImageType.RGB);
        PDRectangle size = new PDRectangle((float) (seen.width() * seen.unit()), (float) (seen.height() * seen.unit()));
        PDPage drawn = new PDPage(size);
        copy.addPage(drawn);
        try (PDPageContentStream content = new PDPageContentStream(copy, drawn)) {
            content.drawImage(packed(copy, picture), 0, 0, size.getWidth(), size.getHeight());
        }
    }

    /** Words are smaller without loss, photos with a loss that is not seen. */
    private static PDImageXObject packed(PDDocument copy, BufferedImage picture) throws IOException {
        PDImageXObject exact = LosslessFactory.createFromImage(copy, picture);
        PDImageXObject close = JPEGFactory.createFromImage(copy, picture, QUALITY);
        return exact.getStream().getLength() <= close.getStream().getLength() ? exact : close;
    }
}
