package fr.amiable.app;

import fr.amiable.common.Texts;
import fr.amiable.document.HtmlLetterRenderer;
import fr.amiable.document.HtmlStatementRenderer;
import fr.amiable.document.MergedPages;
import fr.amiable.document.PaperPdf;
import fr.amiable.document.source.HeadPictures;
import fr.amiable.document.source.PageSources;
import fr.amiable.invoice.InvoiceService;
import fr.amiable.journal.Journal;
import fr.amiable.letter.LetterRepository;
import fr.amiable.letter.LetterService;
import fr.amiable.letter.matter.LetterCases;
import fr.amiable.letter.paper.LetterRenderer;
import fr.amiable.letter.statement.StatementRenderer;
import fr.amiable.letter.stationery.StationeryProofs;
import fr.amiable.letter.stationery.StationeryService;
import fr.amiable.letter.text.TextProofs;
import fr.amiable.letter.text.TextService;
import fr.amiable.letter.words.LetterWriter;
import fr.amiable.storage.Database;
import fr.amiable.storage.DerbyStationeryRepository;
import fr.amiable.storage.DerbyTextRepository;
import java.time.Clock;
import java.util.function.Supplier;

/** The words letters are written in, and how they are drawn. */
public final class PaperServices {

    private final Database database;
    private final Journal journal;
    private final Texts words;
    private final TextService texts;
    private final StationeryService stationery;
    private LetterCases cases;
    private final Supplier<PaperPdf> paper;

    PaperServices(Database database, Journal journal, Supplier<PaperPdf> paper, Texts words, Clock clock) {
        this.database = database;
        this.journal = journal;
        this.words = words;
        this.texts = new TextService(new DerbyTextRepository(database), journal, database, words, clock);
        this.stationery =
                new StationeryService(new DerbyStationeryRepository(database), new HeadPictures(), journal, database);
        this.paper = paper;
    }

    public TextService texts() {
        return texts;
    }

    /** What the owner can do with letters, in these words. */
    LetterService service(LetterCases cases, LetterRepository kept, InvoiceService invoices) {
        this.cases = cases;
        return new LetterService(cases, drawing(), kept, invoices, journal, database, writer(), words);
    }

    /** Writes letters in the owner's words, else in those shipped. */
    LetterWriter writer() {
        return new LetterWriter(words, texts);
    }

    private LetterService.Drawing drawing() {
        return new LetterService.Drawing(
                renderer(), statements(), new MergedPages(() -> new PageSources(words, paper)));
    }

    /** Letters as words being changed would make them. */
    TextProofs proofs(OpenDesk desk) {
        return new TextProofs(texts, cases, desk.clients(), renderer(), words);
    }

    /** The paper all of it is printed on. */
    public StationeryService stationery() {
        return stationery;
    }

    /** A letter on paper being chosen. */
    StationeryProofs stationeryProofs(OpenDesk desk) {
        return new StationeryProofs(
                desk.company(),
                chosen -> letter -> new HtmlLetterRenderer(paper.get(), () -> chosen).render(letter),
                texts,
                words);
    }

    LetterRenderer renderer() {
        return letter -> new HtmlLetterRenderer(paper.get(), stationery).render(letter);
    }

    StatementRenderer statements() {
        return sheet -> new HtmlStatementRenderer(paper.get(), stationery).render(sheet);
    }
}
