package fr.amiable.ui.common.widget;

import fr.amiable.common.Refusal;
import fr.amiable.common.Texts;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;

/** Says why the last act was not done; it takes no room when it was. */
public final class RefusalLabel extends Label {

    public RefusalLabel(ObservableValue<Refusal> reason, Texts texts) {
        getStyleClass().add("field-message");
        setWrapText(true);
        follow(this, reason, texts);
    }

    /** Makes a label of a page say it. */
    public static void follow(Label label, ObservableValue<Refusal> reason, Texts texts) {
        reason.addListener((property, before, now) -> show(label, now, texts));
        show(label, reason.getValue(), texts);
    }

    private static void show(Label label, Refusal reason, Texts texts) {
        label.setText(reason == null ? "" : reason.message(texts));
        Shown.set(label, reason != null);
    }
}
