package fr.amiable.document;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Locale;
import org.w3c.dom.Element;

/** Words as a square code (ISO/IEC 18004) that survives a fold or a stain: a quarter of it may be lost. */
final class QrCode {

    private static final double MODULE_MM = 1.1;
    /** Neighbours meet without a hairline of white. */
    private static final double OVERLAP_MM = 0.02;

    private final ByteMatrix modules;

    QrCode(String words) {
        try {
            modules = Encoder.encode(words, ErrorCorrectionLevel.Q).getMatrix();
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("too long for a square code", tooLong);
        }
    }

    /** Draws each run of dark modules of a line in that element, which must be the origin of its places. */
    void draw(Xhtml page, Element place) {
        int side = modules.getWidth();
        place.setAttribute("style", millimetres("width: %.2fmm; height: %.2fmm", side * MODULE_MM, side * MODULE_MM));
        for (int line = 0; line < side; line++) {
            for (int first = 0; first < side; first++) {
                int after = first;
                while (after < side && modules.get(after, line) == 1) {
                    after++;
                }
                if (after > first) {
                    run(page, place, line, first, after);
                    first = after;
                }
            }
        }
    }

    private static void run(Xhtml page, Element place, int line, int first, int after) {
        page.in(place, "div", "run")
                .setAttribute(
                        "style",
                        millimetres(
                                "left: %.2fmm; top: %.2fmm; width: %.2fmm; height: %.2fmm",
                                first * MODULE_MM,
                                line * MODULE_MM,
                                (after - first) * MODULE_MM + OVERLAP_MM,
                                MODULE_MM + OVERLAP_MM));
    }

    private static String millimetres(String style, Object... lengths) {
        return String.format(Locale.ROOT, style, lengths);
    }
}
