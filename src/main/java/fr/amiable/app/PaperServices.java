package fr.amiable.app;

import fr.amiable.common.Texts;
import fr.amiable.document.HtmlLetterRenderer;
import fr.amiable.document.HtmlStatementRenderer;
import fr.amiable.document.PaperPdf;
import fr.amiable.journal.Journal;
import fr.amiable.letter.paper.LetterRenderer;
import fr.amiable.letter.statement.StatementRenderer;
import fr.amiable.letter.text.TextService;
import fr.amiable.letter.words.LetterWriter;
import fr.amiable.storage.Database;
import fr.amiable.storage.DerbyTextRepository;
import java.time.Clock;
import java.util.function.Supplier;

/** The words letters are written in, and how they are drawn. */
public final class PaperServices {

    private final Texts words;
    private final TextService texts;
    private final Supplier<PaperPdf> paper;

    PaperServices(Database database, Journal journal, Supplier<PaperPdf> paper, Texts words, Clock clock) {
        this.words = words;
        this.texts = new TextService(new DerbyTextRepository(database), journal, database, words, clock);
        this.paper = paper;
    }

    public TextService texts() {
        return texts;
    }

    LetterWriter writer() {
        return new LetterWriter(words, texts);
    }

    LetterRenderer letters() {
        return letter -> new HtmlLetterRenderer(paper.get()).render(letter);
    }

    StatementRenderer statements() {
        return sheet -> new HtmlStatementRenderer(paper.get()).render(sheet);
    }
}
