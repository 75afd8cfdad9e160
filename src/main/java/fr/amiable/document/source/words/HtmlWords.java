package fr.amiable.document.source.words;

import fr.amiable.common.Texts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.IntSummaryStatistics;
import java.util.Map;
import java.util.Set;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import org.w3c.dom.Element;

/** Writes a page of the web without its dress: words, lists, tables and the pictures it holds; nothing is fetched. */
final class HtmlWords {

    private static final Safelist KEPT = Safelist.none()
            .addTags("p", "br", "div", "b", "strong", "ul", "ol", "li", "table", "tbody", "thead", "tr", "td", "th")
            .addTags(
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "blockquote",
                    "pre",
                    "hr",
                    "img",
                    "section",
                    "article",
                    "center")
            .addAttributes("img", "src", "alt")
            .preserveRelativeLinks(true);
    private static final Set<String> TITLES = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> BLOCKS = Set.of("div", "section", "article", "center", "tbody", "thead");
    private static final int DEEPEST = 40;
    private static final int LONGEST_ADDRESS = 200;
    private static final int MOST_COLUMNS = 50;
    private static final int MOST_DEPTH = 200;
    private static final int MOST_TAGS = 20_000;

    private final Texts texts;
    private final ReadingPage page;
    private final Map<String, HeldFile> pictures;

    HtmlWords(Texts texts, ReadingPage page, Map<String, HeldFile> pictures) {
        this.texts = texts;
        this.page = page;
        this.pictures = pictures;
    }

    void write(Document whole) {
        whole.outputSettings().prettyPrint(false);
        whole.select("script, style, head, template, noscript").remove();
        // tables that only place things are no tables for a reader, nor those too wide for a sheet
        whole.select("table:has(table)").forEach(HtmlWords::flatten);
        whole.select("table").stream().filter(table -> !isForReading(table)).forEach(HtmlWords::flatten);
        Document clean = new Cleaner(KEPT).clean(whole);
        children(clean.body(), page.words(), 0);
    }

    /** No deeper than it can be shown, and its beginning when it is too long. */
    static Document parsed(String html) {
        int end = end(html);
        Parser parser = Parser.htmlParser().setMaxDepth(MOST_DEPTH);
        return Jsoup.parse(end < 0 ? html : html.substring(0, end), "", parser);
    }

    /** Whether it has more tags than any page that is read. */
    static boolean isTooLong(String html) {
        return end(html) >= 0;
    }

    private static int end(String html) {
        int end = 0;
        for (int tags = 0; tags < MOST_TAGS && end >= 0; tags++) {
            end = html.indexOf('<', end + 1);
        }
        return end;
    }

    private static boolean isForReading(org.jsoup.nodes.Element table) {
        IntSummaryStatistics columns = table.select("tr").stream()
                .mapToInt(row -> row.select("> td, > th").size())
                .summaryStatistics();
        return columns.getMax() > 1 && columns.getMax() <= MOST_COLUMNS;
    }

    private static void flatten(org.jsoup.nodes.Element table) {
        table.select("> tbody > tr > td, > tr > td, > thead > tr > th, > tbody > tr > th")
                .tagName("div");
        table.select("> tbody, > thead, > tfoot, > tbody > tr, > thead > tr").tagName("div");
        table.tagName("div");
    }

    private void children(org.jsoup.nodes.Element from, Element first, int depth) {
        Element to = first;
        for (Node child : from.childNodes()) {
            if (page.isFull()) {
                return;
            }
            to = withRoom(to);
            if (child instanceof TextNode text) {
                text(text, to);
            } else if (child instanceof org.jsoup.nodes.Element element) {
                element(element, to, depth + 1);
            }
        }
    }

    /** Another one beside it when it holds many: placing neighbours takes the square of their number. */
    private Element withRoom(Element to) {
        boolean isFull = to.getTagName().equals("div") && to.getChildNodes().getLength() >= ReadingPage.MOST_TOGETHER;
        return isFull && to.getParentNode() instanceof Element parent ? page.in(parent, "div", "") : to;
    }

    private void text(TextNode text, Element to) {
        String words = to.getTagName().equals("pre")
                ? text.getWholeText()
                : text.getWholeText().replaceAll("[ \\t\\r\\n]+", " ");
        boolean isRoom = words.isBlank() && (!to.hasChildNodes() || !isText(to));
        if (!isRoom) {
            page.append(to, page.taken(words));
        }
    }

    private static boolean isText(Element element) {
        return !Set.of("table", "tbody", "tr", "ul", "ol").contains(element.getTagName());
    }

    private void element(org.jsoup.nodes.Element from, Element to, int depth) {
        String tag = from.normalName();
        if (tag.equals("img")) {
            picture(from, to);
        } else if (tag.equals("br") || tag.equals("hr")) {
            page.in(to, "br", "");
        } else if (depth > DEEPEST || tag.equals("tbody") || tag.equals("thead")) {
            children(from, to, depth);
        } else if (TITLES.contains(tag)) {
            children(from, page.in(to, "h3", ""), depth);
        } else {
            String kept = BLOCKS.contains(tag) || tag.equals("p") ? "div" : tag;
            if (from.hasText() || !from.select("img").isEmpty()) {
                Element copy = page.in(to, kept, tag.equals("p") ? "paragraph" : "");
                if (tag.equals("table")) {
                    copy.setAttribute("title", texts.get("document.source.table"));
                }
                children(from, copy, depth);
            }
        }
    }

    private void picture(org.jsoup.nodes.Element from, Element to) {
        String address = from.attr("src").strip();
        HeldFile held = address.regionMatches(true, 0, "cid:", 0, 4) ? pictures.get(address.substring(4)) : null;
        if (held != null && isPicture(held)) {
            page.picture(to, held, from.attr("alt").isBlank() ? held.name() : from.attr("alt"));
            return;
        }
        String said = address.startsWith("data:") || held != null ? "" : address;
        if (said.length() > LONGEST_ADDRESS) {
            said = said.substring(0, LONGEST_ADDRESS) + "…";
        }
        if (!said.isEmpty()) {
            page.in(to, "span", "place", page.taken(texts.get("document.source.remotePicture", said)));
        }
    }

    private static boolean isPicture(HeldFile held) {
        try {
            return ImageIO.read(new ByteArrayInputStream(held.bytes())) != null;
        } catch (IOException | RuntimeException damaged) {
            return false;
        }
    }
}
