package fr.amiable.cli;

import fr.amiable.client.ClientService;
import fr.amiable.company.CompanyService;
import fr.amiable.dashboard.agenda.DeskCalendar;
import fr.amiable.importing.ImportService;
import fr.amiable.invoice.InvoiceService;
import fr.amiable.letter.LetterService;
import fr.amiable.letter.statement.PrintedStatements;
import fr.amiable.payment.PaymentService;
import fr.amiable.payment.StatementService;
import fr.amiable.reminder.ReminderService;
import fr.amiable.sample.LivingSample;
import java.time.Clock;
import java.time.LocalDate;

/** The services of one opened data folder, as commands use them; closing it frees the folder for others. */
public interface Desk extends AutoCloseable {

    CompanyService company();

    ClientService clients();

    InvoiceService invoices();

    MoneyDesk money();

    default PaymentService payments() {
        return money().payments();
    }

    default StatementService statements() {
        return money().statements();
    }

    /** What clients promised, and what they pay by instalments. */
    default AgreementDesk agreements() {
        return money().agreements(letters(), printedStatements());
    }

    ImportService imports();

    LetterService letters();

    PrintedStatements printedStatements();

    /** What is to be asked of late payers. */
    ReminderService reminders();

    DisputeDesk cases();

    PrintingDesk overall();

    /** The dates of the desk, for a calendar. */
    DeskCalendar calendar();

    /** Backups, verification and the trace of every act. */
    SafetyDesk safety();

    /** Everything out of the folder and back. */
    default DataDesk data() {
        return safety().data();
    }

    /** The invented business, to fill an empty desk with. */
    LivingSample sample();

    Clock clock();

    default LocalDate today() {
        return LocalDate.now(clock());
    }

    @Override
    void close();
}
