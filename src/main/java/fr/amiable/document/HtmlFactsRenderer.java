package fr.amiable.document;

import fr.amiable.bundle.BundleFact;
import fr.amiable.bundle.facts.FactsRenderer;
import fr.amiable.bundle.facts.FactsSheet;
import fr.amiable.common.FrenchText;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Draws the facts of a case: a table by their day, the numbers of the exhibits that prove them in the margin. */
public final class HtmlFactsRenderer implements FactsRenderer {

    private static final List<String> COLUMNS = List.of("proof", "day", "means", "");

    private final Supplier<PaperPdf> paper;

    public HtmlFactsRenderer(Supplier<PaperPdf> paper) {
        this.paper = paper;
    }

    @Override
    public byte[] render(FactsSheet sheet) {
        PaperPdf printed = paper.get();
        UndrawnCharacters.refuseIn(printed.fonts().missing(sheet.words()));
        return printed.print(page(sheet));
    }

    private static Document page(FactsSheet sheet) {
        Xhtml page = new Xhtml(sheet.title(), sheet.parties(), PaperStyle.of("facts.css"));
        Element foot = page.in(page.body(), "div", "foot");
        page.in(foot, "div", "mentions", sheet.mentions());
        page.in(foot, "div", "number");
        Element head = page.in(page.body(), "div", "running");
        page.in(head, "div", "parties", sheet.parties());
        page.in(head, "div", "reference", sheet.reference());
        page.in(page.body(), "h1", "", sheet.title());
        page.in(page.body(), "p", "hint", sheet.hint());
        Element table = page.in(page.body(), "table", "");
        table.setAttribute("title", sheet.title());
        Element headings = page.in(page.in(table, "thead", ""), "tr", "");
        for (int place = 0; place < COLUMNS.size(); place++) {
            Element heading =
                    page.in(headings, "th", COLUMNS.get(place), sheet.headings().get(place));
            heading.setAttribute("scope", "col");
        }
        Element body = page.in(table, "tbody", "");
        sheet.facts().forEach(fact -> row(page, page.in(body, "tr", ""), fact));
        return page.document();
    }

    private static void row(Xhtml page, Element row, BundleFact fact) {
        String numbers = fact.exhibits().stream().map(String::valueOf).collect(Collectors.joining(", "));
        List<String> cells = List.of(numbers, FrenchText.date(fact.on()), fact.channel(), fact.summary());
        for (int place = 0; place < cells.size(); place++) {
            page.in(row, "td", COLUMNS.get(place), cells.get(place));
        }
    }
}
