package fr.amiable.ui.report;

import fr.amiable.client.ClientId;
import fr.amiable.common.FrenchText;
import fr.amiable.common.Money;
import fr.amiable.dashboard.balance.AgeBucket;
import fr.amiable.dashboard.balance.AgedAmounts;
import fr.amiable.dashboard.balance.AgedBalance;
import fr.amiable.dashboard.balance.AgedItem;
import fr.amiable.dashboard.balance.ClientBalance;
import fr.amiable.dashboard.report.Report;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.chart.AgedBars;
import fr.amiable.ui.common.chart.BarChart;
import fr.amiable.ui.common.widget.Card;
import fr.amiable.ui.common.widget.Columns;
import fr.amiable.ui.common.widget.ListTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.VBox;

/** The aged balance: its chart, its line of each client, and the invoices behind a bar or a client. */
final class BalancePanel implements ReportPanel {

    private final ReportParts parts;
    private final VBox view = new VBox();
    private final Card chartCard = new Card();
    private final BarChart chart = new BarChart();
    private final Button all = new Button();
    private final ReportTable<ClientBalance> clients;
    private final ReportTable<AgedItem> items;
    private Optional<AgeBucket> bucket;
    private Optional<ClientId> client = Optional.empty();
    private Report report;

    BalancePanel(ReportParts parts, Optional<AgeBucket> bucket) {
        this.parts = parts;
        this.bucket = bucket;
        clients = new ReportTable<>(
                "clients",
                clientColumns(),
                parts,
                line -> parts.navigator()
                        .show(new Destination.ClientCard(line.debtor().id())));
        clients.setTitle(parts.text("report.balance.clients"));
        clients.onChoice(line -> {
            client = Optional.ofNullable(line).map(chosen -> chosen.debtor().id());
            showItems();
        });
        items = new ReportTable<>(
                "items",
                itemColumns(),
                parts,
                item -> parts.navigator()
                        .show(new Destination.InvoicePage(item.receivable().id())));
        items.setTitle(parts.text("report.balance.everyAge"));
        Label key = new Label(parts.text("today.contestedPart"));
        key.getStyleClass().add("contested-key");
        chartCard.getTrailing().add(key);
        chartCard.getChildren().add(chart);
        all.setText(parts.text("report.balance.all"));
        all.getStyleClass().add("bare");
        all.setOnAction(pressed -> showAll());
        items.card().getTrailing().add(0, all);
        view.getStyleClass().add("report-page");
        view.getChildren().addAll(chartCard, clients.card(), items.card());
    }

    @Override
    public VBox view() {
        return view;
    }

    private List<TableColumn<ClientBalance, ?>> clientColumns() {
        List<TableColumn<ClientBalance, ?>> columns = new ArrayList<>();
        columns.add(parts.client(180, line -> line.debtor().name()));
        for (AgeBucket each : AgeBucket.values()) {
            columns.add(ListTable.wide(
                    98,
                    Columns.amount(
                            each.name(),
                            parts.texts().of(each),
                            line -> orBlank(line.amounts().in(each)))));
        }
        columns.add(ListTable.wide(
                100,
                Columns.amount(
                        "total",
                        parts.text("report.total"),
                        line -> line.amounts().total())));
        columns.add(ListTable.wide(
                100,
                Columns.amount(
                        "contested",
                        parts.text("report.contested"),
                        line -> orBlank(line.amounts().contested()))));
        return columns;
    }

    private String clientOf(AgedItem item) {
        return report.debtor(item.receivable().client()).name();
    }

    private List<TableColumn<AgedItem, ?>> itemColumns() {
        return List.of(
                ListTable.wide(
                        120,
                        Columns.words(
                                "number",
                                parts.text("invoices.number"),
                                item -> item.receivable().number())),
                parts.client(180, this::clientOf),
                ListTable.wide(
                        105,
                        Columns.day(
                                "issuedOn",
                                parts.text("invoices.issuedOn"),
                                item -> item.receivable().dates().issuedOn())),
                ListTable.wide(
                        105,
                        Columns.day(
                                "dueOn",
                                parts.text("invoices.dueOn"),
                                item -> item.receivable().dates().dueOn())),
                ListTable.wide(
                        100,
                        Columns.number(
                                "daysLate",
                                parts.text("invoices.daysLate"),
                                AgedItem::daysLate,
                                days -> days > 0 ? String.valueOf(days) : "")),
                ListTable.wide(
                        115, Columns.amount("outstanding", parts.text("invoices.outstanding"), AgedItem::outstanding)),
                ListTable.wide(
                        100,
                        Columns.amount(
                                "contested", parts.text("report.contested"), item -> orBlank(item.contested()))));
    }

    /** Nothing is easier to read than a column of zeros. */
    private static Money orBlank(Money amount) {
        return amount.isZero() ? null : amount;
    }

    @Override
    public void show(Report newReport) {
        report = newReport;
        client = Optional.empty();
        AgedBalance balance = report.balance();
        AgedAmounts totals = balance.totals();
        chartCard.setTitle(parts.text("report.balance.title", FrenchText.dateInWords(balance.on())));
        chart.show(new AgedBars(parts.texts()).of(totals), place -> choose(AgeBucket.values()[place]));
        clients.show(
                balance.clients(),
                parts.text("report.balance.total", totals.total(), totals.late(), totals.contested()));
        showItems();
    }

    private void choose(AgeBucket chosen) {
        bucket = Optional.of(chosen);
        showItems();
    }

    private void showAll() {
        bucket = Optional.empty();
        clients.table().getSelectionModel().clearSelection();
        showItems();
    }

    private void showItems() {
        if (report == null) {
            return;
        }
        List<AgedItem> shown = report.balance().items().stream()
                .filter(item -> bucket.map(item.bucket()::equals).orElse(true))
                .filter(item -> client.map(item.receivable().client()::equals).orElse(true))
                .sorted(Comparator.comparingLong(AgedItem::daysLate).reversed())
                .toList();
        String where = bucket.map(parts.texts()::of).orElse(parts.text("report.balance.everyAge"));
        String who = client.map(id -> report.debtor(id).name() + " · ").orElse("");
        items.setTitle(parts.text("report.balance.items", who + where, shown.size()));
        all.setVisible(bucket.isPresent() || client.isPresent());
        items.show(
                shown,
                parts.text(
                        "report.sum",
                        Money.sum(shown.stream().map(AgedItem::outstanding).toList())));
    }
}
