package fr.amiable.app;

import fr.amiable.bundle.facts.FactsRenderer;
import fr.amiable.bundle.facts.PrintedFacts;
import fr.amiable.cli.PrintingDesk;
import fr.amiable.common.SheetWriter;
import fr.amiable.common.Subject;
import fr.amiable.common.Texts;
import fr.amiable.dashboard.DashboardRepository;
import fr.amiable.document.HtmlFactsRenderer;
import fr.amiable.document.HtmlSheetWriter;
import fr.amiable.document.HtmlStatementRenderer;
import fr.amiable.document.PaperPdf;
import fr.amiable.document.SystemPrinting;
import fr.amiable.document.preview.FilePreviews;
import fr.amiable.document.source.PageSources;
import fr.amiable.document.source.SourcePageCounter;
import fr.amiable.draft.DraftService;
import fr.amiable.evidence.exhibit.ExhibitReadings;
import fr.amiable.evidence.preview.Previews;
import fr.amiable.exporting.CsvSheetWriter;
import fr.amiable.indexing.LuceneSearchIndex;
import fr.amiable.letter.statement.StatementRenderer;
import fr.amiable.letter.statement.StatementSheet;
import fr.amiable.letter.stationery.Stationery;
import fr.amiable.search.SearchService;
import fr.amiable.storage.Database;
import fr.amiable.storage.DerbyDashboardRepository;
import fr.amiable.storage.DerbyDraftRepository;
import fr.amiable.storage.RowStatistics;
import fr.amiable.storage.search.DerbySearchSource;
import fr.amiable.ui.common.widget.ListOutput;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** The services that look over the whole desk: the search, figures, lists that leave it, drafts of forms, what changed. */
public final class OverallServices implements PrintingDesk {

    private final SearchService search;
    private final ListOutput.Forms lists;
    private final DraftService drafts;
    private final Previews previews;
    private final AtomicLong changes = new AtomicLong();
    private final DashboardRepository ledger;
    private final FactsRenderer factsRenderer;
    private final StatementRenderer statements;
    private final Texts texts;
    private final Database database;
    private final ExhibitReadings.PageCounter pageCounter;
    private FigureServices figures;
    private ReminderServices reminders;
    private PaperServices papers;
    private final Supplier<PaperPdf> paper;

    /** @param owner the name printed on lists */
    OverallServices(Database database, Supplier<PaperPdf> paper, Supplier<String> owner, Texts texts, Clock clock) {
        pageCounter = new SourcePageCounter(() -> new PageSources(texts, paper));
        search = new SearchService(
                new DerbySearchSource(database, clock.getZone()), LuceneSearchIndex::new, texts, clock);
        this.texts = texts;
        this.paper = paper;
        this.database = database;
        statements = sheet -> new HtmlStatementRenderer(paper.get(), () -> Stationery.PLAIN).render(sheet);
        factsRenderer = new HtmlFactsRenderer(paper);
        ledger = new DerbyDashboardRepository(database);
        lists = new ListOutput.Forms(new CsvSheetWriter(), new HtmlSheetWriter(paper, owner), new SystemPrinting());
        previews = new FilePreviews(texts, paper);
        drafts = new DraftService(new DerbyDraftRepository(database), database, clock);
    }

    /** By which the database plans its statements. */
    RowStatistics statistics() {
        return new RowStatistics(database);
    }

    /** Finds anything, once its index is built. */
    public SearchService search() {
        return search;
    }

    /** What is being typed in forms, safe from a crash. */
    public DraftService drafts() {
        return drafts;
    }

    /** Shows files of any kind as pages. */
    public Previews previews() {
        return previews;
    }

    /** To be told of each change that was kept. */
    void changed(Subject subject) {
        changes.incrementAndGet();
        search.changed(subject);
    }

    /** A number that moves with each change kept. */
    long changes() {
        return changes.get();
    }

    /** What to do today, and figures over a period, on the services of that same desk. */
    synchronized FigureServices figures(OpenDesk desk) {
        if (figures == null) {
            figures = new FigureServices(ledger, desk, changes::get, texts);
        }
        return figures;
    }

    /** What is to be asked of late payers, and what rests, on the services of that same desk. */
    public synchronized ReminderServices reminders(OpenDesk desk) {
        if (reminders == null) {
            reminders = new ReminderServices(database, ledger, drafts, desk, texts);
        }
        return reminders;
    }

    /** The words letters are written in, and how they are drawn, on the services of that same desk. */
    public synchronized PaperServices papers(OpenDesk desk) {
        if (papers == null) {
            papers = new PaperServices(database, desk.archives().journal(), paper, texts, desk.clock());
        }
        return papers;
    }

    /** Draws a paper of the program's own, not of the owner's business. */
    byte[] render(StatementSheet sheet) {
        return statements.render(sheet);
    }

    /** The facts of disputes on paper, from the services of that same desk. */
    PrintedFacts printedFacts(OpenDesk desk) {
        return new PrintedFacts(
                new PrintedFacts.Parties(
                        desk.company(), desk.clients(), desk.cases().disputes()),
                desk.cases().facts(),
                factsRenderer,
                texts);
    }

    @Override
    public SheetWriter printedLists() {
        return lists.pdf();
    }

    /** How many pages files will have in a bundle. */
    public ExhibitReadings.PageCounter pageCounter() {
        return pageCounter;
    }

    /** The forms a list can leave in. */
    public ListOutput.Forms lists() {
        return lists;
    }
}
