package fr.amiable.app;

import fr.amiable.cli.Desk;
import fr.amiable.client.ClientService;
import fr.amiable.common.Texts;
import fr.amiable.company.Company;
import fr.amiable.company.CompanyService;
import fr.amiable.company.RateService;
import fr.amiable.dashboard.agenda.DeskCalendar;
import fr.amiable.document.PaperPdf;
import fr.amiable.evidence.OriginalArchive;
import fr.amiable.importing.ImportDesk;
import fr.amiable.importing.ImportService;
import fr.amiable.importing.facturx.FacturXImporter;
import fr.amiable.invoice.InvoiceService;
import fr.amiable.journal.Journal;
import fr.amiable.journal.WatchedJournal;
import fr.amiable.law.RateTable;
import fr.amiable.letter.LetterService;
import fr.amiable.letter.matter.LetterCases;
import fr.amiable.letter.statement.PrintedStatements;
import fr.amiable.reminder.ReminderService;
import fr.amiable.sample.LivingSample;
import fr.amiable.sample.SampleServices;
import fr.amiable.storage.Database;
import fr.amiable.storage.DerbyClientRepository;
import fr.amiable.storage.DerbyCompanyRepository;
import fr.amiable.storage.DerbyInvoiceRepository;
import fr.amiable.storage.DerbyJournal;
import fr.amiable.storage.DerbyLetterRepository;
import fr.amiable.storage.DerbyOriginalArchive;
import fr.amiable.storage.DerbyRateRepository;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;

/** Every service of one opened database, built once by hand. */
public final class OpenDesk implements Desk {

    private final Clock clock;
    private final Database database;
    private final DeskFolder folder;
    private final Journal journal;
    private final OriginalArchive originals;
    private final CompanyService company;
    private final RateService rates;
    private final ClientService clients;
    private final InvoiceService invoices;
    private final MoneyServices money;
    private final LetterService letters;
    private final PrintedStatements printedStatements;
    private final ImportService imports;
    private final CaseServices cases;
    private final OverallServices overall;
    private final InvoiceServices invoiceServices;
    private final Once<PostServices> post;
    private final SafetyServices safety;

    /**
     * @param who whom the journal names
     * @param folder where it lives
     */
    OpenDesk(Database database, String who, Texts texts, Clock clock, DeskFolder folder) {
        this.clock = clock;
        Once<PaperPdf> paper = new Once<>(PaperPdf::new);
        Supplier<String> owner = () -> company().current().map(Company::name).orElse("");
        overall = new OverallServices(database, paper::get, owner, texts, clock);
        this.database = database;
        safety = new SafetyServices(database, clock, () -> new DataServices(this, database, texts));
        this.folder = folder;
        journal = new WatchedJournal(new DerbyJournal(database, who, clock), database::afterCommit, overall::changed);
        originals = new DerbyOriginalArchive(database, clock);
        cases = new CaseServices(
                database, journal, texts, clock, overall::changes, DossierServices.later(this, database, texts));
        company = new CompanyService(new DerbyCompanyRepository(database), journal, database);
        rates = new RateService(RateTable.shipped(), new DerbyRateRepository(database), journal, database);
        DerbyClientRepository clientRows = new DerbyClientRepository(database);
        DerbyInvoiceRepository invoiceRows = new DerbyInvoiceRepository(database);
        clients = new ClientService(clientRows, journal, database, clock);
        invoices = new InvoiceService(invoiceRows, journal, database);
        money = MoneyServices.of(database, invoiceRows, clientRows, rates::current, journal, clock);
        invoiceServices = new InvoiceServices(database, archives(), money, rates::current, clock);
        DerbyLetterRepository kept = new DerbyLetterRepository(database);
        letters = overall.papers(this)
                .service(
                        money.letterCases(
                                new LetterCases.Parties(company, clients, invoices, kept),
                                cases,
                                invoiceServices,
                                overall.papers(this).writer(),
                                texts,
                                clock),
                        kept,
                        invoices);
        printedStatements =
                money.printed(company, cases.disputes(), overall.papers(this).statements(), texts, clock);
        post = new Once<>(() -> new PostServices(this, database, safety.key(), texts));
        imports = new ImportService(
                List.of(new FacturXImporter()),
                new ImportDesk(company, clients, invoices, originals, journal, database),
                texts);
    }

    @Override
    public CompanyService company() {
        return company;
    }

    public RateService rates() {
        return rates;
    }

    @Override
    public ClientService clients() {
        return clients;
    }

    @Override
    public InvoiceService invoices() {
        return invoices;
    }

    @Override
    public LetterService letters() {
        return letters;
    }

    @Override
    public PrintedStatements printedStatements() {
        return printedStatements;
    }

    @Override
    public ImportService imports() {
        return imports;
    }

    /** Payments, waivers, promises and plans. */
    @Override
    public MoneyServices money() {
        return money;
    }

    /** What is decided of invoices, their limitation and their mentions. */
    public InvoiceServices invoiceServices() {
        return invoiceServices;
    }

    /** Contracts, terms of sale, disputes and the chronology. */
    @Override
    public CaseServices cases() {
        return cases;
    }

    /** The search, figures, and lists that leave the desk. */
    @Override
    public OverallServices overall() {
        return overall;
    }

    @Override
    public ReminderService reminders() {
        return overall.reminders(this).reminders();
    }

    @Override
    public DeskCalendar calendar() {
        return overall.figures(this).calendar();
    }

    /** The ways by which letters leave. */
    public PostServices post() {
        return post.get();
    }

    public Archives archives() {
        return new Archives(journal, originals);
    }

    @Override
    public SafetyServices safety() {
        return safety;
    }

    @Override
    public Clock clock() {
        return clock;
    }

    @Override
    public LivingSample sample() {
        return new LivingSample(new SampleServices(
                new SampleServices.Ledger(
                        company, clients, invoices, money.payments(), money.promises(), money.plans()),
                new SampleServices.Agreements(cases.contracts(), cases.terms(), cases.files()),
                new SampleServices.Exchanges(
                        letters, cases.disputes(), cases.timeline(), cases.tasks(), cases.offers()),
                new SampleServices.Evidence(
                        cases.exhibits(), overall.papers(this).renderer(), cases.proofs())));
    }

    @Override
    public void close() {
        overall.search().close();
        database.close();
        folder.end().run();
    }
}
