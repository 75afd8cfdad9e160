package fr.amiable.app;

import fr.amiable.cli.AgreementDesk;
import fr.amiable.cli.MoneyDesk;
import fr.amiable.client.ClientRepository;
import fr.amiable.common.Texts;
import fr.amiable.company.CompanyService;
import fr.amiable.dispute.DisputeService;
import fr.amiable.document.TwoCopies;
import fr.amiable.invoice.InvoiceRepository;
import fr.amiable.journal.Journal;
import fr.amiable.law.RateTable;
import fr.amiable.letter.LetterService;
import fr.amiable.letter.agreement.AgreementPapers;
import fr.amiable.letter.matter.AgreementProposals;
import fr.amiable.letter.matter.ContestedParts;
import fr.amiable.letter.matter.LetterCases;
import fr.amiable.letter.statement.PrintedStatements;
import fr.amiable.letter.statement.StatementRenderer;
import fr.amiable.letter.words.LetterWriter;
import fr.amiable.payment.PaymentService;
import fr.amiable.payment.StatementService;
import fr.amiable.payment.WaiverService;
import fr.amiable.payment.bank.BankCheckService;
import fr.amiable.payment.plan.InstalmentPlanService;
import fr.amiable.payment.promise.PromiseService;
import fr.amiable.storage.Database;
import fr.amiable.storage.DerbyInstalmentPlanRepository;
import fr.amiable.storage.DerbyPaymentRepository;
import fr.amiable.storage.DerbyPromiseRepository;
import fr.amiable.storage.DerbyWaiverRepository;
import java.time.Clock;
import java.util.function.Supplier;

/** The services of what is owed, paid, given up, promised and paid by instalments. */
public record MoneyServices(
        StatementService statements,
        PaymentService payments,
        WaiverService waivers,
        PromiseService promises,
        InstalmentPlanService plans,
        BankCheckService bank)
        implements MoneyDesk {

    /** What letters are about: what they can ask for, less what is contested, and until when. */
    LetterCases letterCases(
            LetterCases.Parties parties,
            CaseServices cases,
            InvoiceServices invoices,
            LetterWriter writer,
            Texts texts,
            Clock clock) {
        return new LetterCases(
                parties,
                new LetterCases.Debts(
                        statements,
                        payments,
                        new ContestedParts(cases.disputes()),
                        invoices.limitation(),
                        new AgreementProposals(promises, plans, writer::language, texts)),
                cases.filesOfLetters(),
                texts,
                clock);
    }

    @Override
    public AgreementDesk agreements(LetterService letters, PrintedStatements printed) {
        return new AgreementDesk(
                promises, plans, new AgreementPapers(plans, letters, statements, printed, TwoCopies::of));
    }

    /** The statements of account on paper. */
    PrintedStatements printed(
            CompanyService company, DisputeService disputes, StatementRenderer renderer, Texts texts, Clock clock) {
        return new PrintedStatements(company, statements, new ContestedParts(disputes), renderer, texts, clock);
    }

    static MoneyServices of(
            Database database,
            InvoiceRepository invoices,
            ClientRepository clients,
            Supplier<RateTable> rates,
            Journal journal,
            Clock clock) {
        DerbyPaymentRepository payments = new DerbyPaymentRepository(database);
        DerbyWaiverRepository waivers = new DerbyWaiverRepository(database);
        StatementService statements = new StatementService(invoices, clients, payments, waivers, rates);
        return new MoneyServices(
                statements,
                new PaymentService(payments, invoices, statements, journal, database, clock),
                new WaiverService(
                        new WaiverService.Rows(waivers, payments, invoices), statements, journal, database, clock),
                new PromiseService(new DerbyPromiseRepository(database), journal, database, clock),
                new InstalmentPlanService(
                        new DerbyInstalmentPlanRepository(database), invoices, journal, database, clock),
                new BankCheckService(payments, journal, database, clock));
    }
}
