package fr.amiable.document;

import fr.amiable.letter.statement.StatementSheet;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Lays a statement of account out, in the hand of the letters. */
final class StatementPage {

    private StatementPage() {}

    static Document of(StatementSheet sheet) {
        Xhtml page = new Xhtml(sheet.title(), sheet.head().name(), PaperStyle.of("statement.css"));
        LetterPage.foot(page, sheet.head(), sheet.isNumbered());
        LetterPage.head(page, page.in(page.body(), "div", "sender"), sheet.head());
        page.in(page.body(), "h1", "", sheet.title());
        Element about = page.in(page.body(), "div", "about");
        sheet.about().forEach(line -> page.in(about, "p", "", line));
        new Blocks(page).write(page.body(), sheet.body());
        return page.document();
    }
}
