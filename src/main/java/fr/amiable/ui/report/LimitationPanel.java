package fr.amiable.ui.report;

import fr.amiable.common.FrenchText;
import fr.amiable.common.Money;
import fr.amiable.dashboard.report.LimitationRisk;
import fr.amiable.dashboard.report.LimitationRisk.LimitedReceivable;
import fr.amiable.dashboard.report.Report;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.chart.AgedBars;
import fr.amiable.ui.common.chart.Bar;
import fr.amiable.ui.common.chart.BarChart;
import fr.amiable.ui.common.widget.Card;
import fr.amiable.ui.common.widget.Columns;
import fr.amiable.ui.common.widget.ListTable;
import fr.amiable.ui.common.widget.Tone;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The claims that can soon no longer be taken to court, how much they are worth, and until when. */
final class LimitationPanel implements ReportPanel {

    /** How much time is left. */
    enum TimeLeft {
        OVER(-1, 0),
        ONE_MONTH(0, 1),
        THREE_MONTHS(1, 3),
        SIX_MONTHS(3, 6),
        TWELVE_MONTHS(6, 12);

        private final int from;
        private final int to;

        TimeLeft(int from, int to) {
            this.from = from;
            this.to = to;
        }

        boolean holds(LocalDate lastDay, LocalDate on) {
            if (this == OVER) {
                return lastDay.isBefore(on);
            }
            boolean isAfter = this == ONE_MONTH ? !lastDay.isBefore(on) : lastDay.isAfter(on.plusMonths(from));
            return isAfter && !lastDay.isAfter(on.plusMonths(to));
        }
    }

    private final ReportParts parts;
    private final VBox view = new VBox();
    private final HBox figures = new HBox();
    private final BarChart chart = new BarChart();
    private final Card chartCard = new Card();
    private final ReportTable<LimitedReceivable> claims;
    private final Button all = new Button();
    private Optional<TimeLeft> left = Optional.empty();
    private Report report;

    LimitationPanel(ReportParts parts) {
        this.parts = parts;
        claims = new ReportTable<>(
                "claims",
                columns(),
                parts,
                claim -> parts.navigator()
                        .show(new Destination.InvoicePage(claim.receivable().id())));
        claims.setTitle(parts.text("report.limitation.every"));
        figures.getStyleClass().add("report-figures");
        Card card = new Card();
        card.getChildren().add(figures);
        chartCard.setTitle(parts.text("report.limitation.chart"));
        chartCard.getChildren().add(chart);
        all.setText(parts.text("report.limitation.all"));
        all.getStyleClass().add("bare");
        all.setOnAction(pressed -> choose(Optional.empty()));
        claims.card().getTrailing().add(0, all);
        view.getStyleClass().add("report-page");
        view.getChildren().addAll(card, chartCard, claims.card());
    }

    @Override
    public VBox view() {
        return view;
    }

    private List<TableColumn<LimitedReceivable, ?>> columns() {
        return List.of(
                ListTable.wide(
                        120,
                        Columns.words(
                                "number",
                                parts.text("invoices.number"),
                                claim -> claim.receivable().number())),
                parts.client(
                        210, claim -> report.debtor(claim.receivable().client()).name()),
                ListTable.wide(
                        105,
                        Columns.day(
                                "dueOn",
                                parts.text("invoices.dueOn"),
                                claim -> claim.receivable().dates().dueOn())),
                ListTable.wide(
                        115,
                        Columns.amount(
                                "outstanding", parts.text("invoices.outstanding"), LimitedReceivable::outstanding)),
                ListTable.wide(120, Columns.day("lastDay", parts.text("report.lastDay"), LimitedReceivable::lastDay)),
                ListTable.wide(
                        260,
                        Columns.mutedWords(
                                "source",
                                parts.text("report.source"),
                                claim -> claim.period().source())));
    }

    @Override
    public void show(Report newReport) {
        report = newReport;
        LimitationRisk risk = report.limitation();
        Money over = sum(risk.over());
        figures.getChildren()
                .setAll(
                        parts.figure(
                                "report.atRisk",
                                FrenchText.money(risk.atRisk()),
                                parts.text("report.atRiskRule", risk.near().size())),
                        parts.figure(
                                "report.over",
                                FrenchText.money(over),
                                parts.text("report.overRule", risk.over().size())));
        boolean isAny = !risk.near().isEmpty() || !risk.over().isEmpty();
        chartCard.setVisible(isAny);
        chartCard.setManaged(isAny);
        chart.show(
                Arrays.stream(TimeLeft.values()).map(this::bar).toList(),
                place -> choose(Optional.of(TimeLeft.values()[place])));
        choose(Optional.empty());
    }

    private Bar bar(TimeLeft span) {
        List<LimitedReceivable> found = claims(Optional.of(span));
        String name = parts.texts().of(span);
        return Bar.plain(
                name,
                AgedBars.inEuros(sum(found)),
                sum(found).cents(),
                span == TimeLeft.OVER ? Tone.GREY : span == TimeLeft.TWELVE_MONTHS ? Tone.AMBER : Tone.RED,
                parts.text("chart.claims", name, found.size(), sum(found)));
    }

    private void choose(Optional<TimeLeft> chosen) {
        left = chosen;
        List<LimitedReceivable> shown = claims(left);
        claims.setTitle(parts.text(
                "report.limitation.items",
                left.map(parts.texts()::of).orElse(parts.text("report.limitation.every")),
                shown.size()));
        all.setVisible(left.isPresent());
        claims.show(shown, parts.text("report.sum", sum(shown)));
    }

    private List<LimitedReceivable> claims(Optional<TimeLeft> span) {
        LocalDate on = report.period().to();
        return Stream.concat(report.limitation().near().stream(), report.limitation().over().stream())
                .filter(claim ->
                        span.map(chosen -> chosen.holds(claim.lastDay(), on)).orElse(true))
                .toList();
    }

    private static Money sum(List<LimitedReceivable> claims) {
        return Money.sum(claims.stream().map(LimitedReceivable::outstanding).toList());
    }
}
