package fr.amiable.document;

import fr.amiable.letter.paper.Letter;
import fr.amiable.letter.paper.LetterRenderer;

/** Draws letters with the page model of {@link LetterPage}. */
public final class HtmlLetterRenderer implements LetterRenderer {

    private final PaperPdf paper;

    public HtmlLetterRenderer(PaperPdf paper) {
        this.paper = paper;
    }

    @Override
    public byte[] render(Letter letter) {
        UndrawnCharacters.refuseIn(paper.fonts().missing(letter.words()));
        return paper.print(LetterPage.of(letter, paper.fonts()));
    }
}
