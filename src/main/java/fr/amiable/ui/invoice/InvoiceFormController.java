package fr.amiable.ui.invoice;

import fr.amiable.client.ClientRow;
import fr.amiable.common.Texts;
import fr.amiable.contract.ContractRow;
import fr.amiable.invoice.Invoice;
import fr.amiable.invoice.InvoiceRow;
import fr.amiable.invoice.InvoiceType;
import fr.amiable.invoice.Supply;
import fr.amiable.law.interest.Imputation;
import fr.amiable.law.term.PaymentTerms;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.Dialogs;
import fr.amiable.ui.common.Navigator;
import fr.amiable.ui.common.Question;
import fr.amiable.ui.common.form.DateField;
import fr.amiable.ui.common.form.FormField;
import fr.amiable.ui.common.form.FormMessages;
import fr.amiable.ui.common.form.SearchableChoice;
import fr.amiable.ui.common.widget.Page;
import fr.amiable.ui.common.widget.PageHeader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** Ties the invoice form to its model. */
public final class InvoiceFormController {

    private static final KeyCombination SAVE = new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);

    private final InvoiceFormModel model;
    private final InvoiceFields fields;
    private final Navigator navigator;
    private final Dialogs dialogs;
    private final Texts texts;

    @FXML
    private Page view;

    @FXML
    private PageHeader header;

    @FXML
    private Label others;

    @FXML
    private SearchableChoice<ClientRow> client;

    @FXML
    private ChoiceBox<InvoiceType> type;

    @FXML
    private TextField number;

    @FXML
    private FormField correctsField;

    @FXML
    private ChoiceBox<InvoiceRow> corrects;

    @FXML
    private DateField issuedOn;

    @FXML
    private DateField performedOn;

    @FXML
    private ChoiceBox<Optional<PaymentTerms>> terms;

    @FXML
    private DateField dueOn;

    @FXML
    private VBox termWarnings;

    @FXML
    private VBox lines;

    @FXML
    private VBox totals;

    @FXML
    private TextField prepaid;

    @FXML
    private TextField penaltyRate;

    @FXML
    private VBox rateWarnings;

    @FXML
    private ChoiceBox<Imputation> imputation;

    @FXML
    private TextField order;

    @FXML
    private TextField contract;

    @FXML
    private ChoiceBox<Optional<ContractRow>> linkedContract;

    @FXML
    private ChoiceBox<Optional<Supply.Category>> category;

    @FXML
    private TextArea deliveryAddress;

    @FXML
    private TextField retention;

    @FXML
    private DateField retentionDueOn;

    @FXML
    private VBox retentionWarnings;

    @FXML
    private TextArea note;

    @FXML
    private Button save;

    @FXML
    private VBox vatWarnings;

    private FormMessages messages;
    private LineEditor lineEditor;

    public InvoiceFormController(InvoiceFormModel model, Navigator navigator, Dialogs dialogs, Texts texts) {
        this.model = model;
        this.fields = model.fields();
        this.navigator = navigator;
        this.dialogs = dialogs;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        header.setTitle(texts.get(model.titleKey()));
        tieChoices();
        tieDates();
        tieTexts();
        lineEditor = new LineEditor(fields.amounts().lines(), lines, texts);
        FormTotals shownTotals = new FormTotals(totals, texts);
        fields.amounts().totalsProperty().addListener((property, before, now) -> shownTotals.show(fields.amounts()));
        shownTotals.show(fields.amounts());
        WarningLabels.follow(model.warnings().aboutTerms(), termWarnings, texts);
        WarningLabels.follow(model.warnings().aboutRate(), rateWarnings, texts);
        WarningLabels.follow(model.warnings().aboutVat(), vatWarnings, texts);
        WarningLabels.follow(model.warnings().aboutRetention(), retentionWarnings, texts);
        messages = FormMessages.in(view, texts)
                .checkedBy(model::currentProblems)
                .othersIn(others)
                .following(model.problems());
        save.disableProperty().bind(model.busyProperty());
        view.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (SAVE.match(key)) {
                save();
                key.consume();
            }
        });
        model.load();
    }

    private void tieChoices() {
        SupplyChoices.contracts(linkedContract, model.contracts(), fields.conditions(), texts);
        SupplyChoices.categories(category, fields.conditions().supply().categoryProperty(), texts);
        ObservableList<ClientRow> shownClients = FXCollections.observableArrayList();
        client.offer(shownClients, ClientRow::name);
        FormChoices.byId(
                new FormChoices.Chooser<>(shownClients, client.valueProperty()),
                model.clients(),
                ClientRow::id,
                fields.clientProperty());
        FormChoices.constants(type, List.of(InvoiceType.values()), fields.typeProperty(), texts);
        FormChoices.constants(
                imputation, List.of(Imputation.values()), fields.conditions().imputationProperty(), texts);
        corrects.setConverter(FormChoices.words(this::words));
        FormChoices.byId(
                new FormChoices.Chooser<>(corrects.getItems(), corrects.valueProperty()),
                model.correctable(),
                InvoiceRow::id,
                fields.correctsProperty());
        correctsField.visibleProperty().bind(fields.typeProperty().isEqualTo(InvoiceType.CREDIT_NOTE));
        correctsField.managedProperty().bind(correctsField.visibleProperty());
        TermChoice.tie(terms, fields.terms().termsProperty(), texts);
    }

    private String words(InvoiceRow row) {
        return texts.get("invoice.form.correctable", row.number(), row.issuedOn(), row.gross());
    }

    private void tieDates() {
        issuedOn.countFrom(fields::today);
        performedOn.countFrom(this::dayOfIssue);
        dueOn.countFrom(this::dayOfIssue);
        retentionDueOn.countFrom(this::dayOfIssue);
        retentionDueOn
                .valueProperty()
                .bindBidirectional(fields.conditions().retention().dueOnProperty());
        issuedOn.valueProperty().bindBidirectional(fields.terms().issuedOnProperty());
        performedOn.valueProperty().bindBidirectional(fields.terms().performedOnProperty());
        dueOn.valueProperty().bindBidirectional(fields.terms().dueOnProperty());
    }

    private LocalDate dayOfIssue() {
        LocalDate typed = issuedOn.getValue();
        return typed == null ? fields.today() : typed;
    }

    private void tieTexts() {
        number.textProperty().bindBidirectional(fields.numberProperty());
        prepaid.textProperty().bindBidirectional(fields.amounts().prepaidProperty());
        penaltyRate.textProperty().bindBidirectional(fields.conditions().penaltyRateProperty());
        order.textProperty().bindBidirectional(fields.conditions().orderProperty());
        contract.textProperty().bindBidirectional(fields.conditions().contractProperty());
        deliveryAddress
                .textProperty()
                .bindBidirectional(fields.conditions().supply().deliveryAddressProperty());
        retention
                .textProperty()
                .bindBidirectional(fields.conditions().retention().amountProperty());
        note.textProperty().bindBidirectional(fields.conditions().noteProperty());
    }

    @FXML
    private void addLine() {
        lineEditor.addLine();
    }

    @FXML
    private void save() {
        if (model.busyProperty().get() || !messages.areAllRight()) {
            return;
        }
        if (model.isCorrection()) {
            dialogs.askReason(Question.CORRECT_INVOICE).ifPresent(this::keep);
        } else {
            keep("");
        }
    }

    private void keep(String reason) {
        model.save(texts.get("invoice.form.saving"), reason, this::leave);
    }

    /** A corrected invoice's page is where the owner came from: going back twice to it would show the same page again. */
    private void leave(Invoice invoice) {
        Destination page = new Destination.InvoicePage(invoice.id());
        if (model.isCorrection()) {
            navigator.close(page);
        } else {
            navigator.replace(page);
        }
    }

    @FXML
    private void cancel() {
        if (navigator.mayLeave()) {
            navigator.close(new Destination.Invoices());
        }
    }
}
