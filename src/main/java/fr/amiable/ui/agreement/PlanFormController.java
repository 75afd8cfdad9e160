package fr.amiable.ui.agreement;

import fr.amiable.common.Money;
import fr.amiable.common.Texts;
import fr.amiable.law.Regime;
import fr.amiable.payment.plan.Accessories;
import fr.amiable.payment.plan.InstalmentPlanId;
import fr.amiable.payment.plan.InterestClause;
import fr.amiable.payment.plan.PlanAdvice;
import fr.amiable.payment.plan.Rhythm;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.Navigator;
import fr.amiable.ui.common.form.Choices;
import fr.amiable.ui.common.form.DateField;
import fr.amiable.ui.common.form.FormField;
import fr.amiable.ui.common.form.FormKeys;
import fr.amiable.ui.common.form.FormMessages;
import fr.amiable.ui.common.form.MoneyField;
import fr.amiable.ui.common.widget.Hint;
import fr.amiable.ui.common.widget.Page;
import fr.amiable.ui.common.widget.PageHeader;
import fr.amiable.ui.common.widget.RefusalLabel;
import fr.amiable.ui.common.widget.Shown;
import java.util.List;
import javafx.beans.Observable;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** Ties the form of an instalment plan to its model. */
public final class PlanFormController {

    private static final List<Integer> DAYS_TO_CURE = List.of(0, 8, 15, 30);

    private final PlanFormModel model;
    private final Navigator navigator;
    private final Texts texts;

    @FXML
    private Page page;

    @FXML
    private PageHeader header;

    @FXML
    private Button save;

    @FXML
    private VBox invoices;

    @FXML
    private DateField drawnOn;

    @FXML
    private VBox accessories;

    @FXML
    private FormField costsField;

    @FXML
    private MoneyField costs;

    @FXML
    private Label toPay;

    @FXML
    private ComboBox<Integer> count;

    @FXML
    private DateField first;

    @FXML
    private ComboBox<Rhythm> rhythm;

    @FXML
    private CheckBox onWorkingDays;

    @FXML
    private GridPane instalments;

    @FXML
    private Label sum;

    @FXML
    private VBox interest;

    @FXML
    private CheckBox defaultClause;

    @FXML
    private FormField daysField;

    @FXML
    private ComboBox<Integer> daysToCure;

    @FXML
    private VBox advice;

    @FXML
    private Label refusal;

    private FormMessages messages;

    public PlanFormController(PlanFormModel model, Navigator navigator, Texts texts) {
        this.model = model;
        this.navigator = navigator;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        header.setTitle(texts.get(model.isChange() ? "plan.form.change" : "plan.form.title"));
        Hint.on(save, texts.get("form.saveHint"));
        bindDebt();
        bindInstalments();
        bindClauses();
        RefusalLabel.follow(refusal, model.refusalProperty(), texts);
        model.clientProperty().addListener((property, before, now) -> header.setSubtitle(now.name()));
        model.changedProperty().addListener((property, before, now) -> showSums());
        model.fields().lines().lines().addListener((Observable change) -> showSums());
        messages =
                FormMessages.in(page, texts).checkedBy(model::currentProblems).following(model.problems());
        FormKeys.in(page, this::save, this::leave);
        showSums();
        model.load();
    }

    private void bindDebt() {
        PlanFields fields = model.fields();
        new InvoiceBoxes(invoices, fields.choice(), texts);
        drawnOn.countFrom(model::today);
        drawnOn.valueProperty().bindBidirectional(fields.drawnOnProperty());
        Choices.toggles(accessories, Accessories.values(), texts::of, fields.accessoriesProperty());
        costs.textProperty().bindBidirectional(fields.costsProperty());
    }

    private void bindInstalments() {
        InstalmentLines lines = model.fields().lines();
        count.getItems().setAll(InstalmentLines.COUNTS);
        count.valueProperty().bindBidirectional(lines.countProperty());
        first.countFrom(model::today);
        first.valueProperty().bindBidirectional(lines.firstProperty());
        Choices.words(rhythm, Rhythm.values(), texts::of);
        rhythm.valueProperty().bindBidirectional(lines.rhythmProperty());
        onWorkingDays.selectedProperty().bindBidirectional(lines.onWorkingDaysProperty());
        new InstalmentGrid(instalments, lines, model::today, texts);
    }

    private void bindClauses() {
        PlanFields fields = model.fields();
        Choices.toggles(interest, InterestClause.values(), texts::of, fields.interestProperty());
        fields.interestProperty().addListener((property, before, now) -> showSums());
        defaultClause.selectedProperty().bindBidirectional(fields.defaultClauseProperty());
        defaultClause.selectedProperty().addListener((property, before, now) -> showSums());
        daysToCure.getItems().setAll(DAYS_TO_CURE);
        daysToCure.valueProperty().bindBidirectional(fields.daysToCureProperty());
        daysField.visibleProperty().bind(defaultClause.selectedProperty());
        daysField.managedProperty().bind(daysField.visibleProperty());
    }

    /** What is to pay, what the lines make of it, and what to know of it. */
    private void showSums() {
        PlanFields fields = model.fields();
        for (Node node : accessories.getChildren()) {
            Accessories choice = (Accessories) node.getUserData();
            ((RadioButton) node)
                    .setText(texts.get(
                            "plan.form.accessories." + choice.name(),
                            fields.debts().accessories()));
        }
        Shown.set(costsField, fields.debts().regime() == Regime.PROFESSIONAL);
        Money due = fields.draft().toPay();
        toPay.setText(texts.get("plan.form.toPay", due, fields.debts().principal()));
        sum.setText(sumWords(due, fields.lines().sum()));
        advice.getChildren()
                .setAll(PlanAdvice.on(fields.draft()).stream()
                        .map(this::adviceWords)
                        .toList());
    }

    private String sumWords(Money due, Money planned) {
        Money left = due.minus(planned);
        if (left.isZero()) {
            return texts.get("plan.form.sum", planned);
        }
        return left.isPositive()
                ? texts.get("plan.form.sumShort", planned, left)
                : texts.get("plan.form.sumOver", planned, left.negated());
    }

    private Label adviceWords(PlanAdvice one) {
        Label words = new Label(texts.of(one));
        words.setWrapText(true);
        words.getStyleClass().add(one == PlanAdvice.CONSUMER_CREDIT ? "field-message" : "muted");
        return words;
    }

    @FXML
    private void propose() {
        model.propose();
    }

    @FXML
    private void add() {
        model.fields().lines().add();
    }

    @FXML
    private void save() {
        if (messages.areAllRight()) {
            model.save(this::close);
        }
    }

    private void close(InstalmentPlanId saved) {
        navigator.replace(new Destination.PlanPage(saved));
    }

    @FXML
    private void leave() {
        navigator.leave(new Destination.ClientCard(model.place().client()));
    }
}
