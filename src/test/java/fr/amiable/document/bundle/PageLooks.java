package fr.amiable.document.bundle;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Pictures of pages, before they enter a bundle and after. */
final class PageLooks {

    private static final int LARGEST_SIDE = 1000;
    private static final int TOLERANCE = 6;

    private PageLooks() {}

    static BufferedImage of(PDDocument document, int page) throws IOException {
        PageGeometry geometry = SourcePages.of(document).pages().get(page).geometry();
        double side = Math.max(geometry.width(), geometry.height());
        return new PDFRenderer(document).renderImage(page, (float) Math.min(1, LARGEST_SIDE / side), ImageType.RGB);
    }

    /** A page of a bundle as if it had not been stamped. */
    static BufferedImage withoutStamp(Path bundle, int page) throws IOException {
        try (PDDocument document = Loader.loadPDF(bundle.toFile())) {
            try (OutputStream nothing = stamp(document, page).createOutputStream()) {
                nothing.write(' ');
            }
            return of(document, page);
        }
    }

    static BufferedImage stamped(Path bundle, int page) throws IOException {
        try (PDDocument document = Loader.loadPDF(bundle.toFile())) {
            return of(document, page);
        }
    }

    /** The last of our names: a bundle may hold pages of another bundle. */
    static COSStream stamp(PDDocument document, int page) throws IOException {
        COSDictionary objects =
                document.getPage(page).getResources().getCOSObject().getCOSDictionary(COSName.XOBJECT);
        return objects.keySet().stream()
                .map(COSName::getName)
                .filter(name -> name.startsWith("AmiableStamp"))
                .reduce((one, other) -> one.length() >= other.length() ? one : other)
                .map(name -> objects.getCOSStream(COSName.getPDFName(name)))
                .orElseThrow();
    }

    /** How many pixels are not the same; all of them when the sizes differ. */
    static int differences(BufferedImage one, BufferedImage other) {
        if (one.getWidth() != other.getWidth() || one.getHeight() != other.getHeight()) {
            return one.getWidth() * one.getHeight();
        }
        int different = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                different += isSame(one.getRGB(x, y), other.getRGB(x, y)) ? 0 : 1;
            }
        }
        return different;
    }

    private static boolean isSame(int one, int other) {
        return Math.abs((one >> 16 & 255) - (other >> 16 & 255)) <= TOLERANCE
                && Math.abs((one >> 8 & 255) - (other >> 8 & 255)) <= TOLERANCE
                && Math.abs((one & 255) - (other & 255)) <= TOLERANCE;
    }
}
