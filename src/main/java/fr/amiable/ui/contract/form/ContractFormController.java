package fr.amiable.ui.contract.form;

import fr.amiable.client.ClientRow;
import fr.amiable.common.Texts;
import fr.amiable.contract.Contract;
import fr.amiable.contract.ContractKind;
import fr.amiable.contract.Renewal;
import fr.amiable.contract.TermsAcceptance;
import fr.amiable.contract.TermsOfSale;
import fr.amiable.ui.attachment.FileLines;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.Dialogs;
import fr.amiable.ui.common.Navigator;
import fr.amiable.ui.common.form.Choices;
import fr.amiable.ui.common.form.DateField;
import fr.amiable.ui.common.form.FormKeys;
import fr.amiable.ui.common.form.FormMessages;
import fr.amiable.ui.common.form.MoneyField;
import fr.amiable.ui.common.form.PercentField;
import fr.amiable.ui.common.form.SearchableChoice;
import fr.amiable.ui.common.widget.Card;
import fr.amiable.ui.common.widget.Hint;
import fr.amiable.ui.common.widget.Page;
import fr.amiable.ui.common.widget.PageHeader;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Ties the contract form's controls to its model. */
public final class ContractFormController {

    private final ContractFormModel model;
    private final ContractFields fields;
    private final Navigator navigator;
    private final Dialogs dialogs;
    private final Texts texts;

    @FXML
    private Page page;

    @FXML
    private PageHeader header;

    @FXML
    private Button cancel;

    @FXML
    private Button save;

    @FXML
    private FlowPane kinds;

    @FXML
    private SearchableChoice<ClientRow> client;

    @FXML
    private TextField number;

    @FXML
    private TextArea object;

    @FXML
    private MoneyField amount;

    @FXML
    private DateField signedOn;

    @FXML
    private TextField place;

    @FXML
    private CheckBox offPremises;

    @FXML
    private CheckBox fewEmployees;

    @FXML
    private CheckBox outsideActivity;

    @FXML
    private VBox files;

    @FXML
    private DateField startsOn;

    @FXML
    private DateField endsOn;

    @FXML
    private ComboBox<Renewal> renewal;

    @FXML
    private TextField noticeDays;

    @FXML
    private Label noticeBy;

    @FXML
    private TextField paymentDays;

    @FXML
    private CheckBox endOfMonth;

    @FXML
    private PercentField penaltyRate;

    @FXML
    private CheckBox retentionOfTitle;

    @FXML
    private CheckBox penaltyClause;

    @FXML
    private CheckBox jurisdictionClause;

    @FXML
    private CheckBox mediationClause;

    @FXML
    private ComboBox<Optional<TermsOfSale>> terms;

    @FXML
    private ComboBox<TermsAcceptance> how;

    @FXML
    private DateField acceptedOn;

    @FXML
    private TextArea proof;

    @FXML
    private TextArea note;

    @FXML
    private Label others;

    @FXML
    private VBox form;

    @FXML
    private Card law;

    @FXML
    private HBox lights;

    @FXML
    private VBox check;

    private FormMessages messages;

    public ContractFormController(ContractFormModel model, Navigator navigator, Dialogs dialogs, Texts texts) {
        this.model = model;
        this.fields = model.fields();
        this.navigator = navigator;
        this.dialogs = dialogs;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        header.setTitle(texts.get(model.isChange() ? "contract.form.change" : "contract.form.new"));
        Hint.on(save, texts.get("form.saveHint"));
        Hint.on(cancel, texts.get("form.cancelHint"));
        save.disableProperty().bind(model.busyProperty());
        tieChoices();
        tieSignature();
        tieDuration();
        tieClauses();
        new FileLines(files, dialogs, texts).show(model.pending());
        LawPanel panel = new LawPanel(lights, check, texts);
        model.checkProperty().addListener((property, before, now) -> panel.show(now));
        panel.show(null);
        LawPanel.follow(law, form, page);
        messages = FormMessages.in(page, texts)
                .checkedBy(model::currentProblems)
                .othersIn(others)
                .following(model.problems());
        FormKeys.in(page, this::save, this::leave);
        model.load();
    }

    private void tieChoices() {
        Choices.toggles(kinds, ContractKind.values(), texts::of, fields.kindProperty());
        ObservableList<ClientRow> shown = FXCollections.observableArrayList();
        client.offer(shown, ClientRow::name);
        ChoiceById.tie(client, model.clients(), ClientRow::id, fields.clientProperty());
        number.textProperty().bindBidirectional(fields.numberProperty());
        object.textProperty().bindBidirectional(fields.objectProperty());
        amount.valueProperty().bindBidirectional(fields.amountProperty());
        note.textProperty().bindBidirectional(fields.noteProperty());
        AcceptanceFields acceptance = fields.acceptance();
        VersionChoice.tie(terms, model.versions(), acceptance.termsProperty(), texts);
        Choices.words(how, TermsAcceptance.values(), texts::of);
        how.valueProperty().bindBidirectional(acceptance.howProperty());
        acceptedOn.valueProperty().bindBidirectional(acceptance.acceptedOnProperty());
        proof.textProperty().bindBidirectional(acceptance.proofProperty());
    }

    private void tieSignature() {
        SignatureFields signature = fields.signature();
        signedOn.valueProperty().bindBidirectional(signature.signedOnProperty());
        place.textProperty().bindBidirectional(signature.placeProperty());
        offPremises.selectedProperty().bindBidirectional(signature.offPremisesProperty());
        fewEmployees.selectedProperty().bindBidirectional(signature.fiveEmployeesOrFewerProperty());
        outsideActivity.selectedProperty().bindBidirectional(signature.outsideMainActivityProperty());
        Stream.of(fewEmployees, outsideActivity).forEach(box -> {
            box.visibleProperty().bind(signature.offPremisesProperty());
            box.managedProperty().bind(box.visibleProperty());
        });
    }

    private void tieDuration() {
        DurationFields duration = fields.duration();
        Stream.of(signedOn, startsOn, acceptedOn).forEach(field -> field.countFrom(model::today));
        endsOn.countFrom(this::dayOfStart);
        startsOn.valueProperty().bindBidirectional(duration.startsOnProperty());
        endsOn.valueProperty().bindBidirectional(duration.endsOnProperty());
        Choices.words(renewal, Renewal.values(), texts::of);
        renewal.valueProperty().bindBidirectional(duration.renewalProperty());
        noticeDays.textProperty().bindBidirectional(duration.noticeDaysProperty());
        Stream.of(duration.all()).forEach(field -> field.addListener((Observable touched) -> showNotice()));
        showNotice();
    }

    private LocalDate dayOfStart() {
        LocalDate typed = startsOn.getValue();
        return typed == null ? model.today() : typed;
    }

    private void showNotice() {
        noticeBy.setText(model.noticeBy()
                .map(day -> texts.get("contract.form.noticeBy", day))
                .orElse(""));
    }

    private void tieClauses() {
        ClauseFields clauses = fields.clauses();
        paymentDays.textProperty().bindBidirectional(clauses.paymentDaysProperty());
        endOfMonth.selectedProperty().bindBidirectional(clauses.endOfMonthProperty());
        penaltyRate.valueProperty().bindBidirectional(clauses.penaltyRateProperty());
        retentionOfTitle.selectedProperty().bindBidirectional(clauses.retentionOfTitleProperty());
        penaltyClause.selectedProperty().bindBidirectional(clauses.penaltyClauseProperty());
        jurisdictionClause.selectedProperty().bindBidirectional(clauses.jurisdictionClauseProperty());
        mediationClause.selectedProperty().bindBidirectional(clauses.mediationClauseProperty());
    }

    @FXML
    private void save() {
        if (messages.areAllRight()) {
            model.save(texts.get("contract.form.saving"), this::onSaved);
        }
    }

    private void onSaved(Contract contract) {
        Destination shown = new Destination.ContractPage(contract.id());
        navigator.finish(shown, model.isChange());
    }

    @FXML
    private void leave() {
        navigator.leave(new Destination.Contracts());
    }
}
