package fr.amiable.app;

import fr.amiable.chronology.ChronologyService;
import fr.amiable.dispute.DisputeService;
import fr.amiable.journal.Journal;
import fr.amiable.storage.Database;
import fr.amiable.storage.DerbyDisputeRepository;
import fr.amiable.storage.DerbyInvoiceRepository;
import fr.amiable.storage.DerbyOriginalArchive;
import fr.amiable.storage.DerbyTimelineRepository;
import fr.amiable.timeline.TimelineService;
import java.time.Clock;
import java.util.function.Supplier;

/** The services of what surrounds an invoice: contracts, terms of sale, disputes and the chronology. */
public final class CaseServices {

    private final DisputeService disputes;
    private final TimelineService timeline;
    private final Supplier<ChronologyService> chronology;

    /** @param chronology gives the service that reads all the others, once they are built */
    CaseServices(Database database, Journal journal, Clock clock, Supplier<ChronologyService> chronology) {
        this.chronology = chronology;
        disputes = new DisputeService(
                new DerbyDisputeRepository(database, clock),
                new DerbyInvoiceRepository(database),
                journal,
                database,
                clock);
        timeline = new TimelineService(
                new DerbyTimelineRepository(database, clock),
                new DerbyOriginalArchive(database, clock),
                journal,
                database,
                clock);
    }

    public DisputeService disputes() {
        return disputes;
    }

    public TimelineService timeline() {
        return timeline;
    }

    public ChronologyService chronology() {
        return chronology.get();
    }
}
