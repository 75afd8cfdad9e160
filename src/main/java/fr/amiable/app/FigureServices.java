package fr.amiable.app;

import fr.amiable.company.CompanyService;
import fr.amiable.company.RateService;
import fr.amiable.contract.ContractService;
import fr.amiable.dashboard.agenda.AgendaService;
import fr.amiable.dashboard.agenda.ContractNotice;
import fr.amiable.dashboard.report.ReportService;
import fr.amiable.storage.Database;
import fr.amiable.storage.DerbyDashboardRepository;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The services that read the whole ledger: what to do today, and figures over a period. */
public final class FigureServices {

    private final AgendaService agenda;
    private final ReportService reports;

    FigureServices(
            Database database, CompanyService company, RateService rates, ContractService contracts, Clock clock) {
        DerbyDashboardRepository ledger = new DerbyDashboardRepository(database);
        agenda = new AgendaService(
                ledger,
                new AgendaService.Sources(
                        company::current, rates::current, days -> notices(contracts, LocalDate.now(clock), days)),
                clock);
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
