package fr.amiable.ui.dispute.page;

import fr.amiable.bundle.dossier.DossierProfile;
import fr.amiable.bundle.handover.HandoverOrder;
import fr.amiable.bundle.handover.ProtectedExhibits;
import fr.amiable.common.Problem;
import fr.amiable.common.Texts;
import fr.amiable.ui.bundle.PasswordFields;
import fr.amiable.ui.common.form.Choices;
import fr.amiable.ui.common.form.DateField;
import fr.amiable.ui.common.form.FormField;
import fr.amiable.ui.common.form.FormMessages;
import fr.amiable.ui.common.widget.WrapRow;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Asks to whom a dispute is handed over, then where the folder and its archive go. */
final class HandoverBox extends VBox {

    private final TextField addressee = new TextField();
    private final ComboBox<DossierProfile> profile = new ComboBox<>();
    private final DateField stopOn = new DateField();
    private final DisputePageModel model;
    private final CaseFrame frame;
    private final Texts texts;
    private final FormMessages messages;
    private final Runnable leave;
    private final VBox locked = new VBox(8);

    HandoverBox(DisputePageModel model, CaseFrame frame, Runnable leave) {
        this.model = model;
        this.frame = frame;
        this.texts = frame.texts();
        this.leave = leave;
        getStyleClass().add("act-box");
        profile.setId("handoverProfile");
        addressee.setId("handoverTo");
        addressee.setPrefColumnCount(24);
        addressee.setPromptText(texts.get("ui.handover.prompt"));
        Choices.words(profile, DossierProfile.values(), texts::of);
        profile.setValue(DossierProfile.LAWYER);
        stopOn.setId("handoverStopOn");
        stopOn.setPrefColumnCount(8);
        stopOn.countFrom(model::today);
        stopOn.setValue(model.today());
        Label hint = new Label(texts.get("ui.handover.hint"));
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        hint.getStyleClass().add("muted");
        FormField whom = field("ui.handover.to", addressee);
        whom.setProblemField("addressee");
        Button cancel = new Button(texts.get("form.cancel"));
        cancel.setOnAction(pressed -> leave.run());
        Button hand = act(texts.get("ui.handover.act"), this::hand);
        hand.getStyleClass().add("primary");
        HBox acts = new HBox(cancel, hand);
        acts.getStyleClass().add("actions");
        getChildren()
                .setAll(
                        new WrapRow(whom, field("ui.handover.profile", profile), field("ui.dossier.stopOn", stopOn)),
                        hint,
                        locked,
                        acts);
        messages = FormMessages.in(this, texts).checkedBy(this::problems);
    }

    Node first() {
        return addressee;
    }

    private void hand() {
        if (messages.areAllRight()) {
            String number = model.fileProperty().get().dispute().number();
            frame.dialogs()
                    .chooseFileToSave("Remise_" + number + "_" + model.today() + ".zip")
                    .ifPresent(file -> hand(order(), file));
        }
    }

    private HandoverOrder order() {
        return new HandoverOrder(model.dispute(), profile.getValue(), addressee.getText())
                .stoppedOn(Optional.of(stopOn.getValue()));
    }

    private void hand(HandoverOrder order, Path file) {
        locked.getChildren().clear();
        String number = model.fileProperty().get().dispute().number();
        model.handOver(
                order,
                file,
                texts.get("ui.handover.writing", number),
                handed -> {
                    if (getParent() != null) {
                        leave.run();
                    }
                    frame.notices()
                            .say(texts.get(
                                    "ui.handover.done",
                                    order.addressee(),
                                    handed.folder(),
                                    handed.archive().getFileName()));
                },
                closed -> askPasswords(closed, file));
    }

    /** Exhibits ask for a password: they are opened, or handed over as they are, to the same place. */
    private void askPasswords(ProtectedExhibits closed, Path file) {
        Label why = new Label(closed.message(texts));
        why.setWrapText(true);
        why.setMinHeight(USE_PREF_SIZE);
        PasswordFields fields = new PasswordFields(closed.numbers(), texts);
        Runnable open = () -> {
            Map<Integer, String> typed = fields.typed();
            if (!typed.isEmpty() && messages.areAllRight()) {
                model.open(closed, typed);
                hand(order(), file);
            }
        };
        fields.onEnter(open);
        int count = closed.numbers().size();
        Button leaveClosed = act(texts.get("ui.handover.evenLocked", count), () -> {
            if (messages.areAllRight()) {
                hand(order().evenLocked(), file);
            }
        });
        Button opening = act(texts.get("ui.dossier.unlock", count), open);
        locked.getChildren().setAll(why, fields, new WrapRow(opening, leaveClosed));
        fields.focus();
    }

    private Button act(String words, Runnable act) {
        Button button = new Button(words);
        button.disableProperty().bind(model.handingOverProperty());
        button.setOnAction(pressed -> act.run());
        return button;
    }

    private List<Problem> problems() {
        List<Problem> found = new ArrayList<>();
        if (addressee.getText().isBlank()) {
            found.add(Problem.of("addressee", "handover.addressee"));
        }
        if (stopOn.getValue() == null) {
            found.add(Problem.of("handoverStopOn", "dossier.noStopDay"));
        }
        return found;
    }

    private FormField field(String key, Node control) {
        FormField field = new FormField();
        field.setLabel(texts.get(key));
        field.setContent(control);
        return field;
    }
}
