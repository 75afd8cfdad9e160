package fr.amiable.document;

import fr.amiable.letter.statement.StatementRenderer;
import fr.amiable.letter.statement.StatementSheet;
import fr.amiable.letter.stationery.Stationery;
import java.util.function.Supplier;

/** Draws statements of account with the page model of {@link StatementPage}. */
public final class HtmlStatementRenderer implements StatementRenderer {

    private final PaperPdf paper;
    private final Supplier<Stationery> stationery;

    /** @param stationery the paper to print on, asked for each time */
    public HtmlStatementRenderer(PaperPdf paper, Supplier<Stationery> stationery) {
        this.paper = paper;
        this.stationery = stationery;
    }

    @Override
    public byte[] render(StatementSheet sheet) {
        UndrawnCharacters.refuseIn(paper.fonts().missing(sheet.words()));
        return paper.print(StatementPage.of(sheet, stationery.get()));
    }
}
