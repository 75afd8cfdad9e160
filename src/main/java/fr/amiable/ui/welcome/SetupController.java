package fr.amiable.ui.welcome;

import fr.amiable.common.Texts;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.Dialogs;
import fr.amiable.ui.common.Navigator;
import fr.amiable.ui.common.Question;
import fr.amiable.ui.common.form.FormField;
import fr.amiable.ui.common.form.FormMessages;
import fr.amiable.ui.common.form.PercentField;
import fr.amiable.ui.settings.CompanyForm;
import fr.amiable.ui.settings.CompanyModel;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The owner's company in three steps that can each be skipped; each one is kept as it is left. */
public final class SetupController {

    private final CompanyModel model;
    private final Navigator navigator;
    private final Dialogs dialogs;
    private final Texts texts;

    @FXML
    private VBox form;

    @FXML
    private Label progress;

    @FXML
    private VBox company;

    @FXML
    private VBox bank;

    @FXML
    private VBox protection;

    @FXML
    private PercentField penaltyRate;

    @FXML
    private CheckBox endOfMonth;

    @FXML
    private Label others;

    @FXML
    private Button back;

    @FXML
    private Button skip;

    @FXML
    private Button next;

    private FormMessages messages;
    private int step;

    public SetupController(CompanyModel model, Navigator navigator, Dialogs dialogs, Texts texts) {
        this.model = model;
        this.navigator = navigator;
        this.dialogs = dialogs;
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
        next.disableProperty().bind(model.busyProperty());
        show(0);
        model.load();
    }

    private List<VBox> steps() {
        return List.of(company, bank, protection);
    }

    private void show(int shown) {
        step = shown;
        for (VBox each : steps()) {
            each.setVisible(each == steps().get(step));
            each.setManaged(each.isVisible());
        }
        boolean isLast = step == steps().size() - 1;
        progress.setText(texts.get("setup.progress", step + 1, steps().size()));
        next.setText(texts.get(isLast ? "setup.finish" : "setup.next"));
        back.setDisable(step == 0);
        fieldsOf(steps().get(step)).stream()
                .findFirst()
                .ifPresent(field -> field.getContent().requestFocus());
    }

    @FXML
    private void next() {
        if (messages.areAllRight()) {
            model.save(texts.get("company.saving"), this::goOn);
        } else {
            showFirstFault();
        }
    }

    /** What was typed in this step and not kept is forgotten, once the owner said so. */
    @FXML
    private void skip() {
        if (!model.fields().isModified() || dialogs.confirm(Question.DROP_STEP)) {
            model.forget(this::goOn);
        }
    }

    @FXML
    private void back() {
        show(step - 1);
    }

    private void goOn() {
        if (step == steps().size() - 1) {
            navigator.close(new Destination.Welcome());
        } else {
            show(step + 1);
        }
    }

    /** A step left earlier may lack what this one needs to be kept: the name of the company. */
    private void showFirstFault() {
        for (int each = 0; each < steps().size(); each++) {
            boolean isAtFault = fieldsOf(steps().get(each)).stream()
                    .anyMatch(field -> !field.messageProperty().get().isEmpty());
            if (isAtFault) {
                if (each != step) {
                    show(each);
                }
                return;
            }
        }
    }

    private static List<FormField> fieldsOf(Node node) {
        if (node instanceof FormField field) {
            return List.of(field);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .flatMap(child -> fieldsOf(child).stream())
                        .toList()
                : List.of();
    }
}
