package fr.amiable.ui.report;

import fr.amiable.common.DateRange;
import fr.amiable.common.FrenchText;
import fr.amiable.common.Money;
import fr.amiable.dashboard.report.MonthFigures;
import fr.amiable.dashboard.report.PaymentDelays;
import fr.amiable.dashboard.report.PaymentDelays.ClientDelay;
import fr.amiable.dashboard.report.PromiseFigures;
import fr.amiable.dashboard.report.Report;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.chart.Bar;
import fr.amiable.ui.common.chart.BarChart;
import fr.amiable.ui.common.widget.Card;
import fr.amiable.ui.common.widget.Columns;
import fr.amiable.ui.common.widget.ListTable;
import fr.amiable.ui.common.widget.Tone;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** How fast money comes in: days of sales outstanding by both methods, average delay, effectiveness, month by month and by client. */
final class DelaysPanel implements ReportPanel {

    private static final DateTimeFormatter SHORT_MONTH = DateTimeFormatter.ofPattern("MMM yy", Locale.FRANCE);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.FRANCE);

    private final ReportParts parts;
    private final VBox view = new VBox();
    private final HBox figures = new HBox();
    private final BarChart chart = new BarChart();
    private final ReportTable<MonthFigures> months;
    private final ReportTable<ClientDelay> clients;
    private Report report;

    DelaysPanel(ReportParts parts) {
        this.parts = parts;
        months = new ReportTable<>("months", monthColumns(), parts, month -> {});
        months.setTitle(parts.text("report.delays.months"));
        clients = new ReportTable<>(
                "delays",
                clientColumns(),
                parts,
                line -> parts.navigator().show(new Destination.ClientCard(line.client())));
        clients.setTitle(parts.text("report.delays.clients"));
        figures.getStyleClass().add("report-figures");
        Card card = new Card();
        card.getChildren().add(figures);
        Card chartCard = new Card();
        chartCard.setTitle(parts.text("report.delays.chart"));
        chartCard.getChildren().add(chart);
        view.getStyleClass().add("report-page");
        view.getChildren().addAll(card, chartCard, months.card(), clients.card());
    }

    @Override
    public VBox view() {
        return view;
    }

    private List<TableColumn<MonthFigures, ?>> monthColumns() {
        return List.of(
                ListTable.wide(
                        140,
                        Columns.number(
                                "month",
                                parts.text("report.month"),
                                month -> YearMonth.from(month.to()),
                                MONTH::format)),
                ListTable.wide(130, Columns.amount("sales", parts.text("report.sales"), MonthFigures::sales)),
                ListTable.wide(
                        150,
                        Columns.amount(
                                "outstanding", parts.text("report.outstandingAtEnd"), MonthFigures::outstanding)),
                ListTable.wide(
                        130,
                        days(
                                "dso",
                                "report.countback",
                                month -> month.daysSalesOutstanding().orElse(null))),
                ListTable.wide(
                        130,
                        Columns.amount(
                                "paid",
                                parts.text("report.paid"),
                                month -> month.delay()
                                        .map(PaymentDelays.Delay::paid)
                                        .orElse(null))),
                ListTable.wide(
                        130,
                        days(
                                "delay",
                                "report.averageDelay",
                                month -> month.delay()
                                        .map(PaymentDelays.Delay::days)
                                        .orElse(null))));
    }

    private List<TableColumn<ClientDelay, ?>> clientColumns() {
        return List.of(
                parts.client(280, line -> report.debtor(line.client()).name()),
                ListTable.wide(
                        120,
                        Columns.number(
                                "payments",
                                parts.text("report.payments"),
                                line -> line.delay().payments(),
                                String::valueOf)),
                ListTable.wide(
                        140,
                        Columns.amount(
                                "paid",
                                parts.text("report.paid"),
                                line -> line.delay().paid())),
                ListTable.wide(
                        140,
                        days(
                                "delay",
                                "report.averageDelay",
                                line -> line.delay().days())));
    }

    private <R> TableColumn<R, BigDecimal> days(String id, String key, Function<R, BigDecimal> value) {
        return Columns.number(id, parts.text(key), value, days -> parts.days(Optional.of(days)));
    }

    @Override
    public void show(Report newReport) {
        report = newReport;
        DateRange period = report.period();
        figures.getChildren()
                .setAll(
                        parts.figure(
                                "report.simple",
                                parts.days(report.simpleDays()),
                                parts.text("report.simpleRule", period.days())),
                        parts.figure(
                                "report.countback",
                                parts.days(report.countbackDays()),
                                parts.text("report.countbackRule", period.to())),
                        parts.figure(
                                "report.averageDelay",
                                parts.days(report.delays().average().map(PaymentDelays.Delay::days)),
                                parts.text("report.averageDelayRule")),
                        parts.figure(
                                "report.effectiveness",
                                parts.orNone(report.effectiveness().map(FrenchText::rate)),
                                parts.text("report.effectivenessRule")),
                        parts.figure(
                                "report.promises", promises(report.promises()), parts.text("report.promisesRule")));
        List<MonthFigures> shown = report.months();
        chart.show(
                shown.stream().map(this::bar).toList(),
                place -> months.table().getSelectionModel().clearAndSelect(place));
        months.show(shown, "");
        List<ClientDelay> lines = report.delays().byClient();
        clients.show(lines, parts.text("report.paidSum", paid(lines)));
    }

    private String promises(PromiseFigures promises) {
        return promises.made() == 0
                ? parts.orNone(Optional.empty())
                : parts.text("report.promisesKept", promises.kept(), promises.made());
    }

    private static Money paid(List<ClientDelay> lines) {
        return Money.sum(lines.stream().map(line -> line.delay().paid()).toList());
    }

    private Bar bar(MonthFigures month) {
        LocalDate to = month.to();
        BigDecimal days = month.daysSalesOutstanding().orElse(BigDecimal.ZERO);
        String figure = month.daysSalesOutstanding().map(FrenchText::number).orElse("–");
        String label = SHORT_MONTH.format(to);
        return Bar.plain(
                label,
                figure,
                days.doubleValue(),
                Tone.GREEN,
                parts.text("chart.days", label, parts.days(month.daysSalesOutstanding())));
    }
}
