package fr.amiable.app;

import fr.amiable.document.HtmlSheetWriter;
import fr.amiable.document.PaperPdf;
import fr.amiable.document.SystemPrinting;
import fr.amiable.draft.DraftService;
import fr.amiable.exporting.CsvSheetWriter;
import fr.amiable.storage.Database;
import fr.amiable.storage.DerbyDraftRepository;
import fr.amiable.ui.common.widget.ListOutput;
import java.time.Clock;
import java.util.function.Supplier;

/** What makes the window pleasant, whatever it shows: where lists go, drafts of forms, and whether anything changed. */
public final class ComfortServices {

    private final ListOutput.Forms lists;
    private final DraftService drafts;
    private final CountedJournal journal;

    /** @param business the name at the foot of printed lists */
    ComfortServices(
            Database database,
            CountedJournal journal,
            Supplier<PaperPdf> paper,
            Supplier<String> business,
            Clock clock) {
        this.journal = journal;
        lists = new ListOutput.Forms(new CsvSheetWriter(), new HtmlSheetWriter(paper, business), new SystemPrinting());
        drafts = new DraftService(new DerbyDraftRepository(database), database, clock);
    }

    /** The forms a list can leave in. */
    public ListOutput.Forms lists() {
        return lists;
    }

    public DraftService drafts() {
        return drafts;
    }

    /** A number that moves with each change of the data. */
    long changes() {
        return journal.changes();
    }
}
