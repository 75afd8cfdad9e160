package fr.amiable.ui.letter.mail;

import fr.amiable.common.FrenchText;
import fr.amiable.common.Texts;
import fr.amiable.letter.mailing.LetterMail;
import fr.amiable.letter.mailing.MailState;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.widget.Card;
import fr.amiable.ui.common.widget.StatusChip;
import fr.amiable.ui.common.widget.Tone;
import fr.amiable.ui.common.widget.WrapRow;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The messages of a letter on its page: what became of each, what to say of one in doubt, a copy to the byte. */
public final class LetterMailsCard extends VBox {

    private final LetterMailsModel model;
    private final MailDeskController.Frame frame;
    private final Texts texts;
    private final ZoneId zone;
    private final Runnable onSettled;
    private final VBox lines = new VBox();

    /** @param onSettled told when the owner said that a message left, or did not */
    public LetterMailsCard(LetterMailsModel model, MailDeskController.Frame frame, ZoneId zone, Runnable onSettled) {
        this.model = model;
        this.frame = frame;
        this.texts = frame.texts();
        this.zone = zone;
        this.onSettled = onSettled;
        Card card = new Card();
        card.setTitle(texts.get("mail.card.title"));
        lines.getStyleClass().add("entries");
        Button write = new Button(texts.get("mail.card.write"));
        write.setOnAction(pressed -> frame.navigator().show(new Destination.MailDesk(model.letter())));
        card.getChildren().addAll(lines, write);
        getChildren().setAll(card);
        lines.managedProperty().bind(Bindings.isNotEmpty(model.mails()));
        model.mails().addListener((Observable change) -> show());
        model.load();
    }

    private void show() {
        lines.getChildren().setAll(model.mails().stream().map(this::line).toList());
    }

    private Node line(LetterMail mail) {
        ZonedDateTime moment = mail.writtenAt().atZone(zone);
        Label when = new Label(texts.get(
                "mail.card.line",
                FrenchText.date(moment.toLocalDate()),
                moment.getHour(),
                String.format("%02d", moment.getMinute()),
                String.join(", ", mail.recipients())));
        when.setWrapText(true);
        VBox line = new VBox(4, new WrapRow(new StatusChip(texts.of(mail.state()), tone(mail.state())), when));
        if (!mail.answer().isEmpty()) {
            Label answer = new Label(mail.answer());
            answer.setWrapText(true);
            answer.getStyleClass().addAll("muted", "small");
            line.getChildren().add(answer);
        }
        line.getChildren().add(acts(mail));
        line.getStyleClass().add("entry");
        return line;
    }

    private Node acts(LetterMail mail) {
        WrapRow acts = new WrapRow();
        if (mail.isInDoubt()) {
            acts.getChildren()
                    .addAll(
                            act("mail.card.hasLeft", () -> settle(mail, true)),
                            act("mail.card.hasNotLeft", () -> settle(mail, false)));
        }
        acts.getChildren().add(act("mail.card.save", () -> save(mail)));
        return acts;
    }

    private Button act(String key, Runnable act) {
        Button button = new Button(texts.get(key));
        button.setOnAction(pressed -> act.run());
        return button;
    }

    private void settle(LetterMail mail, boolean hasLeft) {
        model.settle(mail, hasLeft, () -> {
            frame.notices().say(texts.get("mail.card.settled"));
            onSettled.run();
        });
    }

    private void save(LetterMail mail) {
        frame.dialogs()
                .chooseFileToSave(texts.get("mail.card.fileName", mail.id().value()))
                .ifPresent(target -> model.save(
                        mail,
                        texts.get("mail.desk.savingDraft"),
                        target,
                        () -> frame.notices().say(texts.get("mail.desk.draftSaved", target.getFileName()))));
    }

    private static Tone tone(MailState state) {
        return switch (state) {
            case SENT -> Tone.GREEN;
            case REFUSED -> Tone.RED;
            case SENDING, IN_DOUBT -> Tone.AMBER;
        };
    }
}
