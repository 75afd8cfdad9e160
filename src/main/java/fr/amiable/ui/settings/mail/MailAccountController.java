package fr.amiable.ui.settings.mail;

import fr.amiable.common.Texts;
import fr.amiable.letter.mailing.account.MailSecurity;
import fr.amiable.ui.common.Dialogs;
import fr.amiable.ui.common.Notices;
import fr.amiable.ui.common.Question;
import fr.amiable.ui.common.form.Choices;
import fr.amiable.ui.common.form.FormKeys;
import fr.amiable.ui.common.form.FormMessages;
import fr.amiable.ui.common.widget.RefusalLabel;
import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;

/** Ties the form of the owner's mailbox to its model. */
public final class MailAccountController {

    private final MailAccountModel model;
    private final Dialogs dialogs;
    private final Notices notices;
    private final Texts texts;

    @FXML
    private VBox form;

    @FXML
    private TextField address;

    @FXML
    private TextField name;

    @FXML
    private TextField replyTo;

    @FXML
    private TextField host;

    @FXML
    private TextField port;

    @FXML
    private ComboBox<MailSecurity> security;

    @FXML
    private TextField user;

    @FXML
    private PasswordField password;

    @FXML
    private CheckBox sendingAhead;

    @FXML
    private VBox outcome;

    @FXML
    private Button forget;

    @FXML
    private Button test;

    @FXML
    private Button save;

    private FormMessages messages;

    public MailAccountController(MailAccountModel model, Dialogs dialogs, Notices notices, Texts texts) {
        this.model = model;
        this.dialogs = dialogs;
        this.notices = notices;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        MailAccountFields fields = model.fields();
        List<TextInputControl> typed = List.of(address, name, replyTo, host, port, user, password);
        List<StringProperty> lines = fields.lines();
        for (int place = 0; place < typed.size(); place++) {
            typed.get(place).textProperty().bindBidirectional(lines.get(place));
        }
        Choices.words(security, MailSecurity.values(), texts::of);
        sendingAhead.selectedProperty().bindBidirectional(fields.sendingAheadProperty());
        security.valueProperty().bindBidirectional(fields.securityProperty());
        address.focusedProperty().addListener((property, before, isFocused) -> {
            if (!isFocused) {
                fields.proposeServer();
            }
        });
        user.promptTextProperty().bind(fields.addressProperty());
        password.promptTextProperty()
                .bind(model.keptProperty().map(isKept -> isKept ? texts.get("settings.mail.passwordKept") : ""));
        forget.disableProperty().bind(model.keptProperty().not().or(model.busyProperty()));
        test.disableProperty().bind(model.busyProperty());
        save.disableProperty().bind(model.busyProperty());
        outcome.getChildren().setAll(new RefusalLabel(model.refusalProperty(), texts));
        messages = FormMessages.in(form, texts).checkedBy(model::typedProblems).following(model.problems());
        FormKeys.in(form, this::save, () -> {});
        model.load();
    }

    @FXML
    private void test() {
        if (messages.areAllRight()) {
            model.test(
                    texts.get("settings.mail.testing"),
                    () -> notices.say(texts.get(
                            "settings.mail.tested",
                            model.fields().addressProperty().get().strip())));
        }
    }

    @FXML
    private void save() {
        if (messages.areAllRight()) {
            model.save(texts.get("settings.mail.saving"), () -> notices.say(texts.get("settings.mail.saved")));
        }
    }

    @FXML
    private void forget() {
        if (dialogs.confirm(Question.FORGET_MAILBOX)) {
            model.forget(() -> notices.say(texts.get("settings.mail.forgotten")));
        }
    }
}
