package fr.amiable.ui.exhibit.preview;

import fr.amiable.common.Refusal;
import fr.amiable.common.Texts;
import fr.amiable.evidence.preview.PreviewRefused;
import fr.amiable.ui.common.widget.Icons;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;

/** What stands in the place of pages that cannot be shown: why, what to do, and where a password is given. */
final class RefusedCard extends VBox {

    private final Texts texts;
    private final Consumer<String> password;

    RefusedCard(Texts texts, Consumer<String> password) {
        this.texts = texts;
        this.password = password;
        getStyleClass().add("preview-refused");
    }

    void show(Refusal reason, String file) {
        boolean isLocked = reason instanceof PreviewRefused refused && refused.isPasswordAsked();
        Label name = words(file, "strong");
        Label why = words(reason.message(texts), "small");
        getChildren()
                .setAll(
                        Icons.of(isLocked ? MaterialDesignL.LOCK_OUTLINE : MaterialDesignF.FILE_ALERT_OUTLINE),
                        name,
                        why);
        if (reason instanceof PreviewRefused refused) {
            getChildren().add(words(refused.remedy(), "muted", "small"));
        }
        getChildren().add(words(texts.get("exhibit.preview.kept"), "muted", "small"));
        if (isLocked) {
            askPassword();
        }
    }

    private void askPassword() {
        PasswordField field = new PasswordField();
        Label label = new Label(texts.get("exhibit.preview.password"));
        label.getStyleClass().add("field-label");
        label.setLabelFor(field);
        Button open = new Button(texts.get("exhibit.preview.unlock"));
        open.setMinWidth(Region.USE_PREF_SIZE);
        open.setOnAction(event -> give(field));
        field.setOnAction(event -> give(field));
        VBox box = new VBox(label, field, open);
        box.getStyleClass().add("preview-password");
        getChildren().add(box);
    }

    private void give(PasswordField field) {
        if (field.getText().isEmpty()) {
            field.requestFocus();
        } else {
            password.accept(field.getText());
        }
    }

    private static Label words(String words, String... classes) {
        Label label = new Label(words);
        label.getStyleClass().addAll(classes);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
