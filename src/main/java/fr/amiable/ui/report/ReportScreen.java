package fr.amiable.ui.report;

import fr.amiable.common.Texts;
import fr.amiable.dashboard.report.ReportService;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.Navigator;
import fr.amiable.ui.common.Tasks;
import fr.amiable.ui.common.widget.Tables;
import java.time.Clock;

/** Puts the tables together: their model, and the controller of a place. */
public record ReportScreen(ReportService reports, Tasks tasks, Clock clock) {

    public ReportsController controller(Destination.Reports place, Navigator navigator, Tables tables, Texts texts) {
        return new ReportsController(
                new ReportsModel(reports, tasks, clock), place, new ReportParts(texts, navigator, tables));
    }
}
