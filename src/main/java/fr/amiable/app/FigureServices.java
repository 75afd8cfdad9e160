package fr.amiable.app;

import fr.amiable.contract.ContractService;
import fr.amiable.dashboard.DashboardRepository;
import fr.amiable.dashboard.agenda.AgendaService;
import fr.amiable.dashboard.agenda.ContractNotice;
import fr.amiable.dashboard.report.ReportService;
import java.time.LocalDate;
import java.util.List;

/** The services that read the whole ledger: what to do today, and figures over a period. */
public final class FigureServices {

    private final AgendaService agenda;
    private final ReportService reports;

    FigureServices(DashboardRepository ledger, OpenDesk desk) {
        agenda = new AgendaService(
                ledger,
                new AgendaService.Sources(
                        desk.company()::current,
                        desk.rates()::current,
                        days -> notices(desk.cases().contracts(), desk.today(), days)),
                desk.clock());
        reports = new ReportService(ledger);
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

    public AgendaService agenda() {
        return agenda;
    }

    public ReportService reports() {
        return reports;
    }
}
