package fr.amiable.ui.report;

import fr.amiable.dashboard.report.Report;
import fr.amiable.ui.common.Destination.Reports;
import fr.amiable.ui.common.form.DateField;
import fr.amiable.ui.common.widget.Page;
import java.util.EnumMap;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.util.StringConverter;

/** Ties the tables to their model: the day and the period above, a tab for each subject, drawn when it is looked at. */
public final class ReportsController {

    private final ReportsModel model;
    private final Reports place;
    private final ReportParts parts;
    private final Map<Reports.Figures, ReportPanel> panels = new EnumMap<>(Reports.Figures.class);
    private final Map<Reports.Figures, Report> drawn = new EnumMap<>(Reports.Figures.class);

    @FXML
    private DateField day;

    @FXML
    private ComboBox<ReportPeriod> period;

    @FXML
    private Label note;

    @FXML
    private ProgressIndicator reading;

    @FXML
    private TabPane tabs;

    ReportsController(ReportsModel model, Reports place, ReportParts parts) {
        this.model = model;
        this.place = place;
        this.parts = parts;
        panels.put(Reports.Figures.BALANCE, new BalancePanel(parts, place.bucket()));
        panels.put(Reports.Figures.DELAYS, new DelaysPanel(parts));
        panels.put(Reports.Figures.DISPUTES, new DisputesPanel(parts));
        panels.put(Reports.Figures.LIMITATION, new LimitationPanel(parts));
    }

    @FXML
    private void initialize() {
        day.countFrom(model::today);
        day.setValue(model.dayProperty().get());
        day.valueProperty().addListener((property, before, now) -> {
            model.dayProperty().set(now);
            load();
        });
        period.getItems().setAll(ReportPeriod.values());
        period.setConverter(new StringConverter<>() {
            @Override
            public String toString(ReportPeriod value) {
                return value == null ? "" : parts.texts().of(value);
            }

            @Override
            public ReportPeriod fromString(String words) {
                return null;
            }
        });
        period.valueProperty().bindBidirectional(model.periodProperty());
        period.valueProperty().addListener((property, before, now) -> load());
        note.managedProperty().bind(note.textProperty().isNotEmpty());
        reading.visibleProperty().bind(model.loadingProperty());
        addTabs();
        model.reportProperty().addListener((property, before, now) -> draw());
        load();
    }

    private void addTabs() {
        for (Reports.Figures figures : Reports.Figures.values()) {
            Page page = new Page();
            page.setContent(panels.get(figures).view());
            Tab tab = new Tab(parts.texts().of(figures), page);
            tab.setUserData(figures);
            tabs.getTabs().add(tab);
        }
        tabs.getSelectionModel().select(place.figures().ordinal());
        tabs.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> draw());
    }

    /** Reads the figures of the day and the period that are chosen. */
    public void load() {
        if (model.dayProperty().get() == null) {
            note.setText(day.isWrong() ? parts.text(day.expectedKey()) : "");
            return;
        }
        note.setText(model.isAhead() ? parts.text("report.ahead") : "");
        model.load(parts.text("report.loading"));
    }

    /** Only the tab that is looked at; the others when their turn comes. */
    private void draw() {
        Report report = model.reportProperty().get();
        Reports.Figures figures =
                (Reports.Figures) tabs.getSelectionModel().getSelectedItem().getUserData();
        if (report != null && drawn.put(figures, report) != report) {
            panels.get(figures).show(report);
        }
    }
}
