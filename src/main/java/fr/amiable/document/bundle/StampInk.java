package fr.amiable.document.bundle;

import fr.amiable.common.Texts;
import fr.amiable.document.PaperFonts;
import java.awt.geom.Rectangle2D;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** What a stamp looks like: a teal frame with the number of the exhibit and the party's name, and the page number. */
final class StampInk implements Closeable {

    private static final double SIZE = 10;
    private static final double NUMBER_SIZE = 8;
    private static final double PADDING = 7.5;
    private static final String TEAL = "0.0431 0.3098 0.2863";

    private final PdfOutput out;
    private final Texts texts;
    private final PDDocument document = new PDDocument();
    private final PDType0Font plain;
    private final PDType0Font strong;
    private final int plainNumber;
    private final int strongNumber;
    private final String party;

    StampInk(PdfOutput out, PaperFonts fonts, Texts texts, String party) throws IOException {
        this.out = out;
        this.texts = texts;
        this.plain = fonts.load(document, PaperFonts.Face.SANS);
        this.strong = fonts.load(document, PaperFonts.Face.SANS_STRONG);
        this.plainNumber = out.reserve();
        this.strongNumber = out.reserve();
        this.party = shortened(fonts.drawn(PaperFonts.Face.SANS, party));
    }

    double frameWidth(String label) throws IOException {
        return 2 * PADDING + width(strong, label(label), SIZE) + width(plain, owner(), SIZE);
    }

    String resources() {
        return "/Font<</A " + plainNumber + " 0 R/B " + strongNumber + " 0 R>>";
    }

    byte[] draw(String label, Spot spot, int number, int pages) throws IOException {
        Rectangle2D foot = spot.foot();
        String page = pageWords(number, pages);
        double pageWidth = width(plain, page, NUMBER_SIZE);
        double pageX = spot.isAtLeft() ? foot.getX() : foot.getMaxX() - pageWidth;
        StringBuilder drawn = new StringBuilder("q ").append(TEAL).append(" rg ");
        if (!label.isEmpty()) {
            frame(drawn, label(label), spot.frame());
        }
        if (spot.isOverInk()) {
            drawn.append("1 g ")
                    .append(Matrices.written(pageX - 2, foot.getY() - 1, pageWidth + 4, foot.getHeight()))
                    .append(" re f ")
                    .append(TEAL)
                    .append(" rg ");
        }
        drawn.append("BT ");
        text(drawn, "A", plain, NUMBER_SIZE, pageX, foot.getY() + 2, page);
        drawn.append("ET Q\n");
        return drawn.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private void frame(StringBuilder drawn, String exhibit, Rectangle2D frame) throws IOException {
        drawn.append("1 g ").append(TEAL).append(" RG 1.2 w ");
        drawn.append(rounded(frame)).append("B ").append(TEAL).append(" rg BT ");
        double x = frame.getX() + PADDING;
        text(drawn, "B", strong, SIZE, x, frame.getY() + 6, exhibit);
        text(drawn, "A", plain, SIZE, x + width(strong, exhibit, SIZE), frame.getY() + 6, owner());
        drawn.append("ET ");
    }

    /** The page number as it stands in the stamp, to find it again. */
    String pageMark(int number, int pages) throws IOException {
        return hex(plain, pageWords(number, pages));
    }

    String labelMark(String label) throws IOException {
        return hex(strong, label(label));
    }

    void writeFonts() throws IOException {
        ObjectCopier copier = new ObjectCopier(out);
        write(copier, plain, plainNumber);
        write(copier, strong, strongNumber);
        copier.writeWaiting();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    private static void write(ObjectCopier copier, PDType0Font font, int number) throws IOException {
        font.subset();
        copier.assign(font.getCOSObject(), number);
        copier.write(number, font.getCOSObject());
    }

    /** So that even on the smallest page the frame is narrower than the page. */
    private String shortened(String name) throws IOException {
        String kept = name.strip();
        while (!kept.isEmpty() && width(plain, kept, SIZE) > StampLayout.widestFrame() - 90) {
            kept = kept.substring(0, kept.length() - (kept.endsWith("…") ? 2 : 1))
                            .strip() + "…";
        }
        return kept;
    }

    private String owner() {
        return party.isEmpty() ? "" : " " + party;
    }

    private String label(String label) {
        return texts.get("bundle.stamp.exhibit", label);
    }

    private String pageWords(int number, int pages) {
        return texts.get("bundle.stamp.page", String.valueOf(number), String.valueOf(pages));
    }

    private static double width(PDType0Font font, String words, double size) throws IOException {
        return words.isEmpty() ? 0 : font.getStringWidth(words) / 1000 * size;
    }

    private static void text(
            StringBuilder drawn, String name, PDType0Font font, double size, double x, double y, String words)
            throws IOException {
        if (!words.isEmpty()) {
            drawn.append("/")
                    .append(name)
                    .append(' ')
                    .append(Matrices.written(size))
                    .append(" Tf 1 0 0 1 ");
            drawn.append(Matrices.written(x, y))
                    .append(" Tm <")
                    .append(hex(font, words))
                    .append("> Tj ");
        }
    }

    private static String hex(PDType0Font font, String words) throws IOException {
        return HexFormat.of().formatHex(encoded(font, words));
    }

    private static byte[] encoded(PDType0Font font, String words) throws IOException {
        words.codePoints().forEach(font::addToSubset);
        return font.encode(words);
    }

    private static String rounded(Rectangle2D box) {
        double r = 1.6;
        double k = r * 0.4477;
        double x = box.getX();
        double y = box.getY();
        double right = box.getMaxX();
        double top = box.getMaxY();
        return Matrices.written(x + r, y) + " m " + Matrices.written(right - r, y) + " l "
                + Matrices.written(right - k, y, right, y + k, right, y + r) + " c "
                + Matrices.written(right, top - r) + " l "
                + Matrices.written(right, top - k, right - k, top, right - r, top) + " c "
                + Matrices.written(x + r, top) + " l "
                + Matrices.written(x + k, top, x, top - k, x, top - r) + " c "
                + Matrices.written(x, y + r) + " l "
                + Matrices.written(x, y + k, x + k, y, x + r, y) + " c h ";
    }

    /**
     * Where a stamp is drawn on its page, in points of the printed page.
     *
     * @param isAtLeft whether the page number starts at the left of its place, instead of ending at the right
     * @param isOverInk whether the page number needs a white ground to be read
     */
    record Spot(Rectangle2D frame, Rectangle2D foot, boolean isAtLeft, boolean isOverInk) {}
}
