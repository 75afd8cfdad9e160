package fr.amiable.ui.payment;

import fr.amiable.common.FrenchText;
import fr.amiable.common.Texts;
import fr.amiable.law.interest.DebtPart;
import fr.amiable.payment.Waiver;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.Dialogs;
import fr.amiable.ui.common.Navigator;
import fr.amiable.ui.common.Question;
import fr.amiable.ui.common.form.Choices;
import fr.amiable.ui.common.form.DateField;
import fr.amiable.ui.common.form.FormKeys;
import fr.amiable.ui.common.form.FormMessages;
import fr.amiable.ui.common.form.MoneyField;
import fr.amiable.ui.common.widget.Card;
import fr.amiable.ui.common.widget.Page;
import fr.amiable.ui.common.widget.PageHeader;
import fr.amiable.ui.common.widget.RefusalLabel;
import fr.amiable.ui.common.widget.Shown;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Ties the form of a waiver to its model. */
public final class WaiverFormController {

    private final WaiverFormModel model;
    private final Navigator navigator;
    private final Dialogs dialogs;
    private final Texts texts;

    @FXML
    private Page page;

    @FXML
    private PageHeader header;

    @FXML
    private Card question;

    @FXML
    private Label questionWords;

    @FXML
    private VBox parts;

    @FXML
    private MoneyField amount;

    @FXML
    private DateField grantedOn;

    @FXML
    private TextArea reason;

    @FXML
    private Label left;

    @FXML
    private Label refusal;

    @FXML
    private Card givenCard;

    @FXML
    private VBox given;

    private FormMessages messages;

    public WaiverFormController(WaiverFormModel model, Navigator navigator, Dialogs dialogs, Texts texts) {
        this.model = model;
        this.navigator = navigator;
        this.dialogs = dialogs;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        Choices.toggles(
                parts,
                new DebtPart[] {DebtPart.PRINCIPAL, DebtPart.INTEREST, DebtPart.INDEMNITY},
                this::partWords,
                model.partProperty());
        amount.textProperty().bindBidirectional(model.amountProperty());
        grantedOn.countFrom(model::today);
        grantedOn.valueProperty().bindBidirectional(model.grantedOnProperty());
        reason.textProperty().bindBidirectional(model.reasonProperty());
        left.textProperty()
                .bind(Bindings.createStringBinding(
                        this::leftWords, model.amountProperty(), model.partProperty(), model.standingProperty()));
        left.managedProperty().bind(left.textProperty().isNotEmpty());
        RefusalLabel.follow(refusal, model.refusalProperty(), texts);
        Shown.set(question, false);
        Shown.set(givenCard, false);
        model.standingProperty().addListener((property, before, now) -> show(now));
        messages =
                FormMessages.in(page, texts).checkedBy(model::currentProblems).following(model.problems());
        FormKeys.in(page, this::save, this::leave);
        model.load();
    }

    private void show(WaiverFormModel.Standing now) {
        String number = now.statement().invoice().number();
        header.setSubtitle(texts.get(
                "waiver.form.due",
                number,
                now.statement().client().name(),
                now.statement().total()));
        parts.getChildren().forEach(node -> {
            DebtPart part = (DebtPart) node.getUserData();
            ((RadioButton) node)
                    .setText(texts.get(
                            "waiver.form.part", texts.of(part), now.waivable().of(part)));
            node.setDisable(!now.waivable().of(part).isPositive());
        });
        questionWords.setText(texts.get("waiver.form.question", number, now.accessories()));
        Shown.set(question, now.accessories().isPositive());
        given.getChildren().setAll(now.waivers().stream().map(this::entry).toList());
        Shown.set(givenCard, !now.waivers().isEmpty());
    }

    private String partWords(DebtPart part) {
        return texts.of(part);
    }

    private String leftWords() {
        return model.leftAfter()
                .map(money -> texts.get(
                        "waiver.form.left", money, model.grantedOnProperty().get()))
                .orElse("");
    }

    private Node entry(Waiver waiver) {
        String key = waiver.isWithdrawn() ? "waiver.form.withdrawn" : "waiver.form.given";
        Label words = new Label(texts.get(
                key, FrenchText.date(waiver.grantedOn()), texts.of(waiver.part()), waiver.amount(), waiver.reason()));
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox entry = new HBox(words);
        entry.getStyleClass().add("entry");
        if (!waiver.isWithdrawn()) {
            Button withdraw = new Button(texts.get("waiver.form.withdraw"));
            withdraw.getStyleClass().add("link");
            withdraw.setMinWidth(Region.USE_PREF_SIZE);
            withdraw.setAccessibleText(withdraw.getText() + " " + words.getText());
            withdraw.setOnAction(pressed -> withdraw(waiver));
            entry.getChildren().add(withdraw);
        }
        return entry;
    }

    private void withdraw(Waiver waiver) {
        dialogs.askReason(Question.WITHDRAW_WAIVER, waiver.amount()).ifPresent(why -> model.withdraw(waiver.id(), why));
    }

    @FXML
    private void waiveAccessories() {
        dialogs.askReason(
                        Question.WAIVE_ACCESSORIES,
                        model.standingProperty().get().accessories())
                .ifPresent(why -> model.waiveAccessories(why, this::close));
    }

    @FXML
    private void claimAccessories() {
        model.claimAccessories(this::close);
    }

    @FXML
    private void save() {
        if (messages.areAllRight()) {
            model.save(this::close);
        }
    }

    private void close() {
        navigator.close(new Destination.InvoicePage(model.invoice()));
    }

    @FXML
    private void leave() {
        navigator.leave(new Destination.InvoicePage(model.invoice()));
    }
}
