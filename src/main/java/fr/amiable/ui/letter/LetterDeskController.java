package fr.amiable.ui.letter;

import fr.amiable.common.FrenchText;
import fr.amiable.common.Money;
import fr.amiable.common.Refusal;
import fr.amiable.common.Texts;
import fr.amiable.invoice.InvoiceRow;
import fr.amiable.letter.LetterType;
import fr.amiable.letter.ProducedLetter;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.Dialogs;
import fr.amiable.ui.common.Navigator;
import fr.amiable.ui.common.Question;
import fr.amiable.ui.common.form.Choices;
import fr.amiable.ui.common.form.DateField;
import fr.amiable.ui.common.form.FormField;
import fr.amiable.ui.common.form.FormKeys;
import fr.amiable.ui.common.form.FormMessages;
import fr.amiable.ui.common.widget.PageHeader;
import java.util.List;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
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
    private VBox invoices;

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

    public LetterDeskController(LetterDeskModel model, Navigator navigator, Dialogs dialogs, Texts texts) {
        this.model = model;
        this.navigator = navigator;
        this.dialogs = dialogs;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        produce.setTooltip(new Tooltip(texts.get("letter.desk.produceHint")));
        cancel.setTooltip(new Tooltip(texts.get("form.cancelHint")));
        produce.disableProperty().bind(model.busyProperty());
        bindFields();
        model.fields().invoices().addListener((Observable change) -> showInvoices());
        model.proofProperty().addListener((property, before, now) -> show(now));
        model.refusalProperty().addListener((property, before, now) -> show(now));
        show((Refusal) null);
        showType();
        messages =
                FormMessages.in(page, texts).checkedBy(model.fields()::problems).following(model.problems());
        FormKeys.in(page, this::produce, this::leave);
        model.load();
    }

    private void bindFields() {
        LetterFields fields = model.fields();
        Choices.words(type, LetterType.LADDER.toArray(LetterType[]::new), texts::of);
        type.valueProperty().bindBidirectional(fields.typeProperty());
        fields.typeProperty().addListener((property, before, now) -> showType());
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
        registeredNumber.focusedProperty().addListener((property, before, isFocused) -> keepNumber());
        registeredNumber.setOnAction(entered -> keepNumber());
    }

    /** The letter is drawn again when the whole number is there, not at each digit. */
    private void keepNumber() {
        model.fields().registeredNumberProperty().set(registeredNumber.getText());
    }

    private void showType() {
        LetterType chosen = model.fields().typeProperty().get();
        header.setTitle(texts.of(chosen));
        header.setSubtitle(texts.get("letter.when." + chosen.name()));
        payByField.setVisible(chosen.setsDeadline());
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
        CheckLines lines = new CheckLines(texts);
        checks.getChildren().setAll(lines.of(proof.preCheck()));
        payBy.setPromptText(FrenchText.date(proof.proposedPayBy()));
        preview.show(
                proof.pages(), texts.get("letter.desk.preview", proof.pages().size()));
    }

    private void show(Refusal reason) {
        refusal.setText(reason == null ? "" : reason.message(texts));
        refusal.setVisible(reason != null);
        refusal.setManaged(reason != null);
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
        if (navigator.hasPastProperty().get()) {
            navigator.back();
        } else {
            navigator.show(new Destination.Letters());
        }
    }
}
