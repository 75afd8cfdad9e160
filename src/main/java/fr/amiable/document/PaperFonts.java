package fr.amiable.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphSubstitutionTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The fonts of everything printed, each parsed once, when it is first needed, and embedded in each document. Substitution
 * tables are left out: French needs none of them, and reading them takes most of a letter's time.
 */
public final class PaperFonts {

    /** The families in their two weights. */
    public enum Face {
        SERIF("Source Serif 4", "SourceSerif4-Regular.ttf", 400),
        SERIF_STRONG("Source Serif 4", "SourceSerif4-SemiBold.ttf", 600),
        SANS("Source Sans 3", "SourceSans3-Regular.ttf", 400),
        SANS_STRONG("Source Sans 3", "SourceSans3-SemiBold.ttf", 600);

        private final String family;
        private final String file;
        private final int weight;

        Face(String family, String file, int weight) {
            this.family = family;
            this.file = file;
            this.weight = weight;
        }
    }

    private static final int LIST_OF_TABLES = 12;
    private static final int LINE_OF_LIST = 16;

    private final Map<Face, TrueTypeFont> parsed = new EnumMap<>(Face.class);

    /** With the fonts of stamps read, and all that drawing with them needs of the JDK. */
    public static PaperFonts readyForStamps() {
        PaperFonts fonts = new PaperFonts();
        try (PDDocument nowhere = new PDDocument()) {
            fonts.load(nowhere, Face.SANS);
            fonts.load(nowhere, Face.SANS_STRONG);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return fonts;
    }

    void embed(PDDocument document, PdfRendererBuilder builder) {
        for (Face face : Face.values()) {
            builder.useFont(new OnDemand(document, parsed(face)), face.family, face.weight, FontStyle.NORMAL, true);
        }
    }

    /** A font for what is drawn without HTML; it embeds the letters that are drawn, and no others. */
    public PDType0Font load(PDDocument document, Face face) throws IOException {
        return PDType0Font.load(document, parsed(face), true);
    }

    /** The words with a question mark for each character that the font cannot draw. */
    public String drawn(Face face, String words) {
        CmapLookup glyphs = glyphs(parsed(face));
        StringBuilder drawn = new StringBuilder(words.length());
        words.codePoints()
                .map(character -> glyphs.getGlyphId(character) == 0 ? '?' : character)
                .forEach(drawn::appendCodePoint);
        return drawn.toString();
    }

    /** How wide a line of plain sans is, in times its size. */
    double widthOfSans(String line) {
        TrueTypeFont font = parsed(Face.SANS);
        try {
            int units = 0;
            for (int character : line.codePoints().toArray()) {
                units += font.getAdvanceWidth(glyphs(font).getGlyphId(character));
            }
            return (double) units / font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The characters that at least one of the fonts cannot draw, each once, in the order met. */
    String missing(Stream<String> words) {
        StringBuilder missing = new StringBuilder();
        words.flatMapToInt(String::codePoints)
                .distinct()
                .filter(character -> !isDrawn(character))
                .forEach(missing::appendCodePoint);
        return missing.toString();
    }

    private boolean isDrawn(int character) {
        return Arrays.stream(Face.values())
                .allMatch(face -> glyphs(parsed(face)).getGlyphId(character) != 0);
    }

    private synchronized TrueTypeFont parsed(Face face) {
        return parsed.computeIfAbsent(face, PaperFonts::parse);
    }

    private static CmapLookup glyphs(TrueTypeFont font) {
        try {
            return font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TrueTypeFont parse(Face face) {
        try (InputStream file = PaperFonts.class.getResourceAsStream("fonts/" + face.file)) {
            byte[] bytes = file.readAllBytes();
            hideSubstitutions(bytes);
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
            font.setEnableGsub(false);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(face.file, e);
        }
    }

    /** Under another name in the list of tables they are not read, which takes longer than all others together. */
    private static void hideSubstitutions(byte[] font) {
        int tables = (font[4] & 0xff) << 8 | font[5] & 0xff;
        for (int entry = 0; entry < tables; entry++) {
            int at = LIST_OF_TABLES + entry * LINE_OF_LIST;
            if (new String(font, at, 4, StandardCharsets.ISO_8859_1).equals(GlyphSubstitutionTable.TAG)) {
                font[at] = '-';
            }
        }
    }

    /** Embeds a font in a document only when a word of it is drawn. */
    private static final class OnDemand extends PDFontSupplier {

        private final PDDocument document;
        private final TrueTypeFont font;

        OnDemand(PDDocument document, TrueTypeFont font) {
            super(null);
            this.document = document;
            this.font = font;
        }

        @Override
        public PDType0Font supply() {
            try {
                return PDType0Font.load(document, font, true);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
