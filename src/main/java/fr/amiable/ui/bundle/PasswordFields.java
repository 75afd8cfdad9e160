package fr.amiable.ui.bundle;

import fr.amiable.common.Texts;
import fr.amiable.ui.common.form.FormField;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;

/** Asks the passwords of protected exhibits, one field for each by its number. */
public final class PasswordFields extends VBox {

    private final Map<Integer, PasswordField> fields = new TreeMap<>();

    public PasswordFields(Collection<Integer> numbers, Texts texts) {
        super(8);
        numbers.forEach(number -> fields.put(number, new PasswordField()));
        fields.forEach((number, field) -> {
            FormField labelled = new FormField();
            labelled.setLabel(texts.get("ui.dossier.password", number));
            labelled.setHint(texts.get("ui.dossier.passwordHint"));
            labelled.setContent(field);
            getChildren().add(labelled);
        });
    }

    /** Hears that a field is left with the enter key. */
    public void onEnter(Runnable act) {
        fields.values().forEach(field -> field.setOnAction(entered -> act.run()));
    }

    /** Those that were typed, by number; when there is none the first field has the focus. */
    public Map<Integer, String> typed() {
        Map<Integer, String> typed = new TreeMap<>();
        fields.forEach((number, field) -> {
            if (!field.getText().isEmpty()) {
                typed.put(number, field.getText());
            }
        });
        if (typed.isEmpty()) {
            focus();
        }
        return typed;
    }

    public void focus() {
        fields.values().iterator().next().requestFocus();
    }
}
