package fr.amiable.ui.settings;

import fr.amiable.common.Texts;
import fr.amiable.law.LegalWarning;
import fr.amiable.ui.common.Notices;
import fr.amiable.ui.common.form.FormMessages;
import fr.amiable.ui.common.form.PercentField;
import fr.amiable.ui.common.widget.Icons;
import java.util.List;
import javafx.beans.Observable;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/** Ties the form of the owner's company to its model. */
public final class CompanyController {

    private static final KeyCombination SAVE = new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);

    private final CompanyModel model;
    private final Notices notices;
    private final Texts texts;
    private FormMessages messages;

    @FXML
    private VBox form;

    @FXML
    private PercentField penaltyRate;

    @FXML
    private CheckBox endOfMonth;

    @FXML
    private VBox advice;

    @FXML
    private Label others;

    @FXML
    private Button save;

    public CompanyController(CompanyModel model, Notices notices, Texts texts) {
        this.model = model;
        this.notices = notices;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        CompanyForm.bind(form, model.fields());
        penaltyRate.valueProperty().bindBidirectional(model.fields().penaltyRateProperty());
        endOfMonth.selectedProperty().bindBidirectional(model.fields().endOfMonthProperty());
        messages = FormMessages.in(form, texts)
                .checkedBy(() -> model.fields().draft().problems())
                .othersIn(others)
                .following(model.problems());
        followHabits();
        save.disableProperty().bind(model.busyProperty());
        model.load();
    }

    private void followHabits() {
        CompanyFields fields = model.fields();
        for (Observable habit :
                List.of(fields.text(CompanyText.DAYS), fields.endOfMonthProperty(), fields.penaltyRateProperty())) {
            habit.addListener(change -> model.advise());
        }
        model.advice().addListener((ListChangeListener<LegalWarning>) change -> advice.getChildren()
                .setAll(model.advice().stream().map(this::written).toList()));
    }

    private Node written(LegalWarning warning) {
        Label words = new Label(warning.message(texts), Icons.of(MaterialDesignA.ALERT_OUTLINE));
        words.setWrapText(true);
        words.getStyleClass().add("warning");
        return words;
    }

    @FXML
    private void onKey(KeyEvent key) {
        if (SAVE.match(key)) {
            save();
            key.consume();
        }
    }

    @FXML
    private void save() {
        if (messages.areAllRight()) {
            model.save(texts.get("company.saving"), () -> notices.say(texts.get("company.saved")));
        }
    }
}
