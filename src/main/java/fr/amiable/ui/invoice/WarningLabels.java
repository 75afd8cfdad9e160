package fr.amiable.ui.invoice;

import fr.amiable.common.Texts;
import fr.amiable.law.LegalWarning;
import fr.amiable.ui.common.widget.Icons;
import java.util.List;
import javafx.beans.Observable;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/** Legal warnings as shown beside what they are about. */
public final class WarningLabels {

    private WarningLabels() {}

    public static List<Label> of(List<LegalWarning> warnings, Texts texts) {
        return warnings.stream().map(warning -> of(warning, texts)).toList();
    }

    /** Shows the warnings in the pane, now and as they change; an empty pane takes no room. */
    static void follow(ObservableList<LegalWarning> warnings, Pane pane, Texts texts) {
        warnings.addListener((Observable changed) -> show(warnings, pane, texts));
        show(warnings, pane, texts);
    }

    private static void show(List<LegalWarning> warnings, Pane pane, Texts texts) {
        pane.getChildren().setAll(of(warnings, texts));
        pane.setManaged(!warnings.isEmpty());
        pane.setVisible(!warnings.isEmpty());
    }

    private static Label of(LegalWarning warning, Texts texts) {
        Label words = new Label(warning.message(texts));
        words.setWrapText(true);
        words.getStyleClass().add("warning");
        words.setGraphic(Icons.of(MaterialDesignA.ALERT_OUTLINE));
        return words;
    }
}
