package fr.amiable.app;

import fr.amiable.common.Texts;
import fr.amiable.document.HtmlLetterRenderer;
import fr.amiable.document.HtmlStatementRenderer;
import fr.amiable.document.MergedPages;
import fr.amiable.document.PaperPdf;
import fr.amiable.document.source.PageSources;
import fr.amiable.invoice.InvoiceService;
import fr.amiable.journal.Journal;
import fr.amiable.letter.LetterRepository;
import fr.amiable.letter.LetterService;
import fr.amiable.letter.matter.LetterCases;
import fr.amiable.letter.paper.LetterRenderer;
import fr.amiable.letter.text.TextProofs;
import fr.amiable.letter.text.TextService;
import fr.amiable.letter.words.LetterWriter;
import fr.amiable.storage.Database;
import fr.amiable.storage.DerbyTextRepository;
import java.time.Clock;
import java.util.function.Supplier;

/** The words letters are written in, and how they are drawn. */
public final class PaperServices {

    private final Database database;
    private final Journal journal;
    private final Texts words;
    private final TextService texts;
    private LetterCases cases;
    private final Supplier<PaperPdf> paper;

    PaperServices(Database database, Journal journal, Supplier<PaperPdf> paper, Texts words, Clock clock) {
        this.database = database;
        this.journal = journal;
        this.words = words;
        this.texts = new TextService(new DerbyTextRepository(database), journal, database, words, clock);
        this.paper = paper;
    }

    public TextService texts() {
        return texts;
    }

    /** What the owner can do with letters, in these words. */
    LetterService service(LetterCases cases, LetterRepository kept, InvoiceService invoices) {
        this.cases = cases;
        return new LetterService(
                cases, drawing(), kept, invoices, journal, database, new LetterWriter(words, texts), words);
    }

    private LetterService.Drawing drawing() {
        return new LetterService.Drawing(
                renderer(),
                sheet -> new HtmlStatementRenderer(paper.get()).render(sheet),
                new MergedPages(() -> new PageSources(words, paper)));
    }

    /** Letters as words being changed would make them. */
    TextProofs proofs(OpenDesk desk) {
        return new TextProofs(texts, cases, desk.clients(), renderer(), words);
    }

    LetterRenderer renderer() {
        return letter -> new HtmlLetterRenderer(paper.get()).render(letter);
    }
}
