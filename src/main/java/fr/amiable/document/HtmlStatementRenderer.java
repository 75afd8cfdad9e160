package fr.amiable.document;

import fr.amiable.letter.statement.StatementRenderer;
import fr.amiable.letter.statement.StatementSheet;

/** Draws statements of account with the page model of {@link StatementPage}. */
public final class HtmlStatementRenderer implements StatementRenderer {

    private final PaperPdf paper;

    public HtmlStatementRenderer(PaperPdf paper) {
        this.paper = paper;
    }

    @Override
    public byte[] render(StatementSheet sheet) {
        UndrawnCharacters.refuseIn(paper.fonts().missing(sheet.words()));
        return paper.print(StatementPage.of(sheet));
    }
}
