package fr.amiable.document;

import fr.amiable.letter.paper.Letter;
import fr.amiable.letter.paper.LetterRenderer;
import fr.amiable.letter.stationery.Stationery;
import java.util.function.Supplier;

/** Draws letters with the page model of {@link LetterPage}. */
public final class HtmlLetterRenderer implements LetterRenderer {

    private final PaperPdf paper;
    private final Supplier<Stationery> stationery;

    /** @param stationery the paper to print on, asked for each time */
    public HtmlLetterRenderer(PaperPdf paper, Supplier<Stationery> stationery) {
        this.paper = paper;
        this.stationery = stationery;
    }

    @Override
    public byte[] render(Letter letter) {
        UndrawnCharacters.refuseIn(paper.fonts().missing(letter.words()));
        return paper.print(LetterPage.of(letter, stationery.get(), paper.fonts()));
    }
}
