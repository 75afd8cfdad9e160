package fr.amiable.ui.letter.batch;

import fr.amiable.common.Texts;
import fr.amiable.invoice.InvoiceRow;
import fr.amiable.letter.batch.BatchResult;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.Dialogs;
import fr.amiable.ui.common.Navigator;
import fr.amiable.ui.common.Notices;
import fr.amiable.ui.common.Question;
import fr.amiable.ui.common.widget.ListOutput;
import fr.amiable.ui.common.widget.PageHeader;
import fr.amiable.ui.common.widget.RefusalLabel;
import fr.amiable.ui.common.widget.Shown;
import fr.amiable.ui.common.widget.StatusChip;
import fr.amiable.ui.common.widget.Tone;
import fr.amiable.ui.payment.bank.BankCheckBar;
import java.util.stream.Collectors;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Ties the letters to write, client by client, to their model. */
public final class LetterBatchController {

    private final LetterBatchModel model;
    private final Frame frame;
    private final Texts texts;

    /** What of the window the screen needs. */
    public record Frame(
            Navigator navigator, Dialogs dialogs, Notices notices, ListOutput output, BankCheckBar bank, Texts texts) {}

    @FXML
    private PageHeader header;

    @FXML
    private Button all;

    @FXML
    private MenuButton addresses;

    @FXML
    private VBox bank;

    @FXML
    private VBox outcome;

    @FXML
    private VBox batches;

    public LetterBatchController(LetterBatchModel model, Frame frame) {
        this.model = model;
        this.frame = frame;
        this.texts = frame.texts();
    }

    @FXML
    private void initialize() {
        header.setTitle(texts.get("letter.batch.title", texts.of(model.type())));
        model.batches().addListener((Observable changed) -> show());
        all.disableProperty().bind(model.busyProperty());
        addresses.disableProperty().bind(Bindings.isEmpty(model.produced()));
        outcome.getChildren().setAll(new RefusalLabel(model.refusalProperty(), texts));
        if (model.type().asksForMoney()) {
            bank.getChildren().setAll(frame.bank());
            frame.bank().load();
        }
        Shown.set(bank, model.type().asksForMoney());
        model.load();
    }

    @FXML
    private void produceAll() {
        if (frame.dialogs().confirm(Question.PRODUCE_ALL, model.batches().size())) {
            frame.dialogs()
                    .chooseFileToSave(texts.get("letter.batch.file"))
                    .ifPresent(target -> model.produceAll(texts.get("letter.batch.producing"), target, this::tell));
        }
    }

    @FXML
    private void printAddresses() {
        frame.output().print(texts.get("posting.addresses"), model::addresses);
    }

    @FXML
    private void saveAddresses() {
        frame.output().savePdf(texts.get("posting.addresses"), model::addresses);
    }

    private void tell(BatchResult result) {
        frame.notices()
                .say(texts.get(
                        "letter.batch.produced",
                        result.letters().size(),
                        result.stopped().size()));
    }

    private void show() {
        batches.getChildren().setAll(model.batches().stream().map(this::row).toList());
    }

    private Node row(ClientBatch batch) {
        Label name = new Label(batch.clientName());
        name.getStyleClass().add("strong");
        name.setWrapText(true);
        String numbers = batch.invoices().stream().map(InvoiceRow::number).collect(Collectors.joining(", "));
        Label what = new Label(texts.get("letter.batch.invoices", batch.outstanding(), numbers));
        what.getStyleClass().addAll("muted", "small");
        what.setWrapText(true);
        VBox words = new VBox(2, name, what);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button write = new Button(texts.get("letter.batch.write"));
        write.setMinWidth(Region.USE_PREF_SIZE);
        write.setAccessibleText(write.getText() + " : " + batch.clientName());
        write.setOnAction(pressed ->
                frame.navigator().show(new Destination.LetterDesk(model.type(), batch.first(), batch.others())));
        HBox row = new HBox(12, words);
        if (batch.isWritten()) {
            row.getChildren().add(new StatusChip(texts.get("letter.batch.written"), Tone.GREEN));
        }
        row.getChildren().add(write);
        row.getStyleClass().add("entry");
        return row;
    }
}
