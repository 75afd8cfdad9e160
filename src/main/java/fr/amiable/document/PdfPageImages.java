package fr.amiable.document;

import fr.amiable.evidence.preview.PagePicture;
import fr.amiable.letter.paper.PageImages;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Pictures of PDF pages, drawn in memory without a screen. */
public final class PdfPageImages implements PageImages {

    private static final int OPAQUE = 0xFF000000;

    @Override
    public List<PagePicture> first(byte[] pdf, int most, int dpi) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            List<PagePicture> pages = new ArrayList<>();
            for (int page = 0; page < Math.min(most, document.getNumberOfPages()); page++) {
                pages.add(picture(renderer.renderImageWithDPI(page, dpi, ImageType.RGB)));
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its very colours, 0xRRGGBB each: asking for them one by one takes as long as a third of the drawing. */
    private static PagePicture picture(BufferedImage image) {
        int[] colours = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        for (int dot = 0; dot < colours.length; dot++) {
            colours[dot] |= OPAQUE;
        }
        return new PagePicture(image.getWidth(), image.getHeight(), colours);
    }
}
