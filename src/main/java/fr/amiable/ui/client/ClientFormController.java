package fr.amiable.ui.client;

import fr.amiable.client.Client;
import fr.amiable.client.ClientId;
import fr.amiable.client.ClientKind;
import fr.amiable.client.Language;
import fr.amiable.client.MerchantStatus;
import fr.amiable.common.Texts;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.Navigator;
import fr.amiable.ui.common.form.Choices;
import fr.amiable.ui.common.form.DateField;
import fr.amiable.ui.common.form.FormField;
import fr.amiable.ui.common.form.FormKeys;
import fr.amiable.ui.common.form.FormMessages;
import fr.amiable.ui.common.widget.Hint;
import fr.amiable.ui.common.widget.Page;
import fr.amiable.ui.common.widget.PageHeader;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** Ties the client form's controls to its model. */
public final class ClientFormController {

    /** Typing goes on meanwhile; nobody is looked for at each key. */
    private static final Duration STILL = Duration.millis(300);

    private final ClientFormModel model;
    private final Navigator navigator;
    private final Texts texts;
    private final Clock clock;
    private final ClientFormRows rows;

    @FXML
    private Page page;

    @FXML
    private PageHeader header;

    @FXML
    private Button cancel;

    @FXML
    private Button save;

    @FXML
    private VBox lookalikes;

    @FXML
    private FlowPane kinds;

    @FXML
    private Label why;

    @FXML
    private FormField merchantField;

    @FXML
    private ComboBox<MerchantStatus> merchantStatus;

    @FXML
    private TextField name;

    @FXML
    private ComboBox<Language> language;

    @FXML
    private TextField siren;

    @FXML
    private TextField vatNumber;

    @FXML
    private Hyperlink proposedVat;

    @FXML
    private VBox addresses;

    @FXML
    private VBox contacts;

    @FXML
    private DateField insolvencyOn;

    @FXML
    private FormField openedField;

    @FXML
    private DateField openedOn;

    @FXML
    private Label declaration;

    @FXML
    private FormField claimField;

    @FXML
    private DateField claimDeclaredOn;

    @FXML
    private FormField overIndebtedField;

    @FXML
    private DateField overIndebtedOn;

    @FXML
    private CheckBox doNotContact;

    @FXML
    private CheckBox addressWrong;

    @FXML
    private TextArea note;

    @FXML
    private Label others;

    private final PauseTransition lookSoon = new PauseTransition(STILL);
    private FormMessages messages;

    public ClientFormController(ClientFormModel model, Navigator navigator, Texts texts, Clock clock) {
        this.model = model;
        this.navigator = navigator;
        this.texts = texts;
        this.clock = clock;
        this.rows = new ClientFormRows(texts);
    }

    @FXML
    private void initialize() {
        header.setTitle(texts.get(model.isChange() ? "client.form.change" : "client.form.new"));
        Hint.on(save, texts.get("form.saveHint"));
        Hint.on(cancel, texts.get("form.cancelHint"));
        save.disableProperty().bind(model.busyProperty());
        bindIdentity();
        bindFlags();
        ClientFormRows.showRepeated(
                addresses, model.fields().addresses(), address -> rows.address(address, model.fields()));
        ClientFormRows.showRepeated(
                contacts, model.fields().contacts(), contact -> rows.contact(contact, model.fields()));
        showLookalikes();
        model.lookalikes().addListener((Observable change) -> showLookalikes());
        messages = FormMessages.in(page, texts)
                .checkedBy(model::currentProblems)
                .othersIn(others)
                .following(model.problems());
        FormKeys.in(page, this::save, this::leave);
        model.load();
    }

    private void bindIdentity() {
        ClientFields fields = model.fields();
        Choices.toggles(kinds, ClientKind.values(), texts::of, fields.kindProperty());
        why.textProperty()
                .bind(fields.kindProperty()
                        .map(kind -> texts.get("client.why." + kind.name()))
                        .orElse(texts.get("client.form.why")));
        Choices.words(merchantStatus, MerchantStatus.values(), texts::of);
        Choices.words(language, Language.values(), texts::of);
        language.valueProperty().bindBidirectional(fields.languageProperty());
        merchantStatus.valueProperty().bindBidirectional(fields.merchantStatusProperty());
        merchantField.visibleProperty().bind(fields.kindProperty().isEqualTo(ClientKind.PROFESSIONAL));
        merchantField.managedProperty().bind(merchantField.visibleProperty());
        name.textProperty().bindBidirectional(fields.nameProperty());
        siren.textProperty().bindBidirectional(fields.sirenProperty());
        vatNumber.textProperty().bindBidirectional(fields.vatNumberProperty());
        lookSoon.setOnFinished(still -> model.lookForLookalikes());
        Stream.of(name, siren, vatNumber)
                .forEach(field ->
                        field.textProperty().addListener((property, before, typed) -> lookSoon.playFromStart()));
        proposedVat
                .textProperty()
                .bind(model.proposedVatNumberProperty().map(number -> texts.get("client.form.takeVat", number)));
        proposedVat.visibleProperty().bind(model.proposedVatNumberProperty().isNotEmpty());
        proposedVat.managedProperty().bind(proposedVat.visibleProperty());
    }

    private void bindFlags() {
        ClientFields fields = model.fields();
        ProceedingsFields proceedings = fields.proceedings();
        Stream.of(insolvencyOn, openedOn, claimDeclaredOn, overIndebtedOn)
                .forEach(field -> field.countFrom(() -> LocalDate.now(clock)));
        insolvencyOn.valueProperty().bindBidirectional(proceedings.publishedOnProperty());
        openedOn.valueProperty().bindBidirectional(proceedings.openedOnProperty());
        claimDeclaredOn.valueProperty().bindBidirectional(proceedings.claimDeclaredOnProperty());
        Stream.of(openedField, claimField).forEach(field -> {
            field.visibleProperty().bind(proceedings.publishedOnProperty().isNotNull());
            field.managedProperty().bind(field.visibleProperty());
        });
        overIndebtedOn.valueProperty().bindBidirectional(fields.overIndebtedOnProperty());
        overIndebtedField
                .visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> Optional.ofNullable(fields.kindProperty().get())
                                .filter(ClientKind::canBeOverIndebted)
                                .isPresent(),
                        fields.kindProperty()));
        overIndebtedField.managedProperty().bind(overIndebtedField.visibleProperty());
        declaration
                .textProperty()
                .bind(Bindings.createStringBinding(
                        () -> proceedings
                                .published()
                                .flatMap(day -> fields.draft().flags().declaration())
                                .map(clock -> texts.get("client.form.declaration", clock.lastDay()))
                                .orElse(""),
                        proceedings.publishedOnProperty()));
        declaration.visibleProperty().bind(declaration.textProperty().isNotEmpty());
        declaration.managedProperty().bind(declaration.visibleProperty());
        doNotContact.selectedProperty().bindBidirectional(fields.doNotContactProperty());
        addressWrong.selectedProperty().bindBidirectional(fields.addressWrongProperty());
        note.textProperty().bindBidirectional(fields.noteProperty());
    }

    private void showLookalikes() {
        boolean isAny = !model.lookalikes().isEmpty();
        lookalikes.setVisible(isAny);
        lookalikes.setManaged(isAny);
        lookalikes
                .getChildren()
                .setAll(new LookalikeLines(texts, model.isChange(), this::open, this::mergeWith)
                        .of(model.lookalikes()));
    }

    private void open(ClientId known) {
        navigator.show(new Destination.ClientCard(known));
    }

    /** What is being typed must be in the desk before it can be compared with another. */
    private void mergeWith(ClientId known) {
        if (model.isChange()) {
            model.changed().ifPresent(id -> navigator.show(new Destination.ClientMerge(id, Optional.of(known))));
        } else if (messages.areAllRight()) {
            model.save(
                    texts.get("client.form.saving"),
                    client -> navigator.replace(new Destination.ClientMerge(known, Optional.of(client.id()))));
        }
    }

    @FXML
    private void takeProposedVat() {
        model.takeProposedVatNumber();
        vatNumber.requestFocus();
    }

    @FXML
    private void addAddress() {
        model.fields().addAddress();
    }

    @FXML
    private void addContact() {
        model.fields().contacts().add(new ContactModel());
    }

    @FXML
    private void save() {
        if (messages.areAllRight()) {
            model.save(texts.get("client.form.saving"), this::onSaved);
        }
    }

    private void onSaved(Client client) {
        Destination card = new Destination.ClientCard(client.id());
        navigator.finish(card, model.isChange());
    }

    @FXML
    private void leave() {
        navigator.leave(new Destination.Clients());
    }
}
