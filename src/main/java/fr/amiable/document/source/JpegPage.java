package fr.amiable.document.source;

import fr.amiable.common.Texts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A page whose picture is the bytes of a JPEG as they are: nothing is decoded, nothing lost. */
final class JpegPage {

    private static final int END_LOOKED_AT = 64 * 1024;

    private final Texts texts;

    JpegPage(Texts texts) {
        this.texts = texts;
    }

    ExhibitPages open(ExhibitFile file) throws IOException, PagesRefused {
        RandomAccessRead bytes = file.random();
        PDDocument document = new PDDocument();
        try {
            JpegHead head = JpegHead.read(bytes);
            List<String> warnings = new ArrayList<>();
            if (!isWhole(bytes)) {
                warnings.add(texts.get("document.source.pictureCut"));
            }
            ImagePage.add(document, image(bytes, head), head.orientation());
            return OpenedPages.of(document, warnings, bytes);
        } catch (IOException | PagesRefused | RuntimeException failed) {
            IOUtils.closeQuietly(document);
            IOUtils.closeQuietly(bytes);
            throw failed;
        }
    }

    private static COSStream image(RandomAccessRead bytes, JpegHead head) throws IOException {
        COSStream image = new COSStream(null, new RandomAccessReadView(bytes, 0, bytes.length()));
        image.setItem(COSName.TYPE, COSName.XOBJECT);
        image.setItem(COSName.SUBTYPE, COSName.IMAGE);
        image.setInt(COSName.WIDTH, head.width());
        image.setInt(COSName.HEIGHT, head.height());
        image.setInt(COSName.BITS_PER_COMPONENT, 8);
        image.setItem(COSName.COLORSPACE, colours(head.components()));
        image.setItem(COSName.FILTER, COSName.DCT_DECODE);
        if (head.components() == 4 && head.isAdobe()) {
            image.setItem(COSName.DECODE, inverted());
        }
        return image;
    }

    private static COSName colours(int components) {
        return switch (components) {
            case 1 -> COSName.DEVICEGRAY;
            case 3 -> COSName.DEVICERGB;
            default -> COSName.DEVICECMYK;
        };
    }

    /** Adobe's programs write the four inks as their opposite. */
    private static COSArray inverted() {
        COSArray decode = new COSArray();
        for (int ink = 0; ink < 4; ink++) {
            decode.add(COSInteger.ONE);
            decode.add(COSInteger.ZERO);
        }
        return decode;
    }

    /** Whether the mark of the end is found near the end: cameras write a little after it. */
    static boolean isWhole(RandomAccessRead bytes) throws IOException {
        long start = Math.max(0, bytes.length() - END_LOOKED_AT);
        byte[] end = Bytes.read(bytes, start, (int) (bytes.length() - start));
        for (int i = end.length - 2; i >= 0; i--) {
            if ((end[i] & 0xff) == 0xff && (end[i + 1] & 0xff) == 0xd9) {
                return true;
            }
        }
        return false;
    }
}
