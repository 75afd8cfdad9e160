package fr.amiable.app;

import fr.amiable.common.Texts;
import fr.amiable.contract.ContractService;
import fr.amiable.dashboard.DashboardRepository;
import fr.amiable.dashboard.agenda.AgendaService;
import fr.amiable.dashboard.agenda.CaseTask;
import fr.amiable.dashboard.agenda.ContractNotice;
import fr.amiable.dashboard.agenda.DeskCalendar;
import fr.amiable.dashboard.report.ReportService;
import fr.amiable.dispute.Dispute;
import fr.amiable.dispute.task.DisputeTask;
import fr.amiable.exporting.IcsCalendarWriter;
import fr.amiable.reminder.AgendaReminders;
import java.time.LocalDate;
import java.util.List;
import java.util.function.LongSupplier;

/** The services that read the whole ledger: what to do today, and figures over a period. */
public final class FigureServices {

    private final AgendaService agenda;
    private final ReportService reports;
    private final DeskCalendar calendar;
    private final LongSupplier changes;

    /** @param changes a number that moves with each change kept */
    FigureServices(DashboardRepository ledger, OpenDesk desk, LongSupplier changes, Texts texts) {
        this.changes = () -> changes.getAsLong() + desk.safety().backupsMade();
        agenda = new AgendaService(
                ledger,
                new AgendaService.Sources(
                        desk.company()::current,
                        desk.rates()::current,
                        days -> notices(desk.cases().contracts(), desk.today(), days),
                        day -> tasks(desk, day),
                        new AgendaReminders(() -> desk.overall().reminders(desk).reminders()),
                        desk.money().plans()::open,
                        () -> desk.post().news(),
                        () -> desk.safety().isBackupLate(),
                        this.changes),
                desk.clock());
        calendar = new DeskCalendar(this::agenda, desk.company()::current, new IcsCalendarWriter(desk.clock()), texts);
        reports = new ReportService(ledger, desk.agreements().promises()::madeSince, changes);
    }

    private static List<ContractNotice> notices(ContractService contracts, LocalDate today, int days) {
        return contracts.noticesDue(today, days).stream()
                .map(row -> new ContractNotice(
                        row.id(),
                        row.clientName(),
                        row.object(),
                        row.duration().noticeBy(today).orElseThrow()))
                .toList();
    }

    private static List<CaseTask> tasks(OpenDesk desk, LocalDate day) {
        return desk.cases().tasks().dueBy(day).stream()
                .map(task -> task(desk, task))
                .toList();
    }

    private static CaseTask task(OpenDesk desk, DisputeTask task) {
        Dispute dispute = desk.cases().disputes().get(task.dispute());
        return new CaseTask(
                task.id(),
                dispute.id(),
                dispute.number(),
                desk.clients().get(dispute.client()).name(),
                task.words(),
                task.dueOn().orElseThrow());
    }

    /** The dates of the desk, for a calendar. */
    public DeskCalendar calendar() {
        return calendar;
    }

    /** A number that moves with each change of anything a list or the agenda shows. */
    long changes() {
        return changes.getAsLong();
    }

    public AgendaService agenda() {
        return agenda;
    }

    public ReportService reports() {
        return reports;
    }
}
