package fr.amiable.ui.bundle;

import fr.amiable.bundle.dossier.DossierVersion;
import fr.amiable.common.Problem;
import fr.amiable.common.Texts;
import fr.amiable.ui.common.form.DateField;
import fr.amiable.ui.common.form.FormField;
import fr.amiable.ui.common.form.FormMessages;
import fr.amiable.ui.common.widget.WrapRow;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/** Says to whom and when a version was handed over, below its line. */
final class HandingOver extends VBox {

    private final TextField addressee = new TextField();
    private final DateField on = new DateField();
    private final FormMessages messages;
    private final Texts texts;

    HandingOver(DossierVersion version, DossierModel model, Texts texts) {
        super(8);
        this.texts = texts;
        addressee.setId("communicatedTo");
        on.setId("communicatedOn");
        FormField whom = new FormField();
        addressee.setText(version.addressee());
        addressee.setPrefColumnCount(22);
        whom.setLabel(texts.get("ui.dossier.to"));
        whom.setContent(addressee);
        FormField when = new FormField();
        when.setLabel(texts.get("ui.dossier.on"));
        when.setContent(on);
        on.countFrom(model::today);
        on.setValue(model.today());
        Label fixed = new Label(texts.get("ui.dossier.communicateHint"));
        fixed.setWrapText(true);
        fixed.getStyleClass().add("muted");
        Button confirm = new Button(texts.get("ui.dossier.confirm", version.number()));
        confirm.getStyleClass().add("primary");
        confirm.setOnAction(pressed -> communicate(version, model));
        Button leave = new Button(texts.get("form.cancel"));
        leave.setOnAction(pressed -> ((Pane) getParent()).getChildren().remove(this));
        getChildren().addAll(new WrapRow(whom, when), fixed, new WrapRow(confirm, leave));
        messages = FormMessages.in(this, texts).checkedBy(this::problems);
    }

    void focus() {
        addressee.requestFocus();
    }

    private void communicate(DossierVersion version, DossierModel model) {
        if (messages.areAllRight()) {
            model.communicate(version, on.getValue(), addressee.getText(), texts.get("ui.dossier.communicating"));
        }
    }

    private List<Problem> problems() {
        List<Problem> found = new ArrayList<>();
        if (addressee.getText().isBlank()) {
            found.add(Problem.of("communicatedTo", "dossier.noAddressee"));
        }
        if (on.getValue() == null) {
            found.add(Problem.of("communicatedOn", "dossier.noDay"));
        }
        return found;
    }
}
