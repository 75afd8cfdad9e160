package fr.amiable.document.bundle;

import fr.amiable.document.PaperFonts;
import fr.amiable.document.PaperFonts.Face;
import java.awt.Color;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A4 pages drawn in the hand of the letters, in points from the top left corner. */
final class PaperSheet implements Closeable {

    static final Color INK = new Color(0x1b1b1b);
    static final Color SOFT = new Color(0x4a5361);
    static final Color TEAL = new Color(0x0b4f49);
    static final Color HAIRLINE = new Color(0xc9c9c9);

    private final PDDocument document = new PDDocument();
    private final PaperFonts fonts;
    private final Map<Face, PDType0Font> loaded = new EnumMap<>(Face.class);
    private PDPage page;
    private PDPageContentStream content;

    PaperSheet(PaperFonts fonts) {
        this.fonts = fonts;
    }

    void newPage() throws IOException {
        endPage();
        page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        content = new PDPageContentStream(document, page);
    }

    int pages() {
        return document.getNumberOfPages();
    }

    /** The pages, with fonts that hold the letters drawn and no others. */
    PDDocument finish() throws IOException {
        endPage();
        for (PDType0Font font : loaded.values()) {
            font.subset();
        }
        return document;
    }

    void text(Face face, double size, Color color, double x, double y, String words) throws IOException {
        String drawn = fonts.drawn(face, words);
        if (!drawn.isEmpty()) {
            content.beginText();
            content.setFont(font(face), (float) size);
            content.setNonStrokingColor(color);
            content.newLineAtOffset((float) x, (float) fromTop(y));
            content.showText(drawn);
            content.endText();
        }
    }

    /** Ends at x. */
    void right(Face face, double size, Color color, double x, double y, String words) throws IOException {
        text(face, size, color, x - width(face, size, words), y, words);
    }

    /** Each letter in a place of the same width. */
    void spaced(double size, Color color, double x, double y, double pitch, String words) throws IOException {
        for (int place = 0; place < words.length(); place++) {
            String letter = words.substring(place, place + 1);
            if (!letter.isBlank()) {
                double inset = (pitch - width(Face.SANS, size, letter)) / 2;
                text(Face.SANS, size, color, x + place * pitch + inset, y, letter);
            }
        }
    }

    void rule(double thick, Color color, double x, double y, double right) throws IOException {
        content.setStrokingColor(color);
        content.setLineWidth((float) thick);
        content.moveTo((float) x, (float) fromTop(y));
        content.lineTo((float) right, (float) fromTop(y));
        content.stroke();
    }

    /** Makes a band of the page lead to a page of the bundle. */
    void link(double x, double top, double right, double bottom, OutputReference leadsTo) {
        link(x, top, right, bottom).setItem(COSName.DEST, whole(leadsTo));
    }

    /** Makes a band of the page open a page of another file. */
    void link(double x, double top, double right, double bottom, COSBase file, int leadsTo) {
        COSDictionary action = new COSDictionary();
        action.setName(COSName.S, "GoToR");
        action.setItem(COSName.F, file);
        action.setItem(COSName.D, whole(COSInteger.get(leadsTo - 1L)));
        action.setBoolean("NewWindow", true);
        link(x, top, right, bottom).setItem(COSName.A, action);
    }

    private static COSArray whole(COSBase page) {
        COSArray destination = new COSArray();
        destination.add(page);
        destination.add(COSName.getPDFName("Fit"));
        return destination;
    }

    private COSDictionary link(double x, double top, double right, double bottom) {
        COSDictionary link = new COSDictionary();
        link.setItem(COSName.TYPE, COSName.ANNOT);
        link.setItem(COSName.SUBTYPE, COSName.LINK);
        link.setItem(COSName.RECT, Matrices.array(x, fromTop(bottom), right, fromTop(top)));
        link.setItem(COSName.BORDER, Matrices.array(0, 0, 0));
        link.setItem(COSName.F, COSInteger.get(4));
        COSArray links = page.getCOSObject().getCOSArray(COSName.ANNOTS);
        if (links == null) {
            links = new COSArray();
            page.getCOSObject().setItem(COSName.ANNOTS, links);
        }
        links.add(link);
        return link;
    }

    double width(Face face, double size, String words) throws IOException {
        String drawn = fonts.drawn(face, words);
        return drawn.isEmpty() ? 0 : font(face).getStringWidth(drawn) / 1000 * size;
    }

    /** Lines no wider than that; a word that is wider alone is cut. */
    List<String> lines(Face face, double size, double width, String words) throws IOException {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : words.strip().split("[ \\n\\t]+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(face, size, longer) <= width) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            line = word;
            while (width(face, size, line) > width) {
                int fit = fitting(face, size, width, line);
                lines.add(line.substring(0, fit));
                line = line.substring(fit);
            }
        }
        lines.add(line);
        return lines;
    }

    @Override
    public void close() throws IOException {
        endPage();
        document.close();
    }

    private int fitting(Face face, double size, double width, String word) throws IOException {
        int fit = 1;
        while (fit < word.length() && width(face, size, word.substring(0, fit + 1)) <= width) {
            fit++;
        }
        return fit;
    }

    private PDType0Font font(Face face) throws IOException {
        PDType0Font font = loaded.get(face);
        if (font == null) {
            font = fonts.load(document, face);
            loaded.put(face, font);
        }
        return font;
    }

    private void endPage() throws IOException {
        if (content != null) {
            content.close();
            content = null;
        }
    }

    private static double fromTop(double y) {
        return PDRectangle.A4.getHeight() - y;
    }
}
