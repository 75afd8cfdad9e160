package fr.amiable.ui.payment;

import fr.amiable.client.ClientRow;
import fr.amiable.common.Money;
import fr.amiable.common.Texts;
import fr.amiable.payment.OpenDebt;
import fr.amiable.payment.PaymentMethod;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.Navigator;
import fr.amiable.ui.common.form.Choices;
import fr.amiable.ui.common.form.DateField;
import fr.amiable.ui.common.form.FormKeys;
import fr.amiable.ui.common.form.FormMessages;
import fr.amiable.ui.common.form.MoneyField;
import fr.amiable.ui.common.form.SearchableChoice;
import fr.amiable.ui.common.widget.Card;
import fr.amiable.ui.common.widget.Hint;
import fr.amiable.ui.common.widget.Page;
import fr.amiable.ui.common.widget.RefusalLabel;
import fr.amiable.ui.payment.bank.BankCheckBar;
import java.util.List;
import java.util.Objects;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** Ties the payment form's controls to its model. */
public final class PaymentFormController {

    private final PaymentFormModel model;
    private final Navigator navigator;
    private final BankCheckBar bankBar;
    private final Texts texts;

    @FXML
    private Page page;

    @FXML
    private Button cancel;

    @FXML
    private Button save;

    @FXML
    private SearchableChoice<ClientRow> client;

    @FXML
    private MoneyField amount;

    @FXML
    private DateField receivedOn;

    @FXML
    private ComboBox<PaymentMethod> method;

    @FXML
    private TextField reference;

    @FXML
    private VBox creditRow;

    @FXML
    private Label creditWords;

    @FXML
    private VBox splits;

    @FXML
    private GridPane parts;

    @FXML
    private Label rest;

    @FXML
    private Card bank;

    @FXML
    private Label refusal;

    @FXML
    private Label others;

    private FormMessages messages;

    public PaymentFormController(PaymentFormModel model, BankCheckBar bankBar, Navigator navigator, Texts texts) {
        this.model = model;
        this.bankBar = bankBar;
        this.navigator = navigator;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        Hint.on(save, texts.get("form.saveHint"));
        Hint.on(cancel, texts.get("form.cancelHint"));
        save.disableProperty().bind(model.busyProperty());
        bindClient();
        bindFields();
        bindCredit();
        PartsGrid grid = new PartsGrid(parts, texts);
        model.fields().split().parts().addListener((Observable change) -> {
            grid.show(model.fields().split().parts());
            nameInvoices();
        });
        grid.show(model.fields().split().parts());
        nameInvoices();
        rest.textProperty()
                .bind(Bindings.createStringBinding(
                        this::restInWords, model.fields().split().unallocatedProperty()));
        rest.visibleProperty().bind(rest.textProperty().isNotEmpty());
        rest.managedProperty().bind(rest.visibleProperty());
        RefusalLabel.follow(refusal, model.refusalProperty(), texts);
        messages = FormMessages.in(page, texts)
                .checkedBy(model::currentProblems)
                .othersIn(others)
                .following(model.problems());
        FormKeys.in(page, this::save, this::leave);
        bank.getChildren().add(bankBar);
        bankBar.load();
        model.load();
    }

    private void bindClient() {
        client.offer(model.clients(), ClientRow::name);
        client.valueProperty().addListener((property, before, chosen) -> {
            if (chosen != null) {
                model.fields().clientProperty().set(chosen.id());
            }
        });
        model.fields().clientProperty().addListener((property, before, now) -> showClient());
        model.clients().addListener((ListChangeListener<ClientRow>) change -> showClient());
    }

    private void bindCredit() {
        creditWords
                .textProperty()
                .bind(Bindings.createStringBinding(
                        () -> texts.get(
                                "payment.form.hasCredit", model.creditProperty().get()),
                        model.creditProperty()));
        creditRow
                .visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> model.creditProperty().get().isPositive(), model.creditProperty()));
        creditRow.managedProperty().bind(creditRow.visibleProperty());
    }

    @FXML
    private void useCredit() {
        navigator.show(
                new Destination.CreditForm(model.fields().clientProperty().get()));
    }

    private void showClient() {
        model.clients().stream()
                .filter(row ->
                        Objects.equals(row.id(), model.fields().clientProperty().get()))
                .findFirst()
                .ifPresent(client::setValue);
    }

    private void bindFields() {
        PaymentFields fields = model.fields();
        amount.textProperty().bindBidirectional(fields.amountProperty());
        receivedOn.countFrom(model::today);
        receivedOn.valueProperty().bindBidirectional(fields.receivedOnProperty());
        Choices.words(method, PaymentMethod.values(), texts::of);
        method.valueProperty().bindBidirectional(fields.methodProperty());
        reference.textProperty().bindBidirectional(fields.referenceProperty());
        Choices.toggles(splits, Split.values(), texts::of, fields.split().wayProperty());
    }

    /** The second choice names the invoices the form was opened from; without any it is not offered. */
    private void nameInvoices() {
        List<String> numbers = model.fields().split().namedDebts().stream()
                .map(OpenDebt::number)
                .toList();
        String words = switch (numbers.size()) {
            case 0 -> "";
            case 1 -> texts.get("payment.form.invoiceFirst", numbers.get(0));
            default -> texts.get("payment.form.invoicesFirst", String.join(", ", numbers));
        };
        splits.getChildren().stream()
                .filter(node -> node.getUserData() == Split.NAMED_FIRST)
                .map(RadioButton.class::cast)
                .forEach(button -> {
                    button.setText(words);
                    button.setVisible(!words.isEmpty());
                    button.setManaged(!words.isEmpty());
                });
    }

    private String restInWords() {
        Money left = model.fields().split().unallocatedProperty().get();
        if (left.isZero()) {
            return "";
        }
        return left.isPositive()
                ? texts.get("payment.form.credit", left)
                : texts.get("payment.form.tooMuch", left.negated());
    }

    @FXML
    private void save() {
        if (messages.areAllRight()) {
            model.save(texts.get("payment.form.saving"), this::onSaved);
        }
    }

    /** Once paid, an invoice asks what becomes of its interest and indemnity. */
    private void onSaved(PaymentFormModel.Recorded recorded) {
        navigator.close(recorded.toDecide()
                .<Destination>map(Destination.WaiverForm::new)
                .orElseGet(() -> new Destination.ClientCard(recorded.payment().client())));
    }

    @FXML
    private void leave() {
        navigator.leave(new Destination.Invoices());
    }
}
