package fr.amiable.document;

import fr.amiable.client.Language;
import fr.amiable.letter.statement.StatementSheet;
import fr.amiable.letter.stationery.Stationery;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Lays a statement of account out, in the hand of the letters. */
final class StatementPage {

    private StatementPage() {}

    static Document of(StatementSheet sheet, Stationery stationery) {
        Xhtml page = new Xhtml(
                sheet.title(),
                sheet.head().name(),
                PaperStyle.of("statement.css") + StationeryStyle.ofStatement(stationery));
        if (sheet.language() == Language.ENGLISH) {
            page.inEnglish();
        }
        HeadPage head = new HeadPage(page, sheet.head(), stationery);
        head.foot(sheet.isNumbered());
        head.sender(page.in(page.body(), "div", "head"));
        page.in(page.body(), "h1", "title", sheet.title());
        Element about = page.in(page.body(), "div", "about");
        sheet.about().forEach(line -> page.in(about, "p", "", line));
        new Blocks(page).write(page.body(), sheet.body());
        return page.document();
    }
}
