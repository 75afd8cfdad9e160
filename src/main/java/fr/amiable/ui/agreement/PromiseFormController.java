package fr.amiable.ui.agreement;

import fr.amiable.common.FrenchText;
import fr.amiable.common.Texts;
import fr.amiable.payment.promise.PromiseMeans;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.Navigator;
import fr.amiable.ui.common.Notices;
import fr.amiable.ui.common.form.Choices;
import fr.amiable.ui.common.form.DateField;
import fr.amiable.ui.common.form.FormKeys;
import fr.amiable.ui.common.form.FormMessages;
import fr.amiable.ui.common.form.MoneyField;
import fr.amiable.ui.common.widget.Hint;
import fr.amiable.ui.common.widget.Page;
import fr.amiable.ui.common.widget.PageHeader;
import fr.amiable.ui.common.widget.RefusalLabel;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Ties the form of a promise to pay to its model. */
public final class PromiseFormController {

    private final PromiseFormModel model;
    private final Navigator navigator;
    private final Notices notices;
    private final Texts texts;

    @FXML
    private Page page;

    @FXML
    private PageHeader header;

    @FXML
    private Button remove;

    @FXML
    private Button save;

    @FXML
    private VBox invoices;

    @FXML
    private MoneyField amount;

    @FXML
    private DateField promisedOn;

    @FXML
    private Label pause;

    @FXML
    private FlowPane means;

    @FXML
    private DateField madeOn;

    @FXML
    private TextArea words;

    @FXML
    private Label proof;

    @FXML
    private Label refusal;

    private FormMessages messages;

    public PromiseFormController(PromiseFormModel model, Navigator navigator, Notices notices, Texts texts) {
        this.model = model;
        this.navigator = navigator;
        this.notices = notices;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        PromiseFields fields = model.fields();
        header.setTitle(texts.get(model.isChange() ? "promise.form.change" : "promise.form.title"));
        remove.setVisible(model.isChange());
        remove.setManaged(model.isChange());
        Hint.on(save, texts.get("form.saveHint"));
        new InvoiceBoxes(invoices, fields.choice(), texts);
        amount.textProperty().bindBidirectional(fields.amountProperty());
        promisedOn.countFrom(model::today);
        promisedOn.valueProperty().bindBidirectional(fields.promisedOnProperty());
        madeOn.countFrom(model::today);
        madeOn.valueProperty().bindBidirectional(fields.madeOnProperty());
        Choices.toggles(means, PromiseMeans.values(), texts::of, fields.meansProperty());
        words.textProperty().bindBidirectional(fields.wordsProperty());
        pause.textProperty().bind(Bindings.createStringBinding(this::pauseWords, fields.promisedOnProperty()));
        pause.managedProperty().bind(pause.textProperty().isNotEmpty());
        proof.textProperty().bind(Bindings.createStringBinding(this::proofWords, fields.meansProperty()));
        RefusalLabel.follow(refusal, model.refusalProperty(), texts);
        model.clientProperty().addListener((property, before, now) -> header.setSubtitle(now.name()));
        messages =
                FormMessages.in(page, texts).checkedBy(model::currentProblems).following(model.problems());
        FormKeys.in(page, this::save, this::leave);
        model.load();
    }

    private String pauseWords() {
        return model.fields()
                .lastDay()
                .map(day -> texts.get("promise.form.pause", FrenchText.dateInWords(day)))
                .orElse("");
    }

    private String proofWords() {
        boolean isWritten = model.fields().meansProperty().get().isWritten();
        return texts.get(isWritten ? "promise.form.written" : "promise.form.oral");
    }

    @FXML
    private void save() {
        if (messages.areAllRight()) {
            model.save(this::close);
        }
    }

    @FXML
    private void remove() {
        model.remove(undo -> {
            close();
            notices.sayUndoable(texts.get("promise.form.removed"), undo);
        });
    }

    private void close() {
        navigator.close(new Destination.ClientCard(model.place().client()));
    }

    @FXML
    private void leave() {
        navigator.leave(new Destination.ClientCard(model.place().client()));
    }
}
