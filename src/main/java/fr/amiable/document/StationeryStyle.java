package fr.amiable.document;

import fr.amiable.letter.stationery.Margins;
import fr.amiable.letter.stationery.Stationery;
import java.util.Locale;

/** The rules that the owner's paper adds to the style sheets: whatever the margins, the address stays in its window. */
final class StationeryStyle {

    private static final int PAPER_WIDTH = 210;

    /** Kept at the left of the page for the fold marks; margins of the sheet count from the paper's edge. */
    private static final int FOLDS = 4;

    /** The sender and the foot stand that much left of the words of a letter. */
    private static final int OUTDENT = 5;

    private static final int WINDOW_LEFT = 110;
    private static final int WINDOW_TOP = 55;
    private static final int WORDS_TOP = 96;
    private static final int FIRST_FOLD = 99;
    private static final int SECOND_FOLD = 198;

    /** Where the words of a paper that is not sent may begin. */
    private static final int UNSENT_WORDS_TOP = 53;

    private static final int SENDER_RIGHT = 102;
    private static final int PAGE_NUMBER = 25;
    private static final int SIGNATURE = 70;
    private static final int GAP = 5;

    private final Stationery stationery;
    private final Margins margins;
    private final StringBuilder css = new StringBuilder();

    private StationeryStyle(Stationery stationery) {
        this.stationery = stationery;
        this.margins = stationery.margins();
        page();
        colours();
    }

    static String ofLetter(Stationery stationery) {
        return new StationeryStyle(stationery).letter();
    }

    static String ofStatement(Stationery stationery) {
        StationeryStyle style = new StationeryStyle(stationery);
        style.rule("body { margin-left: %dmm; }", style.outdented() - FOLDS);
        return style.css.toString();
    }

    /** How wide the sender's block may be, in millimetres: it ends before the middle of the sheet. */
    static double senderWidth(Stationery stationery) {
        return SENDER_RIGHT - (stationery.margins().left() - OUTDENT);
    }

    private int outdented() {
        return margins.left() - OUTDENT;
    }

    private void page() {
        int footWidth = PAPER_WIDTH - margins.right() - outdented();
        rule(
                "@page { size: 210mm 297mm; margin: %dmm %dmm %dmm %dmm;",
                margins.top(), margins.right(), margins.bottom(), FOLDS);
        rule(
                "@bottom-left { content: element(foot); vertical-align: top; width: %dmm; padding: 4mm 0 0 %dmm; } }",
                PAPER_WIDTH - FOLDS - margins.right(), outdented() - FOLDS);
        rule(".foot { width: %dmm; }", footWidth);
        rule(".foot .mentions { width: %dmm; }", footWidth - PAGE_NUMBER);
        rule(".sender { width: %.1fmm; }", senderWidth(stationery));
    }

    private void colours() {
        String accent = stationery.accent().hex();
        rule(".sender .name, h1.title { color: %s; }", accent);
        rule(".foot { border-top-color: %s; }", accent);
        rule("th { border-bottom-color: %s; }", accent);
    }

    private String letter() {
        int textWidth = PAPER_WIDTH - margins.left() - margins.right();
        rule("body { margin-left: %dmm; }", margins.left() - FOLDS);
        rule(".top { min-height: %dmm; }", WORDS_TOP - margins.top());
        rule(".top.without-window { min-height: %dmm; }", Math.max(GAP, UNSENT_WORDS_TOP - margins.top()));
        rule(".top .sender { margin-left: -%dmm; }", OUTDENT);
        rule(".address { left: %dmm; top: %dmm; }", WINDOW_LEFT - margins.left(), WINDOW_TOP - margins.top());
        rule(".fold { left: -%dmm; }", margins.left() - FOLDS);
        rule(".first-fold { top: %dmm; }", FIRST_FOLD - margins.top());
        rule(".second-fold { top: %dmm; }", SECOND_FOLD - margins.top());
        rule(".signed, .signatures { width: %dmm; }", textWidth);
        rule(".enclosures { width: %dmm; }", textWidth - SIGNATURE);
        rule(".signatures .party { width: %dmm; }", textWidth / 2);
        return css.toString();
    }

    private void rule(String pattern, Object... values) {
        css.append(String.format(Locale.ROOT, pattern, values)).append('\n');
    }
}
