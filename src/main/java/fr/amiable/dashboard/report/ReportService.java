package fr.amiable.dashboard.report;

import fr.amiable.common.DateRange;
import fr.amiable.dashboard.DashboardRepository;
import java.time.LocalDate;

/** Figures about the business, from one reading of the ledger each. */
public final class ReportService {

    private final DashboardRepository ledger;

    public ReportService(DashboardRepository ledger) {
        this.ledger = ledger;
    }

    /** The figures of as many months that end on that day, it included. */
    public Report report(LocalDate to, int months) {
        LocalDate from = to.minusMonths(months).plusDays(1);
        return new Report(ledger.since(from.minusDays(1)), new DateRange(from, to));
    }
}
