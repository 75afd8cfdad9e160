package fr.amiable.ui.privacy;

import fr.amiable.common.FrenchText;
import fr.amiable.common.Texts;
import fr.amiable.common.Words;
import fr.amiable.privacy.ErasurePlan;
import fr.amiable.privacy.PrivacyWords;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.Dialogs;
import fr.amiable.ui.common.Navigator;
import fr.amiable.ui.common.Notices;
import fr.amiable.ui.common.form.FormField;
import fr.amiable.ui.common.widget.PageHeader;
import fr.amiable.ui.common.widget.RefusalLabel;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Ties what is owed to the person behind a client to its model: what goes and what stays is shown before anything is done. */
public final class PersonController {

    private final PersonModel model;
    private final Navigator navigator;
    private final Dialogs dialogs;
    private final Notices notices;
    private final Texts texts;

    @FXML
    private PageHeader header;

    @FXML
    private Label refusal;

    @FXML
    private Label why;

    @FXML
    private VBox gone;

    @FXML
    private VBox stays;

    @FXML
    private FormField nameField;

    @FXML
    private TextField name;

    @FXML
    private Button erase;

    public PersonController(PersonModel model, Navigator navigator, Dialogs dialogs, Notices notices, Texts texts) {
        this.model = model;
        this.navigator = navigator;
        this.dialogs = dialogs;
        this.notices = notices;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        name.textProperty().bindBidirectional(model.typedNameProperty());
        model.planProperty().addListener((property, before, now) -> show(now));
        RefusalLabel.follow(refusal, model.refusalProperty(), texts);
        model.load();
    }

    private void show(ErasurePlan plan) {
        header.setTitle(texts.get("person.title"));
        header.setSubtitle(plan.facts().name());
        why.setText(texts.get("person.erase.why", FrenchText.date(plan.today())));
        fill(gone, plan.lines().stream().filter(ErasurePlan.Line::isErased).toList(), "person.erase.nothing");
        fill(stays, plan.lines().stream().filter(line -> !line.isErased()).toList(), "person.erase.noneStays");
        nameField.setLabel(texts.get("person.erase.name", plan.facts().name()));
        nameField.setDisable(plan.isRefused());
        erase.setDisable(plan.isRefused());
    }

    private void fill(VBox box, List<ErasurePlan.Line> lines, String nothing) {
        box.getChildren().clear();
        if (lines.isEmpty()) {
            box.getChildren().add(label(texts.get(nothing), "muted"));
        }
        PrivacyWords words = new PrivacyWords(texts);
        for (ErasurePlan.Line line : lines) {
            Label what = label(texts.get("person.line", texts.of(line.part()), line.count()), "strong");
            VBox one = new VBox(2, what);
            if (!line.isErased()) {
                one.getChildren().add(label(words.fate(line) + ".", "muted"));
            }
            box.getChildren().add(one);
        }
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }

    @FXML
    private void export() {
        String client = model.planProperty().get().facts().name();
        dialogs.chooseFileToSave(texts.get("person.access.name", Words.hyphenated(client)))
                .ifPresent(file -> model.export(
                        file,
                        texts.get("person.access.making", client),
                        saved -> notices.say(texts.get("person.access.done", saved))));
    }

    @FXML
    private void erase() {
        model.erase(() -> notices.say(texts.get("person.erase.done")));
    }

    @FXML
    private void back() {
        navigator.show(new Destination.ClientCard(model.client()));
    }
}
