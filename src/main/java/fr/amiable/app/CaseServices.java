package fr.amiable.app;

import fr.amiable.chronology.ChronologyService;
import fr.amiable.contract.ContractService;
import fr.amiable.contract.TermsService;
import fr.amiable.dispute.DisputeService;
import fr.amiable.evidence.AttachedFiles;
import fr.amiable.journal.Journal;
import fr.amiable.storage.Database;
import fr.amiable.storage.DerbyContractRepository;
import fr.amiable.storage.DerbyDisputeRepository;
import fr.amiable.storage.DerbyInvoiceRepository;
import fr.amiable.storage.DerbyOriginalArchive;
import fr.amiable.storage.DerbyTermsRepository;
import fr.amiable.storage.DerbyTimelineRepository;
import fr.amiable.timeline.TimelineService;
import java.time.Clock;
import java.util.function.Supplier;

/** The services of what surrounds an invoice: contracts, terms of sale, disputes, the chronology and attached files. */
public final class CaseServices {

    private final ContractService contracts;
    private final TermsService terms;
    private final AttachedFiles files;
    private final DisputeService disputes;
    private final TimelineService timeline;
    private final Supplier<ChronologyService> chronology;

    /** @param chronology gives the service that reads all the others, once they are built */
    CaseServices(Database database, Journal journal, Clock clock, Supplier<ChronologyService> chronology) {
        this.chronology = chronology;
        DerbyContractRepository contractRows = new DerbyContractRepository(database, clock);
        DerbyOriginalArchive originals = new DerbyOriginalArchive(database, clock);
        contracts = new ContractService(contractRows, journal, database);
        terms = new TermsService(new DerbyTermsRepository(database, clock), contractRows, journal, database);
        files = new AttachedFiles(originals, journal, database);
        disputes = new DisputeService(
                new DerbyDisputeRepository(database, clock),
                new DerbyInvoiceRepository(database),
                journal,
                database,
                clock);
        timeline =
                new TimelineService(new DerbyTimelineRepository(database, clock), originals, journal, database, clock);
    }

    public ContractService contracts() {
        return contracts;
    }

    public TermsService terms() {
        return terms;
    }

    /** Files of contracts, terms of sale, disputes…, kept as they came in. */
    public AttachedFiles files() {
        return files;
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
