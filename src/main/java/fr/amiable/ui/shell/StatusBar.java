package fr.amiable.ui.shell;

import fr.amiable.ui.common.widget.Hint;
import fr.amiable.ui.common.widget.Icons;
import javafx.scene.control.Label;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/** The right half of the status bar: the legal rates and the last copy of the data. */
final class StatusBar {

    private final Label rates;
    private final Label backup;

    StatusBar(Label rates, Label backup) {
        this.rates = rates;
        this.backup = backup;
    }

    void show(RateState state) {
        say(rates, state.words(), state.isRight());
    }

    void show(BackupState state) {
        say(backup, state.words(), state.isRight());
        Hint.on(backup, state.advice());
    }

    private static void say(Label label, String words, boolean isRight) {
        label.setText(words);
        label.getStyleClass().removeAll("warning");
        label.setGraphic(null);
        if (!isRight) {
            label.getStyleClass().add("warning");
            label.setGraphic(Icons.of(MaterialDesignA.ALERT_OUTLINE));
        }
    }
}
