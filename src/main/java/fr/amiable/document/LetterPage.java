package fr.amiable.document;

import fr.amiable.client.Language;
import fr.amiable.letter.paper.Block;
import fr.amiable.letter.paper.Letter;
import fr.amiable.letter.stationery.Stationery;
import java.util.List;
import java.util.Locale;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Lays a letter out for a window envelope; the millimetres are in {@code paper.css}. */
final class LetterPage {

    private static final double LARGEST_ADDRESS = 10;
    private static final double WINDOW_WIDTH = 84 * 72 / 25.4;

    private final PaperFonts fonts;
    private final Xhtml page;
    private final Letter letter;
    private final HeadPage head;

    private LetterPage(Letter letter, Stationery stationery, PaperFonts fonts) {
        this.fonts = fonts;
        this.letter = letter;
        this.page = new Xhtml(
                letter.subject(),
                letter.head().name(),
                PaperStyle.of("letter.css") + StationeryStyle.ofLetter(stationery));
        this.head = new HeadPage(page, letter.head(), stationery);
        if (letter.language() == Language.ENGLISH) {
            page.inEnglish();
        }
    }

    static Document of(Letter letter, Stationery stationery, PaperFonts fonts) {
        return new LetterPage(letter, stationery, fonts).write();
    }

    private Document write() {
        Element body = page.body();
        head.foot(true);
        top(body);
        page.in(body, "p", "date", letter.placeAndDate());
        lines(page.in(body, "div", "references"), letter.references());
        page.in(body, "h1", "", letter.subject());
        int turning = LastPage.turning(letter);
        new Blocks(page).write(body, letter.body().subList(0, turning));
        end(
                page.in(body, "div", "end"),
                letter.body().subList(turning, letter.body().size()));
        return page.document();
    }

    /** A paper that is not sent has no window, and starts higher. */
    private void top(Element body) {
        boolean isSent = !letter.address().isEmpty();
        Element top = page.in(body, "div", isSent ? "top" : "top without-window");
        if (isSent) {
            page.in(top, "div", "fold first-fold");
            page.in(top, "div", "fold second-fold");
        }
        head.sender(top);
        if (isSent) {
            address(page.in(top, "div", "address"));
        }
    }

    /** Ten points, or less when a line would leave the window. */
    private void address(Element address) {
        double widest =
                letter.address().stream().mapToDouble(fonts::widthOfSans).max().orElse(1);
        double size = Math.min(LARGEST_ADDRESS, WINDOW_WIDTH / widest);
        address.setAttribute("style", String.format(Locale.ROOT, "font-size: %.2fpt", size));
        lines(address, letter.address());
    }

    /** One piece, which goes to the next page as a whole. */
    private void end(Element end, List<Block> lastOfBody) {
        new Blocks(page).write(end, lastOfBody);
        new Blocks(page).write(end, letter.closing());
        Element signed = page.in(end, "div", "signed");
        lines(page.in(signed, "div", "enclosures"), letter.enclosures());
        head.signature(signed, letter.signature());
    }

    private void lines(Element parent, List<String> lines) {
        lines.forEach(line -> page.in(parent, "p", "", line));
    }
}
