package fr.amiable.ui.letter.registered;

import fr.amiable.common.FrenchText;
import fr.amiable.common.Texts;
import fr.amiable.evidence.Original;
import fr.amiable.identifier.TrackingNumber;
import fr.amiable.letter.registered.ProofKind;
import fr.amiable.letter.registered.RegisteredCourse;
import fr.amiable.letter.registered.RegisteredForm;
import fr.amiable.letter.registered.RegisteredState;
import fr.amiable.ui.common.Dialogs;
import fr.amiable.ui.common.Notices;
import fr.amiable.ui.common.form.Choices;
import fr.amiable.ui.common.form.DateField;
import fr.amiable.ui.common.form.FormMessages;
import fr.amiable.ui.common.widget.RefusalLabel;
import fr.amiable.ui.common.widget.Shown;
import fr.amiable.ui.common.widget.StatusChip;
import fr.amiable.ui.common.widget.Tone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Ties the card of a registered letter to its model. */
public final class RegisteredController {

    private final RegisteredModel model;
    private final Dialogs dialogs;
    private final Notices notices;
    private final Texts texts;

    @FXML
    private VBox card;

    @FXML
    private VBox facts;

    @FXML
    private VBox preparation;

    @FXML
    private ComboBox<RegisteredForm> form;

    @FXML
    private TextField number;

    @FXML
    private Label doubt;

    @FXML
    private VBox electronic;

    @FXML
    private TextField provider;

    @FXML
    private VBox consent;

    @FXML
    private DateField consentOn;

    @FXML
    private TextField consentHow;

    @FXML
    private VBox moving;

    @FXML
    private ComboBox<RegisteredState> next;

    @FXML
    private DateField on;

    @FXML
    private Button takeBack;

    @FXML
    private Button start;

    @FXML
    private VBox following;

    @FXML
    private VBox proofs;

    @FXML
    private VBox outcome;

    private FormMessages messages;
    private boolean isStarted;

    public RegisteredController(RegisteredModel model, Dialogs dialogs, Notices notices, Texts texts) {
        this.model = model;
        this.dialogs = dialogs;
        this.notices = notices;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        Choices.words(form, RegisteredForm.values(), texts::of);
        form.valueProperty().bindBidirectional(model.formProperty());
        number.textProperty().bindBidirectional(model.numberProperty());
        // a scanner of bar codes types the number, then Enter
        number.setOnAction(scanned -> prepare());
        provider.textProperty().bindBidirectional(model.providerProperty());
        consentOn.valueProperty().bindBidirectional(model.consentOnProperty());
        consentOn.countFrom(model::today);
        consentHow.textProperty().bindBidirectional(model.consentHowProperty());
        on.countFrom(model::today);
        Choices.words(next, new RegisteredState[0], texts::of);
        shownWhile(electronic, model.formProperty().map(RegisteredForm.ELECTRONIC::equals));
        number.textProperty().addListener((property, before, typed) -> showDoubt());
        outcome.getChildren().setAll(new RefusalLabel(model.refusalProperty(), texts));
        model.knownProperty().addListener((property, before, now) -> show(now));
        messages = FormMessages.in(card, texts).checkedBy(model::typedProblems).following(model.problems());
        showDoubt();
        model.load();
    }

    private static void shownWhile(Node node, ObservableValue<Boolean> condition) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(node.visibleProperty());
    }

    private void showDoubt() {
        String typed = number.getText();
        boolean isDoubtful =
                typed != null && !typed.isBlank() && !TrackingNumber.isValid(TrackingNumber.normalise(typed));
        Shown.set(doubt, isDoubtful);
    }

    private void show(RegisteredModel.Known now) {
        RegisteredState state = now.state();
        facts.getChildren()
                .setAll(now.letter().isPresent() ? facts(state, now) : List.of(line("registered.card.none")));
        boolean isRegistered = isStarted || now.letter().isPresent();
        Shown.set(start, !isRegistered);
        Shown.set(preparation, isRegistered && state == RegisteredState.PREPARED);
        Shown.set(following, isRegistered);
        Shown.set(consent, now.needsConsent());
        next.getItems().setAll(state.next());
        next.getSelectionModel().selectFirst();
        on.setValue(model.today());
        Shown.set(moving, !state.next().isEmpty());
        Shown.set(takeBack, state != RegisteredState.PREPARED);
        proofs.getChildren().setAll(now.proofs().stream().map(this::proof).toList());
    }

    private List<Node> facts(RegisteredState state, RegisteredModel.Known now) {
        RegisteredCourse course = now.letter().orElseThrow().course();
        List<Node> lines = new ArrayList<>();
        lines.add(new StatusChip(texts.of(state), tone(state)));
        day("registered.card.depositedOn", course.depositedOn()).ifPresent(lines::add);
        day("registered.card.presentedOn", course.presentedOn()).ifPresent(lines::add);
        day("registered.card.heldUntil", course.heldUntil()).ifPresent(lines::add);
        day("registered.card.endedOn", course.endedOn()).ifPresent(lines::add);
        lines.add(line("registered.proves." + state));
        Label todo = line("registered.todo." + state);
        todo.getStyleClass().add("muted");
        lines.add(todo);
        return lines;
    }

    private Optional<Node> day(String key, Optional<LocalDate> day) {
        return day.map(one -> wrapped(texts.get(key, FrenchText.dateInWords(one))));
    }

    private Label line(String key) {
        return wrapped(texts.get(key));
    }

    private static Label wrapped(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        return label;
    }

    private Node proof(Original file) {
        return wrapped(texts.get("registered.card.proof", file.fileName()));
    }

    private static Tone tone(RegisteredState state) {
        return switch (state) {
            case PREPARED -> Tone.GREY;
            case DEPOSITED, NOTIFIED -> Tone.AMBER;
            case DISTRIBUTED -> Tone.GREEN;
            case UNCLAIMED, REFUSED -> Tone.ORANGE;
            case UNKNOWN, LOST -> Tone.RED;
        };
    }

    @FXML
    private void start() {
        isStarted = true;
        show(model.knownProperty().get());
        number.requestFocus();
    }

    @FXML
    private void prepare() {
        if (messages.areAllRight()) {
            model.prepare(() -> notices.say(texts.get("registered.card.kept")));
        }
    }

    @FXML
    private void move() {
        if (messages.areAllRight() && next.getValue() != null && on.getValue() != null) {
            model.move(next.getValue(), on.getValue(), () -> notices.say(texts.get("registered.card.kept")));
        }
    }

    @FXML
    private void takeBack() {
        model.takeBack(() -> notices.say(texts.get("registered.card.takenBack")));
    }

    @FXML
    private void addDeposit() {
        add(ProofKind.DEPOSIT);
    }

    @FXML
    private void addReceipt() {
        add(ProofKind.RECEIPT);
    }

    private void add(ProofKind kind) {
        dialogs.chooseAnyFiles()
                .forEach(file -> model.addProof(
                        kind,
                        file,
                        texts.get("files.attaching"),
                        disputes -> notices.say(
                                disputes.isEmpty()
                                        ? texts.get("registered.card.proofKept")
                                        : texts.get("registered.card.proofExhibit", String.join(", ", disputes)))));
    }
}
