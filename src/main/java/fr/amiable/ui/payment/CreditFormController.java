package fr.amiable.ui.payment;

import fr.amiable.common.Texts;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.Navigator;
import fr.amiable.ui.common.form.DateField;
import fr.amiable.ui.common.form.FormKeys;
import fr.amiable.ui.common.form.FormMessages;
import fr.amiable.ui.common.form.MoneyField;
import fr.amiable.ui.common.widget.Page;
import fr.amiable.ui.common.widget.PageHeader;
import fr.amiable.ui.common.widget.RefusalLabel;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;

/** Ties the credit of a client to its model. */
public final class CreditFormController {

    private final CreditFormModel model;
    private final Navigator navigator;
    private final Texts texts;

    @FXML
    private Page page;

    @FXML
    private PageHeader header;

    @FXML
    private GridPane parts;

    @FXML
    private Label rest;

    @FXML
    private MoneyField refunded;

    @FXML
    private DateField refundedOn;

    @FXML
    private TextField note;

    @FXML
    private Label refusal;

    public CreditFormController(CreditFormModel model, Navigator navigator, Texts texts) {
        this.model = model;
        this.navigator = navigator;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        PartsGrid grid = new PartsGrid(parts, texts);
        model.split()
                .parts()
                .addListener((Observable change) -> grid.show(model.split().parts()));
        grid.show(model.split().parts());
        refunded.textProperty().bindBidirectional(model.refundedProperty());
        refundedOn.countFrom(model::today);
        refundedOn.valueProperty().bindBidirectional(model.refundedOnProperty());
        note.textProperty().bindBidirectional(model.noteProperty());
        rest.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> texts.get(
                                "credit.form.rest",
                                model.split().unallocatedProperty().get()),
                        model.split().unallocatedProperty()));
        RefusalLabel.follow(refusal, model.refusalProperty(), texts);
        model.creditProperty()
                .addListener((property, before, now) ->
                        header.setSubtitle(texts.get("credit.form.left", now.client(), now.left())));
        FormMessages.in(page, texts).following(model.problems());
        FormKeys.in(page, this::allocate, this::leave);
        model.load();
    }

    @FXML
    private void allocate() {
        model.allocate(this::close);
    }

    @FXML
    private void refund() {
        model.refund(this::close);
    }

    private void close() {
        navigator.close(new Destination.ClientCard(model.client()));
    }

    @FXML
    private void leave() {
        navigator.leave(new Destination.ClientCard(model.client()));
    }
}
