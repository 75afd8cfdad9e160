package fr.amiable.ui.reminder;

import fr.amiable.common.Texts;
import fr.amiable.reminder.engine.DueReminder;
import fr.amiable.reminder.engine.LeftOut;
import fr.amiable.reminder.engine.ReminderDay;
import fr.amiable.reminder.plan.StepChannel;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.Navigator;
import fr.amiable.ui.common.form.DateField;
import fr.amiable.ui.common.widget.Columns;
import fr.amiable.ui.common.widget.ListTable;
import fr.amiable.ui.common.widget.RefusalLabel;
import fr.amiable.ui.common.widget.Sheet;
import fr.amiable.ui.common.widget.SmallTable;
import fr.amiable.ui.common.widget.TabContent;
import fr.amiable.ui.common.widget.WrapRow;
import fr.amiable.ui.payment.bank.BankCheckBar;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;

/** What would go out today or on any day to come, and why nothing is asked about each other open invoice. */
public final class DryRunTab implements TabContent<LocalDate> {

    private static final double STEP_WIDTH = 62;

    private final DryRunModel model;
    private final BankCheckBar bank;
    private final Navigator navigator;
    private final Texts texts;
    private final TableView<DueReminder> due;
    private final TableView<LeftOut> leftOut;
    private final Label summary = new Label();
    private final Node node;

    public DryRunTab(DryRunModel model, BankCheckBar bank, Navigator navigator, Texts texts) {
        this.model = model;
        this.bank = bank;
        this.navigator = navigator;
        this.texts = texts;
        due = SmallTable.within(
                dueColumns(), texts.get("reminders.dryRun.due"), texts.get("reminders.dryRun.noneDue"), this::open);
        due.setId("dueReminders");
        leftOut = SmallTable.within(
                leftOutColumns(),
                texts.get("reminders.dryRun.leftOut"),
                texts.get("reminders.dryRun.noneLeftOut"),
                this::open);
        leftOut.setId("leftOut");
        node = Sheet.of(
                bank,
                chooser(),
                Sheet.part(texts.get("reminders.dryRun.due"), due),
                Sheet.part(texts.get("reminders.dryRun.leftOut"), leftOut));
        model.resultProperty().addListener((property, before, now) -> show(now));
    }

    private Node chooser() {
        DateField day = new DateField();
        day.setId("dryRunDay");
        day.setAccessibleText(texts.get("reminders.dryRun.day"));
        day.countFrom(() -> model.dayProperty().get());
        day.valueProperty().bindBidirectional(model.dayProperty());
        Label label = new Label(texts.get("reminders.dryRun.day"));
        label.setLabelFor(day);
        summary.setWrapText(true);
        summary.setId("dryRunSummary");
        return new VBox(8, new WrapRow(label, day, summary), new RefusalLabel(model.refusalProperty(), texts));
    }

    private List<TableColumn<DueReminder, ?>> dueColumns() {
        return List.of(
                ListTable.wide(230, Columns.words("client", texts.get("reminders.client"), DueReminder::clientName)),
                ListTable.wide(160, Columns.mutedWords("invoices", texts.get("reminders.invoices"), this::numbers)),
                ListTable.wide(
                        112,
                        Columns.words(
                                "plan",
                                texts.get("reminders.plan"),
                                row -> row.leading().plan().label(texts))),
                step(),
                ListTable.wide(220, Columns.words("what", texts.get("reminders.what"), this::what)),
                ListTable.wide(120, Columns.amount("amount", texts.get("reminders.amount"), DueReminder::amount)));
    }

    /** One digit or two: what it does not need is left to names. */
    private TableColumn<DueReminder, ?> step() {
        TableColumn<DueReminder, Integer> step = Columns.number(
                "step", texts.get("reminders.step"), row -> row.leading().number(), String::valueOf);
        step.setMinWidth(STEP_WIDTH);
        return ListTable.wide(STEP_WIDTH, step);
    }

    private List<TableColumn<LeftOut, ?>> leftOutColumns() {
        return List.of(
                ListTable.wide(
                        140,
                        Columns.words(
                                "invoice",
                                texts.get("reminders.invoice"),
                                row -> row.receivable().number())),
                ListTable.wide(
                        105,
                        Columns.day(
                                "dueOn",
                                texts.get("reminders.dueOn"),
                                row -> row.receivable().dates().dueOn())),
                ListTable.wide(480, Columns.words("motive", texts.get("reminders.motive"), row -> row.words(texts))),
                ListTable.wide(
                        120,
                        Columns.amount(
                                "outstanding",
                                texts.get("reminders.outstanding"),
                                row -> row.receivable()
                                        .outstandingOn(model.dayProperty().get()))));
    }

    private String numbers(DueReminder row) {
        return row.lines().stream().map(line -> line.receivable().number()).collect(Collectors.joining(", "));
    }

    private String what(DueReminder row) {
        return row.letter()
                .map(type -> texts.get("reminders.letterBy", texts.of(type), texts.of(row.channel())))
                .orElseGet(() -> texts.of(StepChannel.CALL));
    }

    private void open(DueReminder row) {
        navigator.show(new Destination.ClientCard(row.client()));
    }

    private void open(LeftOut row) {
        navigator.show(new Destination.InvoicePage(row.receivable().id()));
    }

    private void show(ReminderDay read) {
        summary.setText(
                read == null
                        ? ""
                        : texts.get(
                                "reminders.dryRun.summary",
                                read.due().size(),
                                read.amount(),
                                read.leftOut().size()));
        SmallTable.show(due, read == null ? List.of() : read.due());
        SmallTable.show(leftOut, read == null ? List.of() : read.leftOut());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(LocalDate today) {
        bank.load();
        model.load();
    }
}
