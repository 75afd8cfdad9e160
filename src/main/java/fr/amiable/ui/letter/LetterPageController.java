package fr.amiable.ui.letter;

import fr.amiable.common.FrenchText;
import fr.amiable.common.Texts;
import fr.amiable.contract.ContractId;
import fr.amiable.dispute.DisputeId;
import fr.amiable.invoice.Invoice;
import fr.amiable.letter.LetterSlip;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.Dialogs;
import fr.amiable.ui.common.Navigator;
import fr.amiable.ui.common.form.DateField;
import fr.amiable.ui.common.widget.Card;
import fr.amiable.ui.common.widget.Hint;
import fr.amiable.ui.common.widget.PageHeader;
import fr.amiable.ui.common.widget.RefusalLabel;
import fr.amiable.ui.common.widget.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Ties the page of a produced letter to its model. */
public final class LetterPageController {

    private static final KeyCombination PRINT = new KeyCodeCombination(KeyCode.P, KeyCombination.SHORTCUT_DOWN);
    private static final int FINGERPRINT_SHOWN = 16;

    private final LetterPageModel model;
    private final Supplier<List<Node>> post;
    private final Navigator navigator;
    private final Dialogs dialogs;
    private final Texts texts;

    @FXML
    private VBox page;

    @FXML
    private PageHeader header;

    @FXML
    private Button print;

    @FXML
    private VBox facts;

    @FXML
    private Label done;

    @FXML
    private Label refusal;

    @FXML
    private Card sendingCard;

    @FXML
    private VBox ways;

    @FXML
    private Card receiptCard;

    @FXML
    private DateField receivedOn;

    @FXML
    private PagePreview preview;

    @FXML
    private Card enclosuresCard;

    private SendingPanel sending;
    private EnclosuresPanel enclosures;

    /** @param post what shows the ways by which the letter leaves, once the page is loaded */
    public LetterPageController(
            LetterPageModel model, Supplier<List<Node>> post, Navigator navigator, Dialogs dialogs, Texts texts) {
        this.model = model;
        this.post = post;
        this.navigator = navigator;
        this.dialogs = dialogs;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        Hint.on(print, texts.get("letter.page.printHint"));
        sending = new SendingPanel(model, texts, this::say);
        sendingCard.getChildren().add(sending);
        enclosures = new EnclosuresPanel(model, dialogs, texts, this::say);
        enclosuresCard.getChildren().add(enclosures);
        Shown.set(enclosuresCard, false);
        ways.getChildren().addAll(post.get());
        receivedOn.countFrom(model::today);
        page.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (PRINT.match(key)) {
                print();
                key.consume();
            }
        });
        RefusalLabel.follow(refusal, model.refusalProperty(), texts);
        model.fileProperty().addListener((property, before, now) -> show(now));
        say("");
        model.load();
    }

    private void show(LetterFile file) {
        LetterSlip slip = file.letter().slip();
        header.setTitle(texts.of(slip.type()));
        header.setSubtitle(texts.get("letter.page.subtitle", file.client().name(), slip.writtenOn()));
        List<Node> lines = new ArrayList<>();
        Hyperlink client = new Hyperlink(file.client().name());
        client.setOnAction(pressed ->
                navigator.show(new Destination.ClientCard(file.client().id())));
        lines.add(pair("letter.page.client", client));
        file.invoices().forEach(invoice -> lines.add(pair("letter.page.invoice", link(invoice))));
        if (!slip.recipient().isEmpty()) {
            lines.add(pair("letter.page.recipient", slip.recipient()));
        }
        slip.about().dispute().ifPresent(id -> lines.add(pair("letter.page.dispute", link(id))));
        slip.about().contract().ifPresent(id -> lines.add(pair("letter.page.contract", link(id))));
        if (slip.type().asksForMoney()) {
            lines.add(pair("letter.page.amount", FrenchText.money(slip.amount())));
        }
        slip.payBy().ifPresent(day -> lines.add(pair("letter.page.payBy", FrenchText.date(day))));
        slip.registeredNumber().ifPresent(number -> lines.add(pair("letter.page.number", number)));
        slip.overrideReason().ifPresent(reason -> lines.add(pair("letter.page.reason", reason)));
        lines.add(pair(
                "letter.page.fingerprint", file.letter().fingerprint().hex().substring(0, FINGERPRINT_SHOWN) + "…"));
        facts.getChildren().setAll(lines);
        sending.show(file);
        Shown.set(sendingCard, slip.type().leaves());
        Shown.set(ways, slip.type().leaves());
        enclosures.show(file);
        Shown.set(enclosuresCard, !file.enclosures().isEmpty());
        Shown.set(receiptCard, model.hasReceipt());
        receivedOn.setValue(file.receivedOn().orElse(null));
        preview.show(file.pages(), texts.get("letter.page.preview", file.pages().size()));
    }

    private Hyperlink link(Invoice invoice) {
        Hyperlink link = new Hyperlink(invoice.number());
        link.setOnAction(pressed -> navigator.show(new Destination.InvoicePage(invoice.id())));
        return link;
    }

    private Hyperlink link(DisputeId id) {
        Hyperlink link = new Hyperlink(texts.get("letter.page.openDispute"));
        link.setOnAction(pressed -> navigator.show(new Destination.DisputePage(id)));
        return link;
    }

    private Hyperlink link(ContractId id) {
        Hyperlink link = new Hyperlink(texts.get("letter.page.openContract"));
        link.setOnAction(pressed -> navigator.show(new Destination.ContractPage(id)));
        return link;
    }

    private Node pair(String key, String value) {
        Label label = new Label(value);
        label.setWrapText(true);
        return pair(key, label);
    }

    private Node pair(String key, Node value) {
        Label caption = new Label(texts.get(key));
        caption.getStyleClass().addAll("muted", "pair-caption");
        HBox pair = new HBox(caption, value);
        pair.getStyleClass().add("entry");
        return pair;
    }

    private void say(String words) {
        done.setText(words);
        done.setVisible(!words.isEmpty());
        done.setManaged(!words.isEmpty());
    }

    @FXML
    private void print() {
        model.print(texts.get("letter.page.printing"), () -> say(texts.get("letter.page.printed")));
    }

    @FXML
    private void save() {
        LetterFile file = model.fileProperty().get();
        if (file != null) {
            dialogs.chooseFileToSave(file.fileName(texts.of(file.letter().type())))
                    .ifPresent(target -> model.save(
                            texts.get("letter.page.saving"),
                            target,
                            saved -> say(texts.get("letter.page.saved", saved.getFileName()))));
        }
    }

    @FXML
    private void keepReceipt() {
        if (!receivedOn.isWrong()) {
            model.recordReceived(
                    Optional.ofNullable(receivedOn.getValue()), () -> say(texts.get("letter.page.receiptKept")));
        }
    }
}
