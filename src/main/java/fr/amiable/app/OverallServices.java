package fr.amiable.app;

import fr.amiable.common.Texts;
import fr.amiable.dashboard.DashboardRepository;
import fr.amiable.document.HtmlSheetWriter;
import fr.amiable.document.PaperPdf;
import fr.amiable.document.SystemPrinting;
import fr.amiable.exporting.CsvSheetWriter;
import fr.amiable.indexing.LuceneSearchIndex;
import fr.amiable.search.SearchService;
import fr.amiable.storage.Database;
import fr.amiable.storage.DerbyDashboardRepository;
import fr.amiable.storage.search.DerbySearchSource;
import fr.amiable.ui.common.widget.ListOutput;
import java.time.Clock;
import java.util.function.Supplier;

/** The services that look over the whole desk: the search, figures, and lists that leave it. */
public final class OverallServices {

    private final SearchService search;
    private final ListOutput.Forms lists;
    private final DashboardRepository ledger;

    /** @param owner the name printed on lists */
    OverallServices(Database database, Supplier<PaperPdf> paper, Supplier<String> owner, Texts texts, Clock clock) {
        search = new SearchService(
                new DerbySearchSource(database, clock.getZone()), LuceneSearchIndex::new, texts, clock);
        ledger = new DerbyDashboardRepository(database);
        lists = new ListOutput.Forms(new CsvSheetWriter(), new HtmlSheetWriter(paper, owner), new SystemPrinting());
    }

    /** Finds anything, once its index is built. */
    public SearchService search() {
        return search;
    }

    /** What to do today, and figures over a period, on the services of that same desk. */
    FigureServices figures(OpenDesk desk) {
        return new FigureServices(ledger, desk);
    }

    /** The forms a list can leave in. */
    public ListOutput.Forms lists() {
        return lists;
    }
}
