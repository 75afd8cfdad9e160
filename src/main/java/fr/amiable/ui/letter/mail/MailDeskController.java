package fr.amiable.ui.letter.mail;

import fr.amiable.common.Texts;
import fr.amiable.letter.LetterId;
import fr.amiable.letter.LetterType;
import fr.amiable.letter.mailing.AlreadyMailed;
import fr.amiable.letter.mailing.MailAttachment;
import fr.amiable.letter.mailing.MailFiles;
import fr.amiable.letter.mailing.MailState;
import fr.amiable.letter.mailing.account.MailAccount;
import fr.amiable.letter.mailing.account.MailSender;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.Dialogs;
import fr.amiable.ui.common.Navigator;
import fr.amiable.ui.common.Notices;
import fr.amiable.ui.common.Question;
import fr.amiable.ui.common.form.FormKeys;
import fr.amiable.ui.common.form.FormMessages;
import fr.amiable.ui.common.widget.FileSize;
import fr.amiable.ui.common.widget.Hint;
import fr.amiable.ui.common.widget.PageHeader;
import fr.amiable.ui.common.widget.RefusalLabel;
import fr.amiable.ui.common.widget.TabKey;
import fr.amiable.ui.letter.PagePreview;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Ties the message around a letter to its model. */
public final class MailDeskController {

    /** What of the window the screen needs. */
    public record Frame(Navigator navigator, Dialogs dialogs, Notices notices, Texts texts) {}

    private final LetterId letter;
    private final MailDeskModel model;
    private final Frame frame;
    private final Texts texts;

    @FXML
    private VBox page;

    @FXML
    private PageHeader header;

    @FXML
    private Button cancel;

    @FXML
    private Button send;

    @FXML
    private TextField to;

    @FXML
    private TextField subject;

    @FXML
    private TextArea text;

    @FXML
    private VBox facts;

    @FXML
    private VBox outcome;

    @FXML
    private PagePreview preview;

    private FormMessages messages;

    public MailDeskController(LetterId letter, MailDeskModel model, Frame frame) {
        this.letter = letter;
        this.model = model;
        this.frame = frame;
        this.texts = frame.texts();
    }

    @FXML
    private void initialize() {
        to.textProperty().bindBidirectional(model.toProperty());
        subject.textProperty().bindBidirectional(model.subjectProperty());
        text.textProperty().bindBidirectional(model.textProperty());
        TabKey.leavesTextsIn(text);
        Hint.on(cancel, texts.get("form.cancelHint"));
        Hint.on(send, texts.get("mail.desk.sendHint"));
        send.disableProperty().bind(model.busyProperty());
        outcome.getChildren().setAll(new RefusalLabel(model.refusalProperty(), texts));
        model.surroundingsProperty().addListener((property, before, now) -> show(now));
        messages = FormMessages.in(page, texts)
                .checkedBy(() -> model.draft().problems())
                .following(model.problems());
        FormKeys.in(page, this::send, this::leave);
        model.load();
    }

    private void show(MailDeskModel.Surroundings now) {
        header.setSubtitle(texts.of(now.type()));
        List<Node> lines = new ArrayList<>();
        lines.add(from(now.account()));
        now.files().files().forEach(file -> lines.add(line(attached(file))));
        joined(now.files(), lines);
        if (now.type() == LetterType.FORMAL_NOTICE) {
            lines.add(line(texts.get("mail.desk.proof")));
        }
        facts.getChildren().setAll(lines);
        preview.show(now.pages(), texts.get("letter.page.preview", now.pages().size()));
    }

    private void joined(MailFiles files, List<Node> lines) {
        if (!files.enclosed().isEmpty()) {
            lines.add(line(texts.get("mail.desk.joined", String.join(" · ", files.enclosed()))));
        }
        if (!files.leftOut().isEmpty()) {
            Label missing = line(texts.get("mail.desk.leftOut", String.join(" · ", files.leftOut())));
            missing.getStyleClass().add("warning");
            lines.add(missing);
        }
    }

    private Node from(Optional<MailAccount> account) {
        if (account.isPresent()) {
            MailSender sender = account.get().sender();
            return line(
                    sender.replyTo().isEmpty()
                            ? texts.get("mail.desk.from", sender.address())
                            : texts.get("mail.desk.fromAndReplies", sender.address(), sender.replyTo()));
        }
        Hyperlink settings = new Hyperlink(texts.get("mail.desk.setMailbox"));
        settings.setOnAction(
                pressed -> frame.navigator().show(new Destination.Settings(Destination.Settings.Tab.EMAIL)));
        return new VBox(line(texts.get("mail.desk.noMailbox")), settings);
    }

    private String attached(MailAttachment file) {
        return texts.get("mail.desk.attached", file.fileName(), FileSize.words(file.bytes().length, texts));
    }

    private static Label line(String words) {
        Label line = new Label(words);
        line.setWrapText(true);
        return line;
    }

    @FXML
    private void send() {
        if (messages.areAllRight()) {
            send(false);
        }
    }

    private void send(boolean despiteEarlier) {
        model.send(texts.get("mail.desk.sending"), despiteEarlier, this::onSent, this::askAgain);
    }

    private void askAgain(AlreadyMailed already) {
        if (frame.dialogs()
                .confirm(already.state() == MailState.SENT ? Question.SEND_AGAIN : Question.SEND_AFTER_DOUBT)) {
            send(true);
        }
    }

    private void onSent() {
        frame.notices().say(texts.get("mail.desk.sent"));
        frame.navigator().replace(new Destination.LetterPage(letter));
    }

    @FXML
    private void saveDraft() {
        if (messages.areAllRight() && model.surroundingsProperty().get() != null) {
            frame.dialogs()
                    .chooseFileToSave(model.draftName())
                    .ifPresent(target -> model.saveDraft(
                            texts.get("mail.desk.savingDraft"),
                            target,
                            () -> frame.notices().say(texts.get("mail.desk.draftSaved", target.getFileName()))));
        }
    }

    @FXML
    private void openDraft() {
        if (messages.areAllRight()) {
            model.openDraft(
                    texts.get("mail.desk.openingDraft"), () -> frame.notices().say(texts.get("mail.desk.draftOpened")));
        }
    }

    @FXML
    private void compose() {
        if (messages.areAllRight()) {
            model.compose(
                    texts.get("mail.desk.openingDraft"), () -> frame.notices().say(texts.get("mail.desk.composed")));
        }
    }

    @FXML
    private void leave() {
        frame.navigator().leave(new Destination.LetterPage(letter));
    }
}
