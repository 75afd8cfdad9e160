package fr.amiable.app;

import fr.amiable.bundle.dossier.Dossiers;
import fr.amiable.bundle.facts.CaseFacts;
import fr.amiable.bundle.handover.Handovers;
import fr.amiable.chronology.ChronologyService;
import fr.amiable.chronology.proof.CaseChronology;
import fr.amiable.cli.DisputeDesk;
import fr.amiable.client.ClientService;
import fr.amiable.client.document.ClientDocuments;
import fr.amiable.client.duplicate.DuplicateService;
import fr.amiable.client.profile.PayerProfiles;
import fr.amiable.common.Texts;
import fr.amiable.contract.ContractService;
import fr.amiable.contract.TermsService;
import fr.amiable.dispute.DisputeService;
import fr.amiable.dispute.offer.OfferService;
import fr.amiable.dispute.task.TaskService;
import fr.amiable.evidence.AttachedFiles;
import fr.amiable.evidence.exhibit.ExhibitService;
import fr.amiable.evidence.link.ExhibitLinks;
import fr.amiable.journal.Journal;
import fr.amiable.letter.matter.Files;
import fr.amiable.storage.Database;
import fr.amiable.storage.DerbyClientRepository;
import fr.amiable.storage.DerbyContractRepository;
import fr.amiable.storage.DerbyDisputeRepository;
import fr.amiable.storage.DerbyExhibitLinkRepository;
import fr.amiable.storage.DerbyExhibitRepository;
import fr.amiable.storage.DerbyFactMarkRepository;
import fr.amiable.storage.DerbyInvoiceRepository;
import fr.amiable.storage.DerbyOfferRepository;
import fr.amiable.storage.DerbyOriginalArchive;
import fr.amiable.storage.DerbyProfileRepository;
import fr.amiable.storage.DerbyTaskRepository;
import fr.amiable.storage.DerbyTermsRepository;
import fr.amiable.storage.DerbyTimelineRepository;
import fr.amiable.timeline.FactMarks;
import fr.amiable.timeline.TimelineService;
import java.time.Clock;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** The services of what surrounds an invoice: contracts, terms of sale, disputes, the chronology and attached files. */
public final class CaseServices implements DisputeDesk {

    private final DuplicateService duplicates;
    private final PayerProfiles profiles;
    private final ClientDocuments documents;
    private final ContractService contracts;
    private final TermsService terms;
    private final AttachedFiles files;
    private final DisputeService disputes;
    private final ExhibitService exhibits;
    private final TimelineService timeline;
    private final ExhibitLinks links;
    private final DerbyOriginalArchive originals;
    private final FactMarks marks;
    private final Later later;
    private final TaskService tasks;
    private final OfferService offers;
    private final Texts texts;

    /** The services that read all the others, once they are built. */
    record Later(Supplier<ChronologyService> chronology, Supplier<Dossiers> dossiers, Supplier<Handovers> handovers) {}

    /** @param changes a number that moves with each change kept */
    CaseServices(Database database, Journal journal, Texts texts, Clock clock, LongSupplier changes, Later later) {
        this.texts = texts;
        this.later = later;
        DerbyClientRepository clients = new DerbyClientRepository(database);
        duplicates = new DuplicateService(clients, journal, database);
        profiles = new PayerProfiles(new DerbyProfileRepository(database), clock);
        DerbyContractRepository contractRows = new DerbyContractRepository(database, clock);
        originals = new DerbyOriginalArchive(database, clock);
        documents = new ClientDocuments(new ClientService(clients, journal, database, clock), originals);
        contracts = new ContractService(contractRows, journal, database);
        terms = new TermsService(new DerbyTermsRepository(database, clock), contractRows, journal, database);
        files = new AttachedFiles(originals, journal, database);
        exhibits = new ExhibitService(
                new DerbyExhibitRepository(database, clock), originals, journal, database, clock, changes);
        disputes = new DisputeService(
                new DerbyDisputeRepository(database, clock),
                new DerbyInvoiceRepository(database),
                journal,
                database,
                clock);
        tasks = new TaskService(new DerbyTaskRepository(database, clock), disputes, texts, journal, database, clock);
        offers = new OfferService(new DerbyOfferRepository(database, clock), disputes, texts, journal, database, clock);
        links = new ExhibitLinks(new DerbyExhibitLinkRepository(database), exhibits, journal, database);
        timeline =
                new TimelineService(new DerbyTimelineRepository(database, clock), originals, journal, database, clock);
        marks = new FactMarks(new DerbyFactMarkRepository(database), timeline, journal, database);
    }

    /** What letters can be about beside invoices. */
    Files filesOfLetters() {
        return new Files(disputes, offers, contracts, originals);
    }

    @Override
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

    /** Clients recorded twice. */
    public DuplicateService duplicates() {
        return duplicates;
    }

    /** How clients pay. */
    public PayerProfiles profiles() {
        return profiles;
    }

    /** The files kept about clients. */
    public ClientDocuments documents() {
        return documents;
    }

    @Override
    public DisputeService disputes() {
        return disputes;
    }

    /** The exhibits of disputes. */
    @Override
    public ExhibitService exhibits() {
        return exhibits;
    }

    /** The bundles of disputes. */
    @Override
    public Dossiers dossiers() {
        return later.dossiers().get();
    }

    /** What hands disputes over. */
    @Override
    public Handovers handovers() {
        return later.handovers().get();
    }

    /** What there is to do for disputes. */
    public TaskService tasks() {
        return tasks;
    }

    /** Offers to settle disputes. */
    public OfferService offers() {
        return offers;
    }

    public TimelineService timeline() {
        return timeline;
    }

    public ChronologyService chronology() {
        return later.chronology().get();
    }

    /** What of the chronology of a dispute others may read, with the exhibits that prove it. */
    public CaseFacts facts() {
        return new CaseFacts(proofs(), texts);
    }

    /** The chronology of disputes with their exhibits. */
    public CaseChronology proofs() {
        return new CaseChronology(later.chronology().get(), exhibits, links, marks, originals);
    }

    FactMarks marks() {
        return marks;
    }
}
