package fr.amiable.ui.report;

import fr.amiable.dashboard.report.Report;
import fr.amiable.dashboard.report.ReportService;
import fr.amiable.ui.common.Tasks;
import fr.amiable.ui.common.Work;
import java.time.Clock;
import java.time.LocalDate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** The figures of a period that ends on a day; read again, off the window's thread, each time one of the two is chosen. */
public final class ReportsModel {

    private final ObjectProperty<LocalDate> day = new SimpleObjectProperty<>();
    private final ObjectProperty<ReportPeriod> period = new SimpleObjectProperty<>(ReportPeriod.TWELVE_MONTHS);
    private final ReadOnlyObjectWrapper<Report> report = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper loading = new ReadOnlyBooleanWrapper();

    private final ReportService reports;
    private final Tasks tasks;
    private final LocalDate today;
    private int asked;

    public ReportsModel(ReportService reports, Tasks tasks, Clock clock) {
        this.reports = reports;
        this.tasks = tasks;
        this.today = LocalDate.now(clock);
        day.set(today);
    }

    /** @param label shown while it lasts; a day that cannot be read changes nothing */
    public void load(String label) {
        LocalDate to = day.get();
        if (to == null) {
            return;
        }
        int months = period.get().months();
        int number = ++asked;
        loading.set(true);
        tasks.start(Work.onScreen(label, () -> reports.report(to, months))
                .onSuccess(read -> {
                    if (number == asked) {
                        report.set(read);
                    }
                })
                .andFinally(() -> {
                    if (number == asked) {
                        loading.set(false);
                    }
                }));
    }

    public ObjectProperty<LocalDate> dayProperty() {
        return day;
    }

    public ObjectProperty<ReportPeriod> periodProperty() {
        return period;
    }

    /** Null until read. */
    public ReadOnlyObjectProperty<Report> reportProperty() {
        return report.getReadOnlyProperty();
    }

    /** True while the figures asked for last are being read. */
    public ReadOnlyBooleanProperty loadingProperty() {
        return loading.getReadOnlyProperty();
    }

    public LocalDate today() {
        return today;
    }

    /** True when the figures are of a day to come: what is known today, as it would be if nothing were paid until then. */
    public boolean isAhead() {
        return day.get() != null && day.get().isAfter(today);
    }
}
