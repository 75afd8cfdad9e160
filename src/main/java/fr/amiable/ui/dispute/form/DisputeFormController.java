package fr.amiable.ui.dispute.form;

import fr.amiable.client.ClientRow;
import fr.amiable.common.FrenchText;
import fr.amiable.common.Texts;
import fr.amiable.contract.ContractRow;
import fr.amiable.dispute.Dispute;
import fr.amiable.dispute.DisputeCategory;
import fr.amiable.dispute.Position;
import fr.amiable.dispute.RaisedBy;
import fr.amiable.invoice.InvoiceRow;
import fr.amiable.timeline.Channel;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.Navigator;
import fr.amiable.ui.common.form.Choices;
import fr.amiable.ui.common.form.DateField;
import fr.amiable.ui.common.form.FormField;
import fr.amiable.ui.common.form.FormKeys;
import fr.amiable.ui.common.form.FormMessages;
import fr.amiable.ui.common.form.SearchableChoice;
import fr.amiable.ui.common.widget.Hint;
import fr.amiable.ui.common.widget.Page;
import fr.amiable.ui.common.widget.PageHeader;
import fr.amiable.ui.common.widget.RefusalLabel;
import fr.amiable.ui.common.widget.Shown;
import java.util.Objects;
import javafx.beans.Observable;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Ties the dispute form to its model. */
public final class DisputeFormController {

    private final DisputeFormModel model;
    private final Navigator navigator;
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
    private SearchableChoice<ClientRow> client;

    @FXML
    private ComboBox<DisputeCategory> category;

    @FXML
    private FlowPane raisedBy;

    @FXML
    private ComboBox<Channel> channel;

    @FXML
    private DateField raisedOn;

    @FXML
    private TextArea words;

    @FXML
    private SearchableChoice<InvoiceRow> invoice;

    @FXML
    private VBox parts;

    @FXML
    private Label total;

    @FXML
    private FormField contractsField;

    @FXML
    private VBox contracts;

    @FXML
    private FlowPane position;

    @FXML
    private DateField targetOn;

    @FXML
    private TextField nextAct;

    @FXML
    private Label refusal;

    @FXML
    private Label others;

    private FormMessages messages;

    public DisputeFormController(DisputeFormModel model, Navigator navigator, Texts texts) {
        this.model = model;
        this.navigator = navigator;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        Hint.on(save, texts.get("form.saveHint"));
        Hint.on(cancel, texts.get("form.cancelHint"));
        save.disableProperty().bind(model.busyProperty());
        header.setTitle(texts.get(model.isChange() ? "ui.dispute.form.change" : "ui.dispute.form.new"));
        client.setDisable(model.isChange());
        model.beforeProperty().addListener((property, before, read) -> header.setSubtitle(read.number()));
        bindClient();
        bindFields();
        bindInvoices();
        model.contracts().addListener((Observable change) -> showContracts());
        model.fields().contracts().addListener((Observable change) -> tickContracts());
        showContracts();
        RefusalLabel.follow(refusal, model.refusalProperty(), texts);
        messages = FormMessages.in(page, texts)
                .checkedBy(model::currentProblems)
                .othersIn(others)
                .following(model.problems());
        FormKeys.in(page, this::save, this::leave);
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

    private void showClient() {
        model.clients().stream()
                .filter(row ->
                        Objects.equals(row.id(), model.fields().clientProperty().get()))
                .findFirst()
                .ifPresent(client::setValue);
    }

    private void bindFields() {
        DisputeFields fields = model.fields();
        Choices.words(category, DisputeCategory.values(), texts::of);
        category.valueProperty().bindBidirectional(fields.categoryProperty());
        Choices.toggles(raisedBy, RaisedBy.values(), texts::of, fields.raisedByProperty());
        Choices.words(channel, Channel.values(), texts::of);
        channel.valueProperty().bindBidirectional(fields.channelProperty());
        raisedOn.countFrom(model::today);
        raisedOn.valueProperty().bindBidirectional(fields.raisedOnProperty());
        words.textProperty().bindBidirectional(fields.wordsProperty());
        Choices.toggles(position, Position.values(), texts::of, fields.positionProperty());
        targetOn.countFrom(model::today);
        targetOn.valueProperty().bindBidirectional(fields.targetOnProperty());
        nextAct.textProperty().bindBidirectional(fields.nextActProperty());
    }

    private void bindInvoices() {
        DisputeFields fields = model.fields();
        invoice.offer(
                model.offered(),
                row -> texts.get("ui.dispute.form.invoiceChoice", row.number(), row.outstanding(), row.issuedOn()));
        invoice.valueProperty().addListener((property, before, chosen) -> {
            if (chosen != null) {
                model.add(chosen.id());
                invoice.setValue(null);
            }
        });
        PartsEditor editor = new PartsEditor(
                parts, texts, this::showTotal, away -> fields.invoices().remove(away));
        fields.invoices().addListener((Observable change) -> {
            editor.show(fields.invoices());
            showTotal();
        });
        showTotal();
    }

    private void showTotal() {
        DisputeFields fields = model.fields();
        total.setText(
                fields.invoices().isEmpty()
                        ? texts.get("ui.dispute.form.nothingContested")
                        : texts.get("ui.dispute.form.total", fields.contested(), fields.due()));
    }

    private void showContracts() {
        contracts
                .getChildren()
                .setAll(model.contracts().stream().map(this::choice).toList());
        Shown.set(contractsField, !model.contracts().isEmpty());
    }

    private CheckBox choice(ContractRow row) {
        CheckBox box =
                new CheckBox(texts.of(row.kind()) + FrenchText.NO_BREAK_SPACE + row.number() + ", " + row.object());
        box.setSelected(model.fields().contracts().contains(row.id()));
        box.setOnAction(pressed -> {
            boolean isChosen = box.isSelected();
            model.fields().contracts().remove(row.id());
            if (isChosen) {
                model.fields().contracts().add(row.id());
            }
        });
        box.setUserData(row.id());
        return box;
    }

    private void tickContracts() {
        contracts.getChildren().stream()
                .map(CheckBox.class::cast)
                .forEach(box -> box.setSelected(model.fields().contracts().contains(box.getUserData())));
    }

    @FXML
    private void save() {
        if (messages.areAllRight()) {
            model.save(texts.get("ui.dispute.form.saving"), this::onSaved);
        }
    }

    private void onSaved(Dispute dispute) {
        if (model.isChange()) {
            navigator.close(new Destination.DisputePage(dispute.id()));
        } else {
            navigator.replace(new Destination.DisputePage(dispute.id()));
        }
    }

    @FXML
    private void leave() {
        navigator.leave(new Destination.Disputes());
    }
}
