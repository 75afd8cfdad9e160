package fr.amiable.ui.timeline;

import fr.amiable.client.Client;
import fr.amiable.common.Subject;
import fr.amiable.common.Texts;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.timeline.CallResult;
import fr.amiable.timeline.Channel;
import fr.amiable.timeline.Direction;
import fr.amiable.timeline.Disclosure;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.Dialogs;
import fr.amiable.ui.common.Navigator;
import fr.amiable.ui.common.Notices;
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
import fr.amiable.ui.importing.FileDrop;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.Observable;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Ties the form of a fact to its model. */
public final class TimelineFormController {

    private final TimelineFormModel model;
    private final Navigator navigator;
    private final Dialogs dialogs;
    private final Notices notices;
    private final Texts texts;

    @FXML
    private Page page;

    @FXML
    private PageHeader header;

    @FXML
    private Button remove;

    @FXML
    private Button cancel;

    @FXML
    private Button save;

    @FXML
    private SearchableChoice<About> about;

    @FXML
    private ComboBox<Channel> channel;

    @FXML
    private FlowPane directions;

    @FXML
    private FormField callResultField;

    @FXML
    private FlowPane callResults;

    @FXML
    private Button promise;

    @FXML
    private DateField happenedOn;

    @FXML
    private TimeField happenedAt;

    @FXML
    private TextField person;

    @FXML
    private TextArea summary;

    @FXML
    private ComboBox<Disclosure> disclosure;

    @FXML
    private VBox files;

    @FXML
    private Label refusal;

    @FXML
    private Label others;

    private FormMessages messages;

    public TimelineFormController(
            TimelineFormModel model, Navigator navigator, Dialogs dialogs, Notices notices, Texts texts) {
        this.model = model;
        this.navigator = navigator;
        this.dialogs = dialogs;
        this.notices = notices;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        Hint.on(save, texts.get("form.saveHint"));
        Hint.on(cancel, texts.get("form.cancelHint"));
        save.disableProperty().bind(model.busyProperty());
        header.setTitle(texts.get(model.isChange() ? "ui.timeline.form.change" : "ui.timeline.form.new"));
        Shown.set(remove, model.isChange());
        bindFields();
        bindFiles();
        RefusalLabel.follow(refusal, model.refusalProperty(), texts);
        model.ownerProperty().addListener((property, before, client) -> show(client));
        messages = FormMessages.in(page, texts)
                .checkedBy(model::currentProblems)
                .othersIn(others)
                .following(model.problems());
        FormKeys.in(page, this::save, this::leave);
        model.load();
    }

    private void bindFields() {
        TimelineFields fields = model.fields();
        Choices.words(channel, Channel.values(), texts::of);
        channel.valueProperty().bindBidirectional(fields.channelProperty());
        Choices.toggles(directions, Direction.values(), texts::of, fields.directionProperty());
        Choices.toggles(callResults, CallResult.values(), texts::of, fields.callResultProperty());
        fields.channelProperty().addListener((property, before, now) -> showCallResults());
        fields.callResultProperty().addListener((property, before, now) -> showCallResults());
        showCallResults();
        happenedOn.countFrom(model::today);
        happenedOn.valueProperty().bindBidirectional(fields.happenedOnProperty());
        happenedAt.valueProperty().bindBidirectional(fields.happenedAtProperty());
        person.textProperty().bindBidirectional(fields.personProperty());
        summary.textProperty().bindBidirectional(fields.summaryProperty());
        Choices.words(disclosure, Disclosure.values(), texts::of);
        disclosure.valueProperty().bindBidirectional(fields.disclosureProperty());
        about.valueProperty().addListener((property, before, chosen) -> {
            if (chosen != null) {
                fields.aboutProperty().set(chosen.subject());
            }
        });
        fields.aboutProperty().addListener((property, before, now) -> showAbout());
    }

    private void showCallResults() {
        boolean isCall = model.fields().channelProperty().get() == Channel.PHONE;
        Shown.set(callResultField, isCall);
        Shown.set(promise, isCall && model.fields().callResultProperty().get() == CallResult.PAYMENT_UNDER_WAY);
    }

    private void bindFiles() {
        FileDrop.on(page, model::drop);
        model.fields().files().addListener((Observable change) -> showFiles());
        model.kept().addListener((Observable change) -> showFiles());
    }

    private void show(Client client) {
        header.setSubtitle(client.name());
        about.offer(model.abouts(), About::words);
        showAbout();
    }

    private void showAbout() {
        model.abouts().stream()
                .filter(one ->
                        one.subject().equals(model.fields().aboutProperty().get()))
                .findFirst()
                .ifPresent(about::setValue);
    }

    private void showFiles() {
        List<Node> lines = new ArrayList<>();
        model.kept().forEach(original -> lines.add(new Label(original.fileName())));
        model.fields().files().forEach(file -> lines.add(line(file)));
        files.getChildren().setAll(lines);
    }

    private Node line(Path file) {
        String name = file.getFileName().toString();
        Button away = new Button(texts.get("ui.timeline.form.withoutFile"));
        away.getStyleClass().add("bare");
        away.setAccessibleText(texts.get("ui.timeline.form.withoutFileNamed", name));
        away.setOnAction(pressed -> model.fields().files().remove(file));
        HBox line = new HBox(new Label(name), away);
        line.getStyleClass().add("entry");
        return line;
    }

    @FXML
    private void chooseFiles() {
        model.drop(dialogs.chooseFilesToOpen());
    }

    @FXML
    private void remove() {
        model.remove(undo -> {
            leave();
            notices.sayUndoable(texts.get("ui.timeline.form.removed"), undo);
        });
    }

    @FXML
    private void save() {
        if (messages.areAllRight()) {
            model.save(
                    texts.get("ui.timeline.form.saving"),
                    saved -> navigator.close(new Destination.ClientCard(saved.client())));
        }
    }

    /** Keeps the call, then goes on to what the client promised on it. */
    @FXML
    private void notePromise() {
        if (messages.areAllRight()) {
            model.save(
                    texts.get("ui.timeline.form.saving"),
                    saved -> navigator.replace(new Destination.PromiseForm(
                            saved.client(),
                            saved.about()
                                    .filter(subject -> subject.kind() == Subject.Kind.INVOICE)
                                    .map(subject -> List.of(new InvoiceId(subject.id())))
                                    .orElse(List.of()))));
        }
    }

    @FXML
    private void leave() {
        navigator.leave(new Destination.ClientCard(model.client()));
    }
}
