package fr.amiable.document;

import fr.amiable.common.SheetWriter;
import fr.amiable.common.TableSheet;
import java.util.function.Supplier;

/** Prints a list on A4 paper, upright or lying as its columns need, the headings repeated on every page. */
public final class HtmlSheetWriter implements SheetWriter {

    /** Some two hundred pages: more is a mistake, and would hold up the letters. */
    static final int MOST_ROWS = 6_000;

    private final Supplier<PaperPdf> paper;
    private final Supplier<String> business;

    /** @param business whose list it is, for the foot of the pages; may be empty */
    public HtmlSheetWriter(Supplier<PaperPdf> paper, Supplier<String> business) {
        this.paper = paper;
        this.business = business;
    }

    @Override
    public byte[] write(TableSheet sheet) {
        if (sheet.rows().size() > MOST_ROWS) {
            throw new TooLongToPrint(sheet.rows().size(), MOST_ROWS);
        }
        PaperPdf printed = paper.get();
        UndrawnCharacters.refuseIn(printed.fonts().missing(sheet.words()));
        return printed.print(SheetPage.of(sheet, business.get(), printed.fonts()));
    }
}
