package fr.amiable.ui.letter;

import fr.amiable.common.FrenchText;
import fr.amiable.common.Money;
import fr.amiable.common.Texts;
import fr.amiable.contract.ContractRow;
import fr.amiable.dispute.DisputeRow;
import fr.amiable.invoice.InvoiceRow;
import fr.amiable.letter.LetterType;
import fr.amiable.letter.ProducedLetter;
import fr.amiable.letter.form.Addressee;
import fr.amiable.letter.form.LetterField;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.Dialogs;
import fr.amiable.ui.common.Navigator;
import fr.amiable.ui.common.Question;
import fr.amiable.ui.common.form.Choices;
import fr.amiable.ui.common.form.DateField;
import fr.amiable.ui.common.form.FormField;
import fr.amiable.ui.common.form.FormKeys;
import fr.amiable.ui.common.form.FormMessages;
import fr.amiable.ui.common.widget.Card;
import fr.amiable.ui.common.widget.Hint;
import fr.amiable.ui.common.widget.PageHeader;
import fr.amiable.ui.common.widget.RefusalLabel;
import fr.amiable.ui.common.widget.Shown;
import java.util.List;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Ties the letter being written to its model. */
public final class LetterDeskController {

    private final LetterDeskModel model;
    private final Navigator navigator;
    private final Dialogs dialogs;
    private final Texts texts;

    @FXML
    private VBox page;

    @FXML
    private PageHeader header;

    @FXML
    private Button cancel;

    @FXML
    private Button produce;

    @FXML
    private ComboBox<LetterType> type;

    @FXML
    private FormField typeField;

    @FXML
    private FormField invoicesField;

    @FXML
    private VBox invoices;

    @FXML
    private FormField disputeField;

    @FXML
    private ComboBox<DisputeRow> dispute;

    @FXML
    private FormField contractField;

    @FXML
    private ComboBox<ContractRow> contract;

    @FXML
    private FormField numberField;

    @FXML
    private Card entriesCard;

    @FXML
    private VBox entries;

    @FXML
    private DateField writtenOn;

    @FXML
    private FormField payByField;

    @FXML
    private DateField payBy;

    @FXML
    private TextField registeredNumber;

    @FXML
    private Label refusal;

    @FXML
    private VBox checks;

    @FXML
    private PagePreview preview;

    private FormMessages messages;
    private MatterChoices matters;
    private List<LetterField> shownFields = List.of();

    public LetterDeskController(LetterDeskModel model, Navigator navigator, Dialogs dialogs, Texts texts) {
        this.model = model;
        this.navigator = navigator;
        this.dialogs = dialogs;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        Hint.on(produce, texts.get("letter.desk.produceHint"));
        Hint.on(cancel, texts.get("form.cancelHint"));
        produce.disableProperty().bind(model.busyProperty());
        bindFields();
        model.fields().invoices().addListener((Observable change) -> {
            showInvoices();
            model.fields().offered().ifPresent(this::showOffer);
        });
        Shown.set(entriesCard, false);
        model.proofProperty().addListener((property, before, now) -> show(now));
        RefusalLabel.follow(refusal, model.refusalProperty(), texts);
        showType();
        watchMessages();
        model.problems().addListener((Observable change) -> messages.show(List.copyOf(model.problems())));
        FormKeys.in(page, this::produce, this::leave);
        model.load();
    }

    private void bindFields() {
        LetterFieldsModel fields = model.fields();
        Choices.words(type, LetterType.values(), texts::of);
        matters = new MatterChoices(dispute, contract, texts);
        matters.bind(fields);
        type.setValue(fields.typeProperty().get());
        // offering other kinds empties the choice for a moment
        type.valueProperty().addListener((property, before, now) -> {
            if (now != null) {
                fields.typeProperty().set(now);
            }
        });
        fields.typeProperty().addListener((property, before, now) -> {
            type.setValue(now);
            showType();
        });
        writtenOn.valueProperty().bindBidirectional(fields.writtenOnProperty());
        writtenOn.countFrom(model::today);
        payBy.valueProperty().bindBidirectional(fields.payByProperty());
        payBy.countFrom(
                () -> Optional.ofNullable(fields.writtenOnProperty().get()).orElseGet(model::today));
        registeredNumber.textProperty().addListener((property, before, typed) -> {
            if (!registeredNumber.isFocused()) {
                fields.registeredNumberProperty().set(typed);
            }
        });
        fields.registeredNumberProperty().addListener((property, before, now) -> registeredNumber.setText(now));
        registeredNumber.focusedProperty().addListener((property, before, isFocused) -> keepNumber());
        registeredNumber.setOnAction(entered -> keepNumber());
    }

    /** The letter is drawn again when the whole number is there, not at each digit. */
    private void keepNumber() {
        model.fields().registeredNumberProperty().set(registeredNumber.getText());
    }

    private void watchMessages() {
        messages = FormMessages.in(page, texts).checkedBy(model::allProblems);
    }

    private void showType() {
        LetterFieldsModel fields = model.fields();
        LetterType chosen = fields.typeProperty().get();
        header.setTitle(texts.of(chosen));
        typeField.setHint(texts.get("letter.when." + chosen.name()));
        payByField.setVisible(chosen.setsDeadline());
        payByField.setLabel(texts.get(chosen.asksForMoney() ? "letter.desk.payBy" : "letter.desk.actBy"));
        Shown.set(invoicesField, fields.hasInvoices());
        Shown.set(disputeField, fields.hasDispute());
        Shown.set(contractField, fields.hasContract());
        Shown.set(
                numberField, chosen.form().addressee() != Addressee.OWNER && chosen != LetterType.INSTALMENT_AGREEMENT);
    }

    /** What the letters of this client can be about, once known; the choice of kinds keeps the one being written. */
    private void showOffer(LetterOffer offer) {
        List<LetterType> kinds = model.fields().types();
        if (!kinds.equals(type.getItems()) && kinds.contains(type.getValue())) {
            LetterType kept = type.getValue();
            type.getItems().setAll(kinds);
            type.setValue(kept);
        }
        matters.offer(offer);
        showType();
    }

    /** The fields of the kind of letter, made anew only when they are others. */
    private void showEntries(List<LetterField> fields) {
        if (!fields.equals(shownFields)) {
            shownFields = fields;
            entries.getChildren().setAll(new EntryFields(model.fields().entries(), model::today, texts).of(fields));
            Shown.set(entriesCard, !fields.isEmpty());
            watchMessages();
        }
    }

    private void showInvoices() {
        invoices.getChildren()
                .setAll(model.fields().invoices().stream().map(this::choice).toList());
    }

    private CheckBox choice(IncludedInvoice invoice) {
        InvoiceRow row = invoice.row();
        Money asked = row.outstanding().minus(row.contested());
        CheckBox box = new CheckBox(
                row.contested().isPositive()
                        ? texts.get("letter.desk.contestedInvoice", row.number(), asked, row.contested(), row.dueOn())
                        : texts.get("letter.desk.invoice", row.number(), asked, row.dueOn()));
        box.selectedProperty().bindBidirectional(invoice.includedProperty());
        return box;
    }

    private void show(LetterProof proof) {
        if (proof == null) {
            checks.getChildren().clear();
            preview.show(List.of(), texts.get("letter.desk.noPreview"));
            return;
        }
        showEntries(proof.fields());
        CheckLines lines = new CheckLines(texts);
        checks.getChildren().setAll(lines.of(proof.letter().preCheck()));
        payBy.setPromptText(FrenchText.date(proof.letter().proposedPayBy()));
        preview.show(
                proof.pages(), texts.get("letter.desk.preview", proof.pages().size()));
    }

    @FXML
    private void produce() {
        keepNumber();
        if (!messages.show(model.stoppingProblems())) {
            return;
        }
        Optional<String> reason = model.isBlocked() ? dialogs.askReason(Question.PRODUCE_LETTER) : Optional.of("");
        reason.ifPresent(words -> model.produce(
                texts.get("letter.desk.producing"),
                Optional.of(words).filter(given -> !given.isEmpty()),
                this::onProduced));
    }

    private void onProduced(ProducedLetter letter) {
        navigator.replace(new Destination.LetterPage(letter.id()));
    }

    @FXML
    private void leave() {
        navigator.leave(new Destination.Letters());
    }
}
