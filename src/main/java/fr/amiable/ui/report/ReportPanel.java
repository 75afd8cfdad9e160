package fr.amiable.ui.report;

import fr.amiable.dashboard.report.Report;
import javafx.scene.layout.VBox;

/** The figures of one subject, drawn again each time they are read. */
interface ReportPanel {

    void show(Report report);

    /** Where it is drawn; always the same. */
    VBox view();
}
