package fr.amiable.ui.letter.batch;

import fr.amiable.common.Texts;
import fr.amiable.invoice.InvoiceRow;
import fr.amiable.letter.batch.BatchResult;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.Dialogs;
import fr.amiable.ui.common.Navigator;
import fr.amiable.ui.common.Notices;
import fr.amiable.ui.common.Question;
import fr.amiable.ui.common.widget.PageHeader;
import fr.amiable.ui.common.widget.RefusalLabel;
import fr.amiable.ui.common.widget.StatusChip;
import fr.amiable.ui.common.widget.Tone;
import java.util.stream.Collectors;
import javafx.beans.Observable;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Ties the letters to write, client by client, to their model. */
public final class LetterBatchController {

    private final LetterBatchModel model;
    private final Navigator navigator;
    private final Dialogs dialogs;
    private final Notices notices;
    private final Texts texts;

    @FXML
    private PageHeader header;

    @FXML
    private Button all;

    @FXML
    private VBox outcome;

    @FXML
    private VBox batches;

    public LetterBatchController(
            LetterBatchModel model, Navigator navigator, Dialogs dialogs, Notices notices, Texts texts) {
        this.model = model;
        this.dialogs = dialogs;
        this.notices = notices;
        this.navigator = navigator;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        header.setTitle(texts.get("letter.batch.title", texts.of(model.type())));
        model.batches().addListener((Observable changed) -> show());
        all.disableProperty().bind(model.busyProperty());
        outcome.getChildren().setAll(new RefusalLabel(model.refusalProperty(), texts));
        model.load();
    }

    @FXML
    private void produceAll() {
        if (dialogs.confirm(Question.PRODUCE_ALL, model.batches().size())) {
            dialogs.chooseFileToSave(texts.get("letter.batch.file"))
                    .ifPresent(target -> model.produceAll(texts.get("letter.batch.producing"), target, this::tell));
        }
    }

    private void tell(BatchResult result) {
        notices.say(texts.get(
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
        write.setOnAction(
                pressed -> navigator.show(new Destination.LetterDesk(model.type(), batch.first(), batch.others())));
        HBox row = new HBox(12, words);
        if (batch.isWritten()) {
            row.getChildren().add(new StatusChip(texts.get("letter.batch.written"), Tone.GREEN));
        }
        row.getChildren().add(write);
        row.getStyleClass().add("entry");
        return row;
    }
}
