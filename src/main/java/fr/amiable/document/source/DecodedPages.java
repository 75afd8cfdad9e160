package fr.amiable.document.source;

import fr.amiable.common.Texts;
import fr.amiable.document.scratch.Scratch;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** Pictures that a PDF cannot hold as they are: decoded, then packed again without loss, one page each. */
final class DecodedPages {

    private final Texts texts;

    DecodedPages(Texts texts) {
        this.texts = texts;
    }

    ExhibitPages open(ExhibitFile file) throws IOException, PagesRefused {
        PDDocument document = new PDDocument(Scratch.pages());
        try (PictureFile pictures = PictureFile.open(file)) {
            return OpenedPages.of(document, addAll(document, pictures));
        } catch (IOException | RuntimeException damaged) {
            document.close();
            throw new PagesRefused(NoPages.DAMAGED, damaged);
        } catch (PagesRefused refused) {
            document.close();
            throw refused;
        }
    }

    private List<String> addAll(PDDocument document, PictureFile pictures) throws IOException, PagesRefused {
        List<String> warnings = new ArrayList<>(pictures.warnings(texts));
        for (int page = 0; page < pictures.pages(); page++) {
            if (!add(document, pictures, page)) {
                if (page == 0) {
                    throw new PagesRefused(NoPages.DAMAGED);
                }
                warnings.add(texts.get("document.source.pageLost", page + 1, pictures.views()));
                break;
            }
        }
        return warnings;
    }

    /** False when that page cannot be decoded. */
    private static boolean add(PDDocument document, PictureFile pictures, int page) throws IOException, PagesRefused {
        BufferedImage picture;
        try {
            picture = pictures.read(page, 1);
        } catch (IOException | RuntimeException damaged) {
            return false;
        }
        ImagePage.add(document, packed(document, picture), pictures.orientation(page));
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
