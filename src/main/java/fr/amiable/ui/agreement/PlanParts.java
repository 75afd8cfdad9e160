package fr.amiable.ui.agreement;

import fr.amiable.common.FrenchText;
import fr.amiable.common.Money;
import fr.amiable.common.Texts;
import fr.amiable.invoice.InvoiceRow;
import fr.amiable.payment.plan.InstalmentPlan;
import fr.amiable.payment.plan.InstalmentState;
import fr.amiable.payment.plan.PlanTerms;
import fr.amiable.payment.plan.PlannedDebt;
import fr.amiable.payment.plan.TrackedInstalment;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.Navigator;
import fr.amiable.ui.common.widget.StatusChip;
import fr.amiable.ui.common.widget.Tone;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The pieces of the page of a plan: its instalments, its debts, its clauses in words. */
final class PlanParts {

    private final Navigator navigator;
    private final Texts texts;

    PlanParts(Navigator navigator, Texts texts) {
        this.navigator = navigator;
        this.texts = texts;
    }

    void showInstalments(GridPane grid, List<TrackedInstalment> instalments) {
        grid.getChildren().clear();
        List<String> heads = List.of("number", "dueOn", "amount", "received", "state");
        for (int column = 0; column < heads.size(); column++) {
            Label head = words(texts.get("plan.page." + heads.get(column)));
            head.getStyleClass().addAll("muted", "small");
            place(grid, head, column, 0);
        }
        for (TrackedInstalment one : instalments) {
            int row = one.place();
            place(grid, words(String.valueOf(one.place())), 0, row);
            place(grid, words(FrenchText.date(one.instalment().dueOn())), 1, row);
            place(grid, words(FrenchText.money(one.instalment().amount())), 2, row);
            place(grid, words(FrenchText.money(one.received())), 3, row);
            place(grid, state(one), 4, row);
        }
    }

    private Node state(TrackedInstalment one) {
        StatusChip chip = new StatusChip(texts.of(one.state()), tone(one.state()));
        return one.paidOn().isEmpty()
                ? chip
                : entry(chip, muted(texts.get("plan.page.paidOn", one.paidOn().get())));
    }

    private static Tone tone(InstalmentState state) {
        return switch (state) {
            case PAID -> Tone.GREEN;
            case COMING -> Tone.GREY;
            case DUE -> Tone.AMBER;
            case MISSED -> Tone.RED;
        };
    }

    private static void place(GridPane grid, Node node, int column, int row) {
        grid.add(node, column, row);
        boolean isSum = column == 2 || column == 3;
        GridPane.setHalignment(node, isSum ? HPos.RIGHT : HPos.LEFT);
        GridPane.setHgrow(node, column == 4 ? Priority.ALWAYS : Priority.NEVER);
    }

    List<Node> debts(PlanPageModel.File file) {
        List<Node> lines = new ArrayList<>();
        List<PlannedDebt> debts = file.followed().plan().debts();
        for (int place = 0; place < debts.size(); place++) {
            InvoiceRow row = file.invoices().get(place);
            Hyperlink link = new Hyperlink(row.number());
            link.setMinWidth(Region.USE_PREF_SIZE);
            link.setOnAction(pressed -> navigator.show(new Destination.InvoicePage(row.id())));
            lines.add(entry(
                    link,
                    muted(texts.get(
                            "plan.page.debt", row.dueOn(), debts.get(place).owed(), row.outstanding()))));
        }
        Money costs = file.followed().plan().terms().costs();
        if (costs.isPositive()) {
            lines.add(muted(texts.get("plan.page.costs", costs)));
        }
        return lines;
    }

    List<Node> clauses(InstalmentPlan plan) {
        PlanTerms terms = plan.terms();
        return List.of(
                sentence(
                        texts.get("plan.page.accessories." + terms.accessories().name())),
                sentence(texts.of(terms.interest())),
                sentence(
                        terms.hasDefaultClause()
                                ? texts.get("plan.page.default", terms.daysToCure())
                                : texts.get("plan.page.noDefault")));
    }

    private static Label sentence(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        return label;
    }

    private static Node entry(Node first, Node second) {
        HBox entry = new HBox(first, second);
        entry.getStyleClass().add("entry");
        return entry;
    }

    private static Label muted(String text) {
        Label label = sentence(text);
        label.getStyleClass().add("muted");
        return label;
    }

    private static Label words(String text) {
        Label label = new Label(text);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
