package fr.amiable.document;

import fr.amiable.letter.paper.Block;
import fr.amiable.letter.paper.Heading;
import fr.amiable.letter.paper.Note;
import fr.amiable.letter.paper.Paragraph;
import fr.amiable.letter.paper.Table;
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
        if (block instanceof Heading heading) {
            page.in(parent, "h2", "", heading.text());
        } else if (block instanceof Paragraph paragraph) {
            paragraph(parent, paragraph);
        } else if (block instanceof Note note) {
            page.in(parent, "p", "note", note.text());
        } else if (block instanceof Table table) {
            table(parent, table);
        }
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
