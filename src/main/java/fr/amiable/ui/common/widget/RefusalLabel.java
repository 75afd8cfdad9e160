package fr.amiable.ui.common.widget;

import fr.amiable.common.Refusal;
import fr.amiable.common.Texts;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;

/** Says why the last act was not done; it takes no room when it was. */
public final class RefusalLabel extends Label {

    private final Texts texts;

    public RefusalLabel(ObservableValue<Refusal> reason, Texts texts) {
        this.texts = texts;
        getStyleClass().add("field-message");
        setWrapText(true);
        reason.addListener((property, before, now) -> show(now));
        show(reason.getValue());
    }

    private void show(Refusal reason) {
        setText(reason == null ? "" : reason.message(texts));
        setVisible(reason != null);
        setManaged(reason != null);
    }
}
