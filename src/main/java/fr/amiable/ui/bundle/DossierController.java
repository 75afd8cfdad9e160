package fr.amiable.ui.bundle;

import fr.amiable.bundle.FilesThere;
import fr.amiable.bundle.StampPlace;
import fr.amiable.bundle.dossier.DossierPart;
import fr.amiable.bundle.dossier.DossierProfile;
import fr.amiable.bundle.dossier.DossierSize;
import fr.amiable.common.Problem;
import fr.amiable.common.Texts;
import fr.amiable.ui.common.Question;
import fr.amiable.ui.common.form.Choices;
import fr.amiable.ui.common.form.DateField;
import fr.amiable.ui.common.form.FormField;
import fr.amiable.ui.common.form.FormMessages;
import fr.amiable.ui.common.widget.Card;
import fr.amiable.ui.common.widget.FileSize;
import fr.amiable.ui.common.widget.Page;
import fr.amiable.ui.common.widget.PageHeader;
import fr.amiable.ui.common.widget.Shown;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.Observable;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Ties the bundle of a dispute to its model. */
public final class DossierController {

    private final DossierModel model;
    private final DossierFrame frame;
    private final Texts texts;
    private FormMessages messages;

    @FXML
    private Page page;

    @FXML
    private PageHeader header;

    @FXML
    private Button produce;

    @FXML
    private HBox running;

    @FXML
    private Label refusal;

    @FXML
    private Card result;

    @FXML
    private ComboBox<DossierProfile> profile;

    @FXML
    private Label profileHint;

    @FXML
    private TextField addressee;

    @FXML
    private CheckBox communicated;

    @FXML
    private CheckBox chronology;

    @FXML
    private CheckBox statement;

    @FXML
    private DateField stopOn;

    @FXML
    private HBox stamp;

    @FXML
    private CheckBox inVolumes;

    @FXML
    private FormField megabytesField;

    @FXML
    private TextField megabytes;

    @FXML
    private CheckBox alone;

    @FXML
    private CheckBox archive;

    @FXML
    private Label meter;

    @FXML
    private VBox versions;

    public DossierController(DossierModel model, DossierFrame frame) {
        this.model = model;
        this.frame = frame;
        this.texts = frame.texts();
    }

    @FXML
    private void initialize() {
        DossierChoices choices = model.choices();
        Choices.words(profile, DossierProfile.values(), texts::of);
        profile.valueProperty().bindBidirectional(choices.profileProperty());
        addressee.textProperty().bindBidirectional(choices.addresseeProperty());
        communicated.selectedProperty().bindBidirectional(choices.communicatedProperty());
        part(chronology, DossierPart.CHRONOLOGY);
        part(statement, DossierPart.STATEMENT);
        stopOn.countFrom(model::today);
        stopOn.valueProperty().bindBidirectional(choices.stopOnProperty());
        Choices.toggles(stamp, StampPlace.values(), texts::of, choices.stampProperty());
        inVolumes.selectedProperty().bindBidirectional(choices.inVolumesProperty());
        megabytes.textProperty().bindBidirectional(choices.megabytesProperty());
        megabytesField.disableProperty().bind(choices.inVolumesProperty().not());
        alone.selectedProperty().bindBidirectional(choices.aloneProperty());
        archive.selectedProperty().bindBidirectional(choices.archiveProperty());
        choices.profileProperty().addListener((Observable changed) -> showHint());
        showHint();
        choices.inVolumesProperty().addListener((Observable changed) -> showMeter());
        choices.megabytesProperty().addListener((Observable changed) -> showMeter());
        model.sizeProperty().addListener((Observable changed) -> showMeter());
        model.numberProperty()
                .addListener((property, before, now) -> header.setTitle(texts.get("ui.dossier.titleOf", now)));
        whileRunning();
        model.refusalProperty().addListener((property, before, now) -> showRefusal());
        showRefusal();
        model.producedProperty().addListener((Observable changed) -> showResult());
        showResult();
        DossierVersions list = new DossierVersions(model, frame);
        versions.getChildren().setAll(list.rows());
        model.versions().addListener((Observable changed) -> showVersions(list.rows()));
        messages = FormMessages.in(page, texts).checkedBy(this::problems);
        model.onFilesThere(this::askToReplace);
        model.load();
    }

    /** Rows are made anew; the version that had the focus has it again. */
    private void showVersions(List<Node> rows) {
        Node focused = page.getScene() == null ? null : page.getScene().getFocusOwner();
        while (focused != null && focused.getParent() != versions) {
            focused = focused.getParent();
        }
        String row = focused == null ? "" : focused.getId();
        versions.getChildren().setAll(rows);
        rows.stream()
                .filter(one -> row.equals(one.getId()))
                .flatMap(one -> one.lookupAll(".button").stream())
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    private void askToReplace(FilesThere there) {
        if (frame.dialogs().confirm(Question.REPLACE_BUNDLE_FILES, there.count(), there.names(), there.folder())) {
            model.replace();
        }
    }

    private void part(CheckBox box, DossierPart part) {
        box.setText(texts.of(part));
        box.selectedProperty().bindBidirectional(model.choices().partProperty(part));
    }

    private void whileRunning() {
        running.visibleProperty().bind(model.runningProperty());
        running.managedProperty().bind(running.visibleProperty());
        produce.disableProperty().bind(model.runningProperty());
    }

    private void showHint() {
        profileHint.setText(texts.get(
                "ui.dossier.hint." + model.choices().profileProperty().get().name()));
    }

    private void showMeter() {
        DossierSize size = model.sizeProperty().get();
        String words = texts.get("ui.dossier.meter", size.exhibits().size(), FileSize.words(size.bytes(), texts));
        boolean isWrong = model.choices().isSizeWrong();
        megabytesField.messageProperty().set(isWrong ? texts.get("problem.dossier.wrongSize") : "");
        if (model.choices().inVolumesProperty().get() && !isWrong) {
            long most = model.choices().most().orElseThrow();
            words = texts.get("ui.dossier.meterVolumes", words, size.volumes(most), size.larger(most));
        }
        meter.setText(words);
    }

    private void showRefusal() {
        String words = model.refusalProperty()
                .get()
                .map(refused -> refused.message(texts))
                .orElse("");
        refusal.setText(words);
        Shown.set(refusal, !words.isEmpty());
    }

    private void showResult() {
        boolean isWritten = model.producedProperty().get() != null;
        Shown.set(result, isWritten);
        if (isWritten) {
            Node lines = new DossierResult(model, frame).node();
            result.getChildren().setAll(result.getChildren().get(0), lines);
            page.setVvalue(0);
        }
    }

    @FXML
    private void produce() {
        if (messages.areAllRight()) {
            frame.dialogs()
                    .chooseFileToSave(texts.get(
                            "ui.dossier.fileName", model.numberProperty().get()))
                    .ifPresent(target -> model.produce(target, texts.get("ui.dossier.running")));
        }
    }

    private List<Problem> problems() {
        List<Problem> found = new ArrayList<>();
        if (model.choices().isAddresseeMissing()) {
            found.add(Problem.of("addressee", "dossier.noAddressee"));
        }
        if (model.choices().stopOnProperty().get() == null) {
            found.add(Problem.of("stopOn", "dossier.noStopDay"));
        }
        if (model.choices().isSizeWrong()) {
            found.add(Problem.of("megabytes", "dossier.wrongSize"));
        }
        return found;
    }

    @FXML
    private void stop() {
        model.stop();
    }
}
