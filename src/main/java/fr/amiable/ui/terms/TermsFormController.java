package fr.amiable.ui.terms;

import fr.amiable.common.Texts;
import fr.amiable.contract.TermsOfSale;
import fr.amiable.ui.attachment.AttachedFilesModel;
import fr.amiable.ui.attachment.FileLines;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.Dialogs;
import fr.amiable.ui.common.Navigator;
import fr.amiable.ui.common.Notices;
import fr.amiable.ui.common.form.DateField;
import fr.amiable.ui.common.form.FormKeys;
import fr.amiable.ui.common.form.FormMessages;
import fr.amiable.ui.common.widget.Hint;
import fr.amiable.ui.common.widget.Page;
import fr.amiable.ui.common.widget.PageHeader;
import fr.amiable.ui.common.widget.Shown;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Ties the form of a version of the terms of sale to its model. */
public final class TermsFormController {

    /** What the window lends: where to go, what to ask and to say. */
    public record Frame(Navigator navigator, Dialogs dialogs, Notices notices, ZoneId zone) {}

    private final TermsFormModel model;
    private final Optional<AttachedFilesModel> kept;
    private final Frame frame;
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
    private TextField version;

    @FXML
    private DateField inForceOn;

    @FXML
    private DateField until;

    @FXML
    private Label ended;

    @FXML
    private VBox files;

    @FXML
    private TextArea note;

    @FXML
    private Label refusal;

    @FXML
    private Label others;

    private FormMessages messages;

    /** @param kept the files already kept with the version to change; empty for a new one */
    public TermsFormController(TermsFormModel model, Optional<AttachedFilesModel> kept, Frame frame, Texts texts) {
        this.model = model;
        this.kept = kept;
        this.frame = frame;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        header.setTitle(texts.get(model.isChange() ? "terms.form.change" : "terms.form.new"));
        Shown.set(remove, model.isChange());
        Hint.on(save, texts.get("form.saveHint"));
        Hint.on(cancel, texts.get("form.cancelHint"));
        save.disableProperty().bind(model.busyProperty());
        TermsFields fields = model.fields();
        version.textProperty().bindBidirectional(fields.versionProperty());
        inForceOn.countFrom(model::today);
        until.countFrom(this::dayOfStart);
        inForceOn.valueProperty().bindBidirectional(fields.inForceOnProperty());
        until.valueProperty().bindBidirectional(fields.untilProperty());
        note.textProperty().bindBidirectional(fields.noteProperty());
        refusal.textProperty().bind(model.refusalProperty());
        refusal.visibleProperty().bind(refusal.textProperty().isNotEmpty());
        refusal.managedProperty().bind(refusal.visibleProperty());
        model.endedProperty().addListener((property, before, now) -> showEnded(now));
        showEnded(null);
        showFiles();
        messages = FormMessages.in(page, texts)
                .checkedBy(model::currentProblems)
                .othersIn(others)
                .following(model.problems());
        FormKeys.in(page, this::save, this::leave);
        model.load();
    }

    private void showFiles() {
        FileLines lines = new FileLines(files, frame.dialogs(), texts);
        kept.ifPresentOrElse(
                attached -> {
                    lines.show(attached, frame.notices(), frame.zone());
                    attached.load();
                },
                () -> lines.show(model.pending()));
    }

    private LocalDate dayOfStart() {
        LocalDate typed = inForceOn.getValue();
        return typed == null ? model.today() : typed;
    }

    private void showEnded(TermsOfSale other) {
        ended.setText(
                other == null
                        ? ""
                        : texts.get(
                                "terms.form.ended",
                                other.version(),
                                inForceOn.getValue().minusDays(1)));
        Shown.set(ended, other != null);
    }

    @FXML
    private void save() {
        if (messages.areAllRight()) {
            model.save(
                    texts.get("terms.form.saving"), saved -> frame.navigator().close(new Destination.TermsVersions()));
        }
    }

    @FXML
    private void remove() {
        String name = version.getText();
        model.remove(
                texts.get("terms.form.removing"),
                undo -> {
                    frame.navigator().close(new Destination.TermsVersions());
                    frame.notices().sayUndoable(texts.get("terms.form.removed", name), undo);
                },
                () -> frame.navigator().show(new Destination.TermsVersions()));
    }

    @FXML
    private void leave() {
        frame.navigator().leave(new Destination.TermsVersions());
    }
}
