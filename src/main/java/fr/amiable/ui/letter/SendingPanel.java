package fr.amiable.ui.letter;

import fr.amiable.common.Problem;
import fr.amiable.common.Texts;
import fr.amiable.letter.sending.LetterSending;
import fr.amiable.letter.sending.SendingChannel;
import fr.amiable.letter.sending.SendingService;
import fr.amiable.ui.common.form.Choices;
import fr.amiable.ui.common.form.DateField;
import fr.amiable.ui.common.form.FormField;
import fr.amiable.ui.common.form.FormMessages;
import fr.amiable.ui.common.widget.WrapRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** When and how the letter left, each sending with a way to take it back, and the form that records another one. */
final class SendingPanel extends VBox {

    private final LetterPageModel model;
    private final Texts texts;
    private final Consumer<String> say;
    private final VBox sendings = new VBox();
    private final ComboBox<SendingChannel> channel = new ComboBox<>();
    private final DateField sentOn = new DateField();
    private final TextField detail = new TextField();
    private final FormMessages messages;

    /** @param say tells what was done */
    SendingPanel(LetterPageModel model, Texts texts, Consumer<String> say) {
        this.model = model;
        this.texts = texts;
        this.say = say;
        getStyleClass().add("entries");
        sendings.getStyleClass().add("entries");
        Choices.words(channel, SendingChannel.values(), texts::of);
        channel.setId("sendingChannel");
        sentOn.setId("sentOn");
        sentOn.countFrom(model::today);
        detail.setId("sendingDetail");
        Button keep = new Button(texts.get("letter.page.keepSending"));
        keep.setId("keepSending");
        keep.setOnAction(pressed -> keep());
        WrapRow row = new WrapRow(field("letter.page.sendingChannel", channel), field("letter.page.sentOn", sentOn));
        getChildren().setAll(sendings, row, field("letter.page.sendingDetail", detail), keep);
        messages = FormMessages.in(this, texts).checkedBy(this::problems);
    }

    private FormField field(String key, Node content) {
        FormField field = new FormField();
        field.setLabel(texts.get(key));
        field.setContent(content);
        return field;
    }

    void show(LetterFile file) {
        List<Node> lines = new ArrayList<>();
        file.sendings().forEach(sending -> lines.add(line(sending)));
        if (lines.isEmpty()) {
            Label never = new Label(texts.get("letter.page.notSent"));
            never.setWrapText(true);
            lines.add(never);
        }
        sendings.getChildren().setAll(lines);
        channel.setValue(SendingService.proposedChannel(file.letter()));
        LocalDate written = file.letter().writtenOn();
        sentOn.setValue(written.isAfter(model.today()) ? written : model.today());
        detail.clear();
    }

    private Node line(LetterSending sending) {
        String how = texts.of(sending.departure().channel());
        Label words = new Label(
                sending.detail().isEmpty()
                        ? texts.get("letter.page.sent", sending.departure().sentOn(), how)
                        : texts.get(
                                "letter.page.sentDetail", sending.departure().sentOn(), how, sending.detail()));
        words.setWrapText(true);
        Hyperlink withdraw = new Hyperlink(texts.get("letter.page.withdrawSending"));
        withdraw.setAccessibleText(withdraw.getText() + " : " + words.getText());
        withdraw.setOnAction(pressed ->
                model.withdrawSending(sending.id(), () -> say.accept(texts.get("letter.page.sendingWithdrawn"))));
        return new WrapRow(words, withdraw);
    }

    private List<Problem> problems() {
        return sentOn.getValue() == null ? List.of(Problem.of("sentOn", "letter.sending.noDate")) : List.of();
    }

    private void keep() {
        if (messages.areAllRight()) {
            model.recordSent(
                    channel.getValue(),
                    sentOn.getValue(),
                    detail.getText(),
                    () -> say.accept(texts.get("letter.page.sendingKept")));
        }
    }
}
