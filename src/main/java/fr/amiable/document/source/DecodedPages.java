package fr.amiable.document.source;

import fr.amiable.common.Texts;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** Pictures that a PDF cannot hold as they are: decoded, then packed again without loss, one page each. */
final class DecodedPages {

    private static final int MOST_PAGES = 2_000;
    private static final int BYTES_PER_PIXEL = 4;

    private final Texts texts;

    DecodedPages(Texts texts) {
        this.texts = texts;
    }

    ExhibitPages open(ExhibitFile file) throws IOException, PagesRefused {
        PDDocument document = new PDDocument(IOUtils.createTempFileOnlyStreamCache());
        ImageReader reader = null;
        try (InputStream in = file.open();
                ImageInputStream picture = ImageIO.createImageInputStream(in)) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(picture);
            if (!readers.hasNext()) {
                throw new PagesRefused(NoPages.UNKNOWN);
            }
            reader = readers.next();
            reader.setInput(picture, false, false);
            return OpenedPages.of(document, addAll(document, reader));
        } catch (IOException | RuntimeException damaged) {
            document.close();
            throw new PagesRefused(NoPages.DAMAGED, damaged);
        } catch (PagesRefused refused) {
            document.close();
            throw refused;
        } finally {
            if (reader != null) {
                reader.dispose();
            }
        }
    }

    private List<String> addAll(PDDocument document, ImageReader reader) throws IOException, PagesRefused {
        List<String> warnings = new ArrayList<>();
        int pictures = reader.getNumImages(true);
        boolean isAnimated = pictures > 1 && !reader.getFormatName().equalsIgnoreCase("tif");
        if (isAnimated) {
            warnings.add(texts.get("document.source.animated", pictures));
        }
        for (int page = 0; page < (isAnimated ? 1 : Math.min(pictures, MOST_PAGES)); page++) {
            if (!add(document, reader, page)) {
                if (page == 0) {
                    throw new PagesRefused(NoPages.DAMAGED);
                }
                warnings.add(texts.get("document.source.pageLost", page + 1, pictures));
                break;
            }
        }
        return warnings;
    }

    /** False when that page cannot be decoded. */
    private static boolean add(PDDocument document, ImageReader reader, int page) throws IOException, PagesRefused {
        BufferedImage picture;
        try {
            long needed = (long) reader.getWidth(page) * reader.getHeight(page) * BYTES_PER_PIXEL;
            if (needed > Math.min(Integer.MAX_VALUE, Runtime.getRuntime().maxMemory() / 2)) {
                throw new PagesRefused(NoPages.TOO_LARGE);
            }
            picture = reader.read(page);
        } catch (IOException | RuntimeException damaged) {
            return false;
        }
        ImagePage.add(document, packed(document, picture), TiffField.orientation(reader, page));
        return true;
    }

    private static COSStream packed(PDDocument document, BufferedImage picture) throws IOException {
        boolean isBlackAndWhite = picture.getType() == BufferedImage.TYPE_BYTE_BINARY
                && picture.getColorModel().getPixelSize() == 1
                && !picture.getColorModel().hasAlpha();
        return isBlackAndWhite
                ? CCITTFactory.createFromImage(document, picture).getCOSObject()
                : LosslessFactory.createFromImage(document, picture).getCOSObject();
    }
}
