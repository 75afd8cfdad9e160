package fr.amiable.cli;

import fr.amiable.bundle.dossier.Dossiers;
import fr.amiable.bundle.handover.Handovers;
import fr.amiable.client.ClientService;
import fr.amiable.common.Texts;
import fr.amiable.company.CompanyService;
import fr.amiable.contract.ContractService;
import fr.amiable.dashboard.agenda.DeskCalendar;
import fr.amiable.dispute.DisputeService;
import fr.amiable.dispute.offer.OfferService;
import fr.amiable.document.HtmlLetterRenderer;
import fr.amiable.document.HtmlSheetWriter;
import fr.amiable.document.HtmlStatementRenderer;
import fr.amiable.document.MergedPages;
import fr.amiable.document.PaperPdf;
import fr.amiable.document.TwoCopies;
import fr.amiable.document.source.PageSources;
import fr.amiable.evidence.exhibit.ExhibitService;
import fr.amiable.importing.ImportDesk;
import fr.amiable.importing.ImportService;
import fr.amiable.importing.facturx.FacturXImporter;
import fr.amiable.invoice.InvoiceService;
import fr.amiable.invoice.limitation.LimitationService;
import fr.amiable.journal.Journal;
import fr.amiable.law.RateTable;
import fr.amiable.letter.LetterRepository;
import fr.amiable.letter.LetterService;
import fr.amiable.letter.agreement.AgreementPapers;
import fr.amiable.letter.matter.AgreementProposals;
import fr.amiable.letter.matter.ContestedParts;
import fr.amiable.letter.matter.Files;
import fr.amiable.letter.matter.LetterCases;
import fr.amiable.letter.statement.PrintedStatements;
import fr.amiable.letter.stationery.Stationery;
import fr.amiable.letter.text.TextService;
import fr.amiable.letter.words.LetterWriter;
import fr.amiable.payment.PaymentService;
import fr.amiable.payment.StatementService;
import fr.amiable.payment.WaiverService;
import fr.amiable.payment.bank.BankCheckService;
import fr.amiable.payment.plan.InstalmentPlanService;
import fr.amiable.payment.promise.PromiseService;
import fr.amiable.reminder.ReminderService;
import fr.amiable.reminder.pause.PauseService;
import fr.amiable.reminder.pause.UnmatchedCredits;
import fr.amiable.reminder.plan.PlanService;
import fr.amiable.sample.LivingSample;
import fr.amiable.storage.Database;
import fr.amiable.storage.DerbyClientRepository;
import fr.amiable.storage.DerbyCompanyRepository;
import fr.amiable.storage.DerbyContractRepository;
import fr.amiable.storage.DerbyDashboardRepository;
import fr.amiable.storage.DerbyDisputeRepository;
import fr.amiable.storage.DerbyExhibitRepository;
import fr.amiable.storage.DerbyInstalmentPlanRepository;
import fr.amiable.storage.DerbyInvoiceRepository;
import fr.amiable.storage.DerbyJournal;
import fr.amiable.storage.DerbyLetterRepository;
import fr.amiable.storage.DerbyLimitationEventRepository;
import fr.amiable.storage.DerbyOfferRepository;
import fr.amiable.storage.DerbyOriginalArchive;
import fr.amiable.storage.DerbyPaymentRepository;
import fr.amiable.storage.DerbyPlanRepository;
import fr.amiable.storage.DerbyPromiseRepository;
import fr.amiable.storage.DerbyReminderRepository;
import fr.amiable.storage.DerbyTextRepository;
import fr.amiable.storage.DerbyWaiverRepository;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** A whole desk on a database in memory, on a chosen day. */
public final class MemoryDesk implements Desk {

    private record Cases(DisputeService disputes, ContractService contracts, ExhibitService exhibits)
            implements DisputeDesk {

        @Override
        public Dossiers dossiers() {
            throw new UnsupportedOperationException("bundles are produced on the application's own desk");
        }

        @Override
        public Handovers handovers() {
            throw new UnsupportedOperationException("disputes are handed over on the application's own desk");
        }
    }

    private record Ledger(
            PaymentService payments,
            StatementService statements,
            PromiseService promises,
            InstalmentPlanService plans,
            BankCheckService bank)
            implements MoneyDesk {

        @Override
        public AgreementDesk agreements(LetterService letters, PrintedStatements printed) {
            return new AgreementDesk(
                    promises, plans, new AgreementPapers(plans, letters, statements, printed, TwoCopies::of));
        }
    }

    private static final PaperPdf PAPER = new PaperPdf();

    private final Texts texts = new Texts();
    private final Database database = Database.inMemory();
    private final Clock clock;
    private final Journal journal;
    private final DerbyInvoiceRepository invoiceRows = new DerbyInvoiceRepository(database);
    private final DerbyClientRepository clientRows = new DerbyClientRepository(database);
    private final DerbyPaymentRepository paymentRows = new DerbyPaymentRepository(database);
    private final LetterRepository letterRows = new DerbyLetterRepository(database);

    public MemoryDesk(LocalDate today) {
        ZoneId paris = ZoneId.of("Europe/Paris");
        this.clock = Clock.fixed(today.atTime(12, 0).atZone(paris).toInstant(), paris);
        this.journal = new DerbyJournal(database, "test", clock);
    }

    public Database database() {
        return database;
    }

    public Journal journal() {
        return journal;
    }

    @Override
    public CompanyService company() {
        return new CompanyService(new DerbyCompanyRepository(database), journal, database);
    }

    @Override
    public ClientService clients() {
        return new ClientService(clientRows, journal, database, clock);
    }

    @Override
    public InvoiceService invoices() {
        return new InvoiceService(invoiceRows, journal, database);
    }

    @Override
    public MoneyDesk money() {
        return new Ledger(
                payments(),
                statements(),
                promises(),
                plans(),
                new BankCheckService(paymentRows, journal, database, clock));
    }

    @Override
    public PaymentService payments() {
        return new PaymentService(paymentRows, invoiceRows, statements(), journal, database, clock);
    }

    @Override
    public StatementService statements() {
        return new StatementService(
                invoiceRows, clientRows, paymentRows, new DerbyWaiverRepository(database), RateTable::shipped);
    }

    public WaiverService waivers() {
        return new WaiverService(
                new WaiverService.Rows(new DerbyWaiverRepository(database), paymentRows, invoiceRows),
                statements(),
                journal,
                database,
                clock);
    }

    @Override
    public DisputeDesk cases() {
        return new Cases(
                disputes(),
                contracts(),
                new ExhibitService(
                        new DerbyExhibitRepository(database, clock),
                        new DerbyOriginalArchive(database, clock),
                        journal,
                        database,
                        clock,
                        new AtomicLong()::incrementAndGet));
    }

    @Override
    public ReminderService reminders() {
        DerbyReminderRepository rows = new DerbyReminderRepository(database);
        DerbyDashboardRepository ledger = new DerbyDashboardRepository(database);
        return new ReminderService(
                new ReminderService.Sources(
                        ledger,
                        rows,
                        new PlanService(new DerbyPlanRepository(database), texts, journal, database),
                        new PauseService(ledger, List.of(new UnmatchedCredits(rows::unmatchedCredits)), clock)),
                journal,
                database,
                clock);
    }

    @Override
    public DeskCalendar calendar() {
        throw new UnsupportedOperationException("dates are read on the application's own desk");
    }

    @Override
    public PrintingDesk overall() {
        return () -> new HtmlSheetWriter(() -> PAPER, () -> "");
    }

    @Override
    public SafetyDesk safety() {
        throw new UnsupportedOperationException("data are kept safe on the application's own desk");
    }

    /** The bytes of an original become others behind the desk's back, as by a failing disk. */
    public void damage(String fileName, byte[] bytes) {
        database.sql()
                .sql("UPDATE original SET content = ? WHERE file_name = ?")
                .params(bytes, fileName)
                .update();
    }

    public DisputeService disputes() {
        return new DisputeService(new DerbyDisputeRepository(database, clock), invoiceRows, journal, database, clock);
    }

    public OfferService offers() {
        return new OfferService(new DerbyOfferRepository(database, clock), disputes(), texts, journal, database, clock);
    }

    public ContractService contracts() {
        return new ContractService(new DerbyContractRepository(database, clock), journal, database);
    }

    public LimitationService limitations() {
        return new LimitationService(
                invoiceRows, clientRows, new DerbyLimitationEventRepository(database), journal, database, clock);
    }

    @Override
    public ImportService imports() {
        return new ImportService(
                List.of(new FacturXImporter()),
                new ImportDesk(
                        company(), clients(), invoices(), new DerbyOriginalArchive(database, clock), journal, database),
                texts);
    }

    @Override
    public LetterService letters() {
        LetterCases cases = new LetterCases(
                new LetterCases.Parties(company(), clients(), invoices(), letterRows),
                new LetterCases.Debts(
                        statements(),
                        payments(),
                        new ContestedParts(disputes()),
                        limitations(),
                        new AgreementProposals(
                                promises(), plans(), new LetterWriter(texts, letterTexts())::language, texts)),
                new Files(disputes(), offers(), contracts(), new DerbyOriginalArchive(database, clock)),
                texts,
                clock);
        return new LetterService(
                cases,
                new LetterService.Drawing(
                        new HtmlLetterRenderer(PAPER, () -> Stationery.PLAIN),
                        new HtmlStatementRenderer(PAPER, () -> Stationery.PLAIN),
                        new MergedPages(() -> new PageSources(texts, () -> PAPER))),
                letterRows,
                invoices(),
                journal,
                database,
                new LetterWriter(texts, letterTexts()),
                texts);
    }

    public TextService letterTexts() {
        return new TextService(new DerbyTextRepository(database), journal, database, texts, clock);
    }

    private PromiseService promises() {
        return new PromiseService(new DerbyPromiseRepository(database), journal, database, clock);
    }

    private InstalmentPlanService plans() {
        return new InstalmentPlanService(
                new DerbyInstalmentPlanRepository(database), invoiceRows, journal, database, clock);
    }

    @Override
    public PrintedStatements printedStatements() {
        return new PrintedStatements(
                company(),
                statements(),
                new ContestedParts(disputes()),
                new HtmlStatementRenderer(PAPER, () -> Stationery.PLAIN),
                texts,
                clock);
    }

    @Override
    public LivingSample sample() {
        throw new UnsupportedOperationException("the sample is filled on the application's own desk");
    }

    @Override
    public Clock clock() {
        return clock;
    }

    /** Commands close the desk they opened: this one stays, for what the test looks at afterwards. */
    @Override
    public void close() {
        // see forget
    }

    public void forget() {
        database.close();
    }
}
