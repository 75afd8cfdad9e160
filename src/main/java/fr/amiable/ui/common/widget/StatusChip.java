package fr.amiable.ui.common.widget;

import fr.amiable.common.Texts;
import javafx.beans.NamedArg;
import javafx.scene.control.Label;

/** A status in a word on its colour. */
public final class StatusChip extends Label {

    private Tone tone;

    public StatusChip() {
        this("", Tone.GREY);
    }

    public StatusChip(@NamedArg("text") String words, @NamedArg("tone") Tone tone) {
        super(words);
        this.tone = tone;
        getStyleClass().addAll("chip", tone.styleClass());
        setMinWidth(USE_PREF_SIZE);
    }

    public static StatusChip of(ShownStatus status, Texts texts) {
        return new StatusChip(status.words(texts), status.tone());
    }

    public Tone getTone() {
        return tone;
    }

    public void setTone(Tone newTone) {
        if (tone != newTone) {
            // in one change: styles are worked out again at each, and tables say the tone of each line that passes
            getStyleClass().set(getStyleClass().indexOf(tone.styleClass()), newTone.styleClass());
            tone = newTone;
        }
    }

    public void show(String words, Tone newTone) {
        setText(words);
        setTone(newTone);
    }

    public void show(ShownStatus status, Texts texts) {
        show(status.words(texts), status.tone());
    }
}
