package fr.amiable.ui.today;

import fr.amiable.client.ClientId;
import fr.amiable.common.FrenchText;
import fr.amiable.common.Texts;
import fr.amiable.dashboard.agenda.AgendaItem;
import fr.amiable.dashboard.agenda.Overview;
import fr.amiable.dashboard.balance.AgeBucket;
import fr.amiable.dashboard.balance.AgedAmounts;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.Dialogs;
import fr.amiable.ui.common.Navigator;
import fr.amiable.ui.common.Notices;
import fr.amiable.ui.common.chart.AgedBars;
import fr.amiable.ui.common.chart.BarChart;
import fr.amiable.ui.common.widget.Card;
import fr.amiable.ui.common.widget.EmptyState;
import fr.amiable.ui.common.widget.Shown;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Ties the first place of the day to its model. */
public final class TodayController {

    /** Under this width the chart goes below the list, so that no line of it is squeezed. */
    private static final double NARROW = 1000;

    private final TodayModel model;
    private final Navigator navigator;
    private final Texts texts;
    private final Notices window;
    private final Dialogs dialogs;
    private final TodayParts parts;

    @FXML
    private VBox page;

    @FXML
    private Label title;

    @FXML
    private Label subtitle;

    @FXML
    private HBox figures;

    @FXML
    private VBox contents;

    @FXML
    private HBox first;

    @FXML
    private HBox second;

    @FXML
    private VBox agenda;

    @FXML
    private Card balanceCard;

    @FXML
    private Label contested;

    @FXML
    private BarChart chart;

    @FXML
    private Card clocksCard;

    @FXML
    private VBox clocks;

    @FXML
    private Card noticesCard;

    @FXML
    private VBox notices;

    @FXML
    private EmptyState empty;

    public TodayController(TodayModel model, Navigator navigator, Dialogs dialogs, Notices window, Texts texts) {
        this.model = model;
        this.navigator = navigator;
        this.texts = texts;
        this.window = window;
        this.dialogs = dialogs;
        this.parts = new TodayParts(texts, navigator, this::tickOff);
    }

    @FXML
    private void initialize() {
        title.setText(texts.get("today.title"));
        subtitle.setText(texts.get("today.loading"));
        Shown.set(contents, false);
        Shown.set(empty, false);
        page.widthProperty().addListener((property, before, width) -> arrange(width.doubleValue() < NARROW));
        model.overviewProperty().addListener((property, before, overview) -> show(overview));
        model.load(texts.get("today.loading"));
    }

    private void show(Overview overview) {
        title.setText(capitalised(FrenchText.weekdayAndDate(overview.today())));
        Shown.set(contents, !overview.isEmpty());
        Shown.set(empty, overview.isEmpty());
        if (overview.isEmpty()) {
            subtitle.setText("");
            return;
        }
        subtitle.setText(texts.get(
                "today.count",
                overview.agenda().items().size(),
                overview.agenda().urgent()));
        showBalance(overview.owed());
        fill(agenda, overview.agenda().items().stream().map(parts::item).toList(), "today.nothing");
        fill(clocks, overview.clocks().stream().map(parts::clock).toList(), "today.noClock");
        fill(notices, overview.notices().stream().map(parts::notice).toList(), "today.noNotice");
    }

    private void showBalance(AgedAmounts totals) {
        figures.getChildren()
                .setAll(
                        parts.figure("today.receivable", totals.total(), "whole"),
                        parts.figure("today.late", totals.late(), "late"),
                        parts.figure("today.contested", totals.contested(), "contested-figure"));
        Shown.set(contested, totals.contested().isPositive());
        chart.show(
                new AgedBars(texts).of(totals),
                place -> open(AgedAmounts.buckets().get(place)));
    }

    private void open(AgeBucket bucket) {
        Destination place = new Destination.Reports(Destination.Reports.Figures.BALANCE, Optional.of(bucket));
        if (navigator.leadsTo(place)) {
            navigator.show(place);
        }
    }

    private void tickOff(AgendaItem item) {
        ClientId client = new ClientId(item.next().about().orElseThrow().id());
        String name = String.valueOf(item.who().arguments().get(0));
        model.declareClaim(client, undo -> window.sayUndoable(texts.get("today.claim.noted", name), undo));
    }

    private void fill(VBox box, List<Node> lines, String nothing) {
        box.getChildren().setAll(lines);
        if (!lines.isEmpty()) {
            lines.get(lines.size() - 1).getStyleClass().add("last-line");
        }
        if (lines.isEmpty()) {
            box.getChildren().add(muted(nothing));
        }
    }

    private Node muted(String key) {
        Label label = new Label(texts.get(key));
        label.getStyleClass().add("muted");
        label.setWrapText(true);
        return label;
    }

    private void arrange(boolean isNarrow) {
        if (isNarrow == second.getChildren().contains(balanceCard)) {
            return;
        }
        first.getChildren().remove(balanceCard);
        second.getChildren().clear();
        if (isNarrow) {
            second.getChildren().addAll(balanceCard, clocksCard);
            contents.getChildren().add(noticesCard);
        } else {
            contents.getChildren().remove(noticesCard);
            first.getChildren().add(balanceCard);
            second.getChildren().addAll(clocksCard, noticesCard);
        }
    }

    private static String capitalised(String words) {
        return words.substring(0, 1).toUpperCase(Locale.FRANCE) + words.substring(1);
    }

    @FXML
    private void saveCalendar() {
        dialogs.chooseFileToSave(texts.get("today.calendarFile"))
                .ifPresent(target -> model.saveCalendar(
                        texts.get("today.calendarSaving"),
                        target,
                        () -> window.say(texts.get("today.calendarSaved", target.getFileName())),
                        refusal -> window.say(refusal.message(texts))));
    }

    @FXML
    private void createInvoice() {
        navigator.show(new Destination.InvoiceForm(Optional.empty(), Optional.empty()));
    }

    @FXML
    private void importFiles() {
        navigator.show(new Destination.Import(List.of()));
    }
}
