package fr.amiable.document.source.words;

import fr.amiable.common.Texts;
import fr.amiable.document.PaperPdf;
import fr.amiable.document.PaperStyle;
import fr.amiable.document.Xhtml;
import fr.amiable.evidence.FileType;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.w3c.dom.Element;

/** A page made to read something that was not a page: what it is, its title, a few fields, then its words. */
final class ReadingPage {

    /** In characters, some two hundred pages: more is a machine's file, and the original stays joined. */
    private static final int ROOM = 600_000;

    /** What a line takes beside its characters: thousands of short ones are long to lay out too. */
    private static final int LINE = 20;

    /** No word is so long; finding where to break one takes the square of its length. */
    private static final int LONGEST_WORD = 1_000;

    static final int MOST_TOGETHER = 400;
    private static final int LONGEST_TITLE = 1_000;
    private static final int LONGEST_FOOT = 90;
    private static final int LONGEST_FIELD = 10_000;

    private final Texts texts;
    private final PaperPdf paper;
    private final DrawnWords drawn;
    private final Xhtml page;
    private final Element all;
    private final List<String> warnings = new ArrayList<>();
    private Element words;
    private Element fields;
    private int left = ROOM;
    private boolean isCut;
    private boolean isStart;

    ReadingPage(Texts texts, PaperPdf paper, String kind, String title) {
        this.texts = texts;
        this.paper = paper;
        this.drawn = new DrawnWords(paper);
        String shown = drawn.of(shortened(title, LONGEST_TITLE));
        this.page = new Xhtml(shown, "", PaperStyle.of("reading.css"));
        Element foot = page.in(page.body(), "div", "foot");
        page.in(foot, "div", "mentions", kind + " · " + shortened(shown, LONGEST_FOOT));
        page.in(foot, "div", "number");
        page.in(page.body(), "p", "kind", kind);
        page.in(page.body(), "h1", "", shown);
        this.all = page.in(page.body(), "div", "words");
        this.words = page.in(all, "div", "");
    }

    private static String shortened(String words, int most) {
        return words.length() > most ? words.substring(0, most) + "…" : words;
    }

    /** A line of the table at the head; blank values are left out. */
    void field(String label, String value) {
        if (value.isBlank()) {
            return;
        }
        if (fields == null) {
            Element table = page.in(page.body(), "table", "fields");
            table.setAttribute("title", texts.get("document.source.fields"));
            page.body().insertBefore(table, all);
            fields = page.in(table, "tbody", "");
        }
        Element row = page.in(fields, "tr", "");
        Element head = page.in(row, "th", "", label);
        head.setAttribute("scope", "row");
        page.in(row, "td", "", drawn.of(shortened(value, LONGEST_FIELD)));
    }

    /** To be said, when what is written is only the beginning. */
    void cutIf(boolean isOnlyTheStart) {
        isStart = isOnlyTheStart;
    }

    /** Plain text: an empty line parts paragraphs, the other lines are kept. */
    void text(String text) {
        String[] paragraphs =
                text.replace("\r\n", "\n").replace('\r', '\n').strip().split("\n[ \t]*\n+");
        for (String paragraph : paragraphs) {
            if (isCut) {
                return;
            }
            String fit = taken(paragraph);
            if (!fit.isBlank()) {
                in(words(), "p", "", fit);
            }
        }
    }

    /** Where the next words go; in parts, since putting many in their order takes the square of their number. */
    Element words() {
        if (words.getChildNodes().getLength() >= MOST_TOGETHER) {
            words = page.in(all, "div", "");
        }
        return words;
    }

    Element in(Element parent, String tag, String cssClass) {
        return page.in(parent, tag, cssClass);
    }

    /** With words that were {@link #taken}. */
    Element in(Element parent, String tag, String cssClass, String fit) {
        return page.in(parent, tag, cssClass, fit);
    }

    void append(Element parent, String fit) {
        parent.appendChild(page.document().createTextNode(fit));
    }

    /** The words as they can be drawn; nothing once there are too many. */
    String taken(String raw) {
        if (isCut) {
            return "";
        }
        StringBuilder kept = new StringBuilder();
        int unbroken = 0;
        int at = 0;
        left -= LINE;
        for (; at < raw.length() && left > 0; at++) {
            char letter = raw.charAt(at);
            left -= letter == '\n' ? LINE : 1;
            kept.append(letter);
            unbroken = Character.isWhitespace(letter) ? 0 : unbroken + 1;
            if (unbroken > LONGEST_WORD && !Character.isHighSurrogate(letter)) {
                kept.append(' ');
                unbroken = 0;
            }
        }
        isCut = at < raw.length();
        return drawn.of(kept.toString());
    }

    /** Whether there were too many words already: nothing more is taken. */
    boolean isFull() {
        return isCut;
    }

    /** A picture that the printing library can read. */
    void picture(Element parent, HeldFile picture, String words) {
        Element shown = in(parent, "img", "");
        shown.setAttribute("alt", taken(words));
        shown.setAttribute(
                "src",
                "data:" + FileType.of(picture.bytes()).mediaType() + ";base64,"
                        + Base64.getEncoder().encodeToString(picture.bytes()));
    }

    void warn(String warning) {
        warnings.add(warning);
    }

    WrittenPages print(List<HeldFile> held) {
        if (drawn.replaced() > 0) {
            warnings.add(texts.get("document.source.undrawn", drawn.replaced()));
        }
        if (isCut || isStart) {
            warnings.add(texts.get("document.source.cut"));
            page.in(words, "p", "place", texts.get("document.source.cut"));
        }
        if (!words.hasChildNodes()) {
            page.in(words, "p", "place", texts.get("document.source.noWords"));
        }
        return new WrittenPages(paper.print(page.document()), warnings, held);
    }
}
