package fr.amiable.document;

import fr.amiable.letter.paper.Block;
import fr.amiable.letter.paper.Chapter;
import fr.amiable.letter.paper.Framed;
import fr.amiable.letter.paper.Heading;
import fr.amiable.letter.paper.Items;
import fr.amiable.letter.paper.Note;
import fr.amiable.letter.paper.Paragraph;
import fr.amiable.letter.paper.Signatures;
import fr.amiable.letter.paper.Table;
import fr.amiable.letter.paper.ToWrite;
import java.util.List;
import org.w3c.dom.Element;

/** Writes the pieces of a page, one XHTML element each. */
final class Blocks {

    private final Xhtml page;

    Blocks(Xhtml page) {
        this.page = page;
    }

    void write(Element parent, List<Block> blocks) {
        blocks.forEach(block -> write(parent, block));
    }

    private void write(Element parent, Block block) {
        if (block instanceof Chapter chapter) {
            page.in(parent, "h1", "chapter", chapter.text());
        } else if (block instanceof Heading heading) {
            page.in(parent, "h2", "", heading.text());
        } else if (block instanceof Paragraph paragraph) {
            paragraph(parent, paragraph);
        } else if (block instanceof Note note) {
            page.in(parent, "p", "note", note.text());
        } else if (block instanceof Table table) {
            table(parent, table);
        } else if (block instanceof Items items) {
            Element list = page.in(parent, "ul", "");
            items.items().forEach(item -> page.in(list, "li", "", item));
        } else if (block instanceof Framed framed) {
            paragraph(page.in(parent, "div", "framed"), framed.paragraph());
        } else if (block instanceof ToWrite toWrite) {
            toWrite(parent, toWrite);
        } else if (block instanceof Signatures signatures) {
            signatures(parent, signatures);
        }
    }

    private void toWrite(Element parent, ToWrite toWrite) {
        Element element = page.in(parent, "div", "to-write");
        page.in(element, "p", "", toWrite.caption());
        for (int line = 0; line < toWrite.lines(); line++) {
            page.in(element, "div", "rule");
        }
    }

    private void signatures(Element parent, Signatures signatures) {
        page.in(parent, "p", "note", signatures.instruction());
        Element row = page.in(parent, "div", "signatures");
        signatures.parties().forEach(party -> page.in(page.in(row, "div", "party"), "p", "", party));
    }

    private void paragraph(Element parent, Paragraph paragraph) {
        Element element = page.in(parent, "p", "");
        paragraph.spans().forEach(span -> page.in(element, span.strong() ? "strong" : "span", "", span.text()));
    }

    private void table(Element parent, Table table) {
        Element element = page.in(parent, "table", "");
        element.setAttribute("title", table.summary());
        Element titles = page.in(page.in(element, "thead", ""), "tr", "");
        table.columns().forEach(column -> {
            Element title = page.in(titles, "th", side(column), column.title());
            title.setAttribute("scope", "col");
        });
        Element body = page.in(element, "tbody", "");
        table.rows().forEach(row -> row(body, "", table.columns(), row));
        table.totals().forEach(row -> row(body, "total", table.columns(), row));
    }

    private void row(Element body, String cssClass, List<Table.Column> columns, List<String> cells) {
        Element row = page.in(body, "tr", cssClass);
        for (int i = 0; i < cells.size(); i++) {
            page.in(row, "td", side(columns.get(i)), cells.get(i));
        }
    }

    private static String side(Table.Column column) {
        return column.align() == Table.Align.RIGHT ? "figure" : "";
    }
}
