package fr.amiable.document.bundle;

import fr.amiable.common.Texts;
import fr.amiable.document.PaperFonts;
import fr.amiable.document.PaperFonts.Face;
import java.io.IOException;
import java.util.List;

/** The page that stands for an exhibit whose own pages cannot be shown: it names the file and says where it is. */
final class UnreadablePage {

    private static final double LEFT = 71;
    private static final double VALUE = 179;
    private static final double WIDTH = 350;

    private final Texts texts;
    private final PaperFonts fonts;

    UnreadablePage(Texts texts, PaperFonts fonts) {
        this.texts = texts;
        this.fonts = fonts;
    }

    /** @param facts names and values, in their order */
    PaperSheet draw(String title, List<String> sentences, List<String[]> facts) throws IOException {
        PaperSheet sheet = new PaperSheet(fonts);
        sheet.newPage();
        sheet.text(Face.SANS, 9, PaperSheet.SOFT, LEFT, 206, texts.get("bundle.unreadable.kind"));
        double y = 236;
        for (String line : sheet.lines(Face.SERIF_STRONG, 20, WIDTH + 100, title)) {
            sheet.text(Face.SERIF_STRONG, 20, PaperSheet.TEAL, LEFT, y, line);
            y += 26;
        }
        y += 6;
        for (String sentence : sentences) {
            for (String line : sheet.lines(Face.SERIF, 10.5, WIDTH + 80, sentence)) {
                sheet.text(Face.SERIF, 10.5, PaperSheet.INK, LEFT, y, line);
                y += 14.5;
            }
            y += 5;
        }
        y += 14;
        for (String[] fact : facts) {
            y = fact(sheet, fact[0], fact[1], y);
        }
        return sheet;
    }

    private static double fact(PaperSheet sheet, String name, String value, double y) throws IOException {
        sheet.text(Face.SANS, 9.5, PaperSheet.SOFT, LEFT + 4, y, name);
        double next = y;
        for (String words : sheet.lines(Face.SANS, 9.5, WIDTH - 8, value)) {
            sheet.text(Face.SANS, 9.5, PaperSheet.INK, VALUE, next, words);
            next += 12.5;
        }
        sheet.rule(0.4, PaperSheet.HAIRLINE, LEFT, next - 3, VALUE + WIDTH);
        return next + 9.6;
    }
}
