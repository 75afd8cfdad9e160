package fr.amiable.ui.bundle;

import fr.amiable.bundle.dossier.DossierVersion;
import fr.amiable.common.Texts;
import fr.amiable.ui.common.form.DateField;
import fr.amiable.ui.common.form.FormField;
import fr.amiable.ui.common.widget.WrapRow;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/** Says to whom and when a version was handed over, below its line. */
final class HandingOver extends VBox {

    private final TextField addressee = new TextField();
    private final DateField on = new DateField();
    private final FormField whom = new FormField();
    private final Texts texts;

    HandingOver(DossierVersion version, DossierModel model, Texts texts) {
        super(8);
        this.texts = texts;
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
    }

    void focus() {
        addressee.requestFocus();
    }

    private void communicate(DossierVersion version, DossierModel model) {
        boolean isMissing = addressee.getText().isBlank();
        whom.messageProperty().set(isMissing ? texts.get("ui.dossier.noAddressee") : "");
        if (isMissing || on.getValue() == null) {
            (isMissing ? addressee : on).requestFocus();
            return;
        }
        model.communicate(version, on.getValue(), addressee.getText(), texts.get("ui.dossier.communicating"));
    }
}
