package fr.amiable.ui.report;

import fr.amiable.common.FrenchText;
import fr.amiable.common.Money;
import fr.amiable.dashboard.Contention;
import fr.amiable.dashboard.report.DisputeFigures;
import fr.amiable.dashboard.report.DisputeFigures.Cause;
import fr.amiable.dashboard.report.Report;
import fr.amiable.dispute.DisputeCategory;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.chart.AgedBars;
import fr.amiable.ui.common.chart.Bar;
import fr.amiable.ui.common.chart.BarChart;
import fr.amiable.ui.common.widget.Card;
import fr.amiable.ui.common.widget.Columns;
import fr.amiable.ui.common.widget.ListTable;
import fr.amiable.ui.common.widget.Tone;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** How much is contested and why, how long it takes to settle, and the disputes behind each cause. */
final class DisputesPanel implements ReportPanel {

    private final ReportParts parts;
    private final VBox view = new VBox();
    private final HBox figures = new HBox();
    private final BarChart chart = new BarChart();
    private final Card chartCard = new Card();
    private final ReportTable<Cause> causes;
    private final ReportTable<Contention> disputes;
    private final Button all = new Button();
    private Optional<DisputeCategory> category = Optional.empty();
    private Report report;

    DisputesPanel(ReportParts parts) {
        this.parts = parts;
        causes = new ReportTable<>("causes", causeColumns(), parts, cause -> choose(cause.category()));
        causes.setTitle(parts.text("report.disputes.causes"));
        disputes = new ReportTable<>("disputes", disputeColumns(), parts, this::open);
        disputes.setTitle(parts.text("report.disputes.every"));
        figures.getStyleClass().add("report-figures");
        Card card = new Card();
        card.getChildren().add(figures);
        chartCard.setTitle(parts.text("report.disputes.chart"));
        chartCard.getChildren().add(chart);
        all.setText(parts.text("report.disputes.all"));
        all.getStyleClass().add("bare");
        all.setOnAction(pressed -> {
            category = Optional.empty();
            showDisputes();
        });
        disputes.card().getTrailing().add(0, all);
        view.getStyleClass().add("report-page");
        view.getChildren().addAll(card, chartCard, causes.card(), disputes.card());
    }

    @Override
    public VBox view() {
        return view;
    }

    private List<TableColumn<Cause, ?>> causeColumns() {
        return List.of(
                ListTable.wide(
                        320,
                        Columns.words(
                                "category",
                                parts.text("report.cause"),
                                cause -> parts.texts().of(cause.category()))),
                ListTable.wide(
                        120,
                        Columns.number(
                                "count", parts.text("report.disputes.number"), Cause::disputes, String::valueOf)),
                ListTable.wide(140, Columns.amount("contested", parts.text("report.contested"), Cause::contested)));
    }

    private List<TableColumn<Contention, ?>> disputeColumns() {
        return List.of(
                ListTable.wide(120, Columns.words("number", parts.text("report.disputes.id"), Contention::number)),
                parts.client(190, dispute -> report.debtor(dispute.client()).name()),
                ListTable.wide(
                        200,
                        Columns.mutedWords(
                                "category",
                                parts.text("report.cause"),
                                dispute -> parts.texts().of(dispute.category()))),
                ListTable.wide(105, Columns.day("raisedOn", parts.text("report.raisedOn"), Contention::raisedOn)),
                ListTable.wide(
                        105,
                        Columns.day(
                                "closedOn",
                                parts.text("report.closedOn"),
                                dispute -> dispute.closedOn().orElse(null))),
                ListTable.wide(
                        100,
                        Columns.number(
                                "days",
                                parts.text("report.daysToSettle"),
                                dispute -> dispute.daysToSettle().orElse(null),
                                String::valueOf)),
                ListTable.wide(
                        120, Columns.amount("contested", parts.text("report.contested"), Contention::contested)));
    }

    @Override
    public void show(Report newReport) {
        report = newReport;
        category = Optional.empty();
        DisputeFigures found = report.disputes();
        figures.getChildren()
                .setAll(
                        parts.figure(
                                "report.rateByAmount",
                                parts.orNone(found.rateByAmount().map(FrenchText::rate)),
                                parts.text("report.rateByAmountRule", found.contested())),
                        parts.figure(
                                "report.rateByNumber",
                                parts.orNone(found.rateByNumber().map(FrenchText::rate)),
                                parts.text(
                                        "report.rateByNumberRule",
                                        found.raised().size())),
                        parts.figure(
                                "report.timeToSettle",
                                parts.days(found.medianDaysToSettle()),
                                parts.text(
                                        "report.timeToSettleRule",
                                        found.closed().size())));
        List<Cause> lines = found.causes();
        chartCard.setVisible(!lines.isEmpty());
        chartCard.setManaged(!lines.isEmpty());
        chart.show(
                lines.stream().map(this::bar).toList(),
                place -> choose(lines.get(place).category()));
        causes.show(lines, parts.text("report.contestedSum", found.contested()));
        showDisputes();
    }

    private Bar bar(Cause cause) {
        String name = parts.texts().of(cause.category());
        return Bar.plain(
                name,
                AgedBars.inEuros(cause.contested()),
                cause.contested().cents(),
                Tone.VIOLET,
                parts.text("chart.cause", name, cause.disputes(), cause.contested()));
    }

    private void choose(DisputeCategory chosen) {
        category = Optional.of(chosen);
        showDisputes();
    }

    private void showDisputes() {
        List<Contention> shown = report.disputes().raised().stream()
                .filter(dispute -> category.map(dispute.category()::equals).orElse(true))
                .toList();
        disputes.setTitle(parts.text(
                "report.disputes.items",
                category.map(parts.texts()::of).orElse(parts.text("report.disputes.every")),
                shown.size()));
        all.setVisible(category.isPresent());
        disputes.show(
                shown,
                parts.text(
                        "report.contestedSum",
                        Money.sum(shown.stream().map(Contention::contested).toList())));
    }

    private void open(Contention dispute) {
        Destination place = new Destination.DisputePage(dispute.id());
        if (parts.navigator().leadsTo(place)) {
            parts.navigator().show(place);
        }
    }
}
