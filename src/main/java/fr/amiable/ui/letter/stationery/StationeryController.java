package fr.amiable.ui.letter.stationery;

import fr.amiable.common.Texts;
import fr.amiable.letter.stationery.HeadPicture;
import fr.amiable.letter.stationery.InkColour;
import fr.amiable.letter.stationery.LogoPlace;
import fr.amiable.ui.common.Dialogs;
import fr.amiable.ui.common.Navigator;
import fr.amiable.ui.common.Notices;
import fr.amiable.ui.common.form.Choices;
import fr.amiable.ui.common.form.FormKeys;
import fr.amiable.ui.common.form.FormMessages;
import fr.amiable.ui.common.widget.RefusalLabel;
import fr.amiable.ui.letter.PagePreview;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ColorPicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.util.Duration;

/** Ties the form of the owner's paper, and the letter seen on it, to its model. */
public final class StationeryController {

    /** What the window lends. */
    public record Frame(Navigator navigator, Dialogs dialogs, Notices notices, Texts texts) {}

    private static final Duration TYPING = Duration.millis(350);

    private final StationeryModel model;
    private final Frame frame;
    private final Texts texts;
    private final PauseTransition soon = new PauseTransition(TYPING);
    private FormMessages messages;

    @FXML
    private VBox page;

    @FXML
    private VBox form;

    @FXML
    private VBox outcome;

    @FXML
    private Label logoIs;

    @FXML
    private Button removeLogo;

    @FXML
    private FlowPane places;

    @FXML
    private TextField logoHeight;

    @FXML
    private TextField accent;

    @FXML
    private ColorPicker picker;

    @FXML
    private Label signatureIs;

    @FXML
    private Button removeSignature;

    @FXML
    private TextField signatureHeight;

    @FXML
    private TextField marginLeft;

    @FXML
    private TextField marginRight;

    @FXML
    private TextField marginTop;

    @FXML
    private TextField marginBottom;

    @FXML
    private PagePreview preview;

    @FXML
    private Button save;

    public StationeryController(StationeryModel model, Frame frame) {
        this.model = model;
        this.frame = frame;
        this.texts = frame.texts();
    }

    @FXML
    private void initialize() {
        picture(model.logoProperty(), logoIs, removeLogo);
        picture(model.signatureProperty(), signatureIs, removeSignature);
        Choices.toggles(places, LogoPlace.values(), texts::of, model.logoPlaceProperty());
        places.disableProperty().bind(model.logoProperty().isNull());
        logoHeight.textProperty().bindBidirectional(model.logoHeightProperty());
        logoHeight.disableProperty().bind(model.logoProperty().isNull());
        signatureHeight.textProperty().bindBidirectional(model.signatureHeightProperty());
        signatureHeight.disableProperty().bind(model.signatureProperty().isNull());
        List<TextField> margins = List.of(marginLeft, marginRight, marginTop, marginBottom);
        for (int side = 0; side < margins.size(); side++) {
            margins.get(side).textProperty().bindBidirectional(model.margins().get(side));
        }
        accent.textProperty().bindBidirectional(model.accentProperty());
        followPicker();
        followLooks();
        outcome.getChildren().setAll(new RefusalLabel(model.refusalProperty(), texts));
        messages = FormMessages.in(form, texts).checkedBy(model::typedProblems).following(model.problems());
        save.disableProperty().bind(model.busyProperty());
        FormKeys.in(page, this::save, this::leave);
        model.load();
    }

    private void picture(ObjectProperty<HeadPicture> picture, Label is, Button remove) {
        is.textProperty()
                .bind(picture.map(one -> texts.get("stationery.picture", one.width(), one.height()))
                        .orElse(texts.get("stationery.noPicture")));
        remove.disableProperty().bind(picture.isNull());
        remove.setOnAction(pressed -> picture.set(null));
    }

    private void followPicker() {
        model.accentProperty().addListener((property, before, typed) -> showPicked(typed));
        showPicked(model.accentProperty().get());
        picker.setOnAction(chosen -> model.accentProperty().set(hex(picker.getValue())));
    }

    private void showPicked(String typed) {
        InkColour.read(typed).ifPresent(colour -> picker.setValue(Color.web(colour.hex())));
    }

    private static String hex(Color colour) {
        int red = (int) Math.round(colour.getRed() * 255);
        int green = (int) Math.round(colour.getGreen() * 255);
        int blue = (int) Math.round(colour.getBlue() * 255);
        return new InkColour(red << 16 | green << 8 | blue).hex();
    }

    private void followLooks() {
        soon.setOnFinished(still -> model.proof());
        model.looks().forEach(look -> look.addListener((Observable change) -> soon.playFromStart()));
        page.sceneProperty().addListener((property, before, now) -> {
            if (now == null) {
                soon.stop();
            }
        });
        model.pages()
                .addListener((Observable change) -> preview.show(
                        model.pages(),
                        texts.get("stationery.preview", model.pages().size())));
    }

    @FXML
    private void chooseLogo() {
        choose(model.logoProperty());
    }

    @FXML
    private void chooseSignature() {
        choose(model.signatureProperty());
    }

    private void choose(ObjectProperty<HeadPicture> place) {
        Optional.of(frame.dialogs().chooseAnyFiles()).stream()
                .flatMap(List::stream)
                .findFirst()
                .ifPresent(file -> model.choose(file, place, texts.get("stationery.reading")));
    }

    @FXML
    private void reset() {
        model.backToShipped();
    }

    @FXML
    private void save() {
        if (messages.areAllRight()) {
            model.save(texts.get("stationery.saving"), () -> frame.notices().say(texts.get("stationery.saved")));
        }
    }

    @FXML
    private void leave() {
        frame.navigator().back();
    }
}
