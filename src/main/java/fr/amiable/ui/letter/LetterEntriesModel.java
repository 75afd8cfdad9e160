package fr.amiable.ui.letter;

import fr.amiable.letter.form.LetterEntries;
import fr.amiable.letter.form.LetterField;
import fr.amiable.ui.common.form.FormValues;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What is typed for the letter being written; what the owner has not touched follows what the desk proposes. */
public final class LetterEntriesModel {

    private static final String TYPED = "=";

    private final Map<LetterField, StringProperty> properties = new EnumMap<>(LetterField.class);
    private final Set<LetterField> touched = EnumSet.noneOf(LetterField.class);
    private final Runnable onChange;
    private boolean isProposing;

    LetterEntriesModel(Runnable onChange) {
        this.onChange = onChange;
    }

    public StringProperty property(LetterField field) {
        return properties.computeIfAbsent(field, this::watched);
    }

    private StringProperty watched(LetterField field) {
        SimpleStringProperty property = new SimpleStringProperty(this, field.name(), "");
        property.addListener((typed, before, now) -> {
            if (!isProposing) {
                touched.add(field);
                onChange.run();
            }
        });
        return property;
    }

    /** Shows what is proposed, where the owner typed nothing himself. */
    void propose(LetterEntries proposed) {
        isProposing = true;
        try {
            proposed.typed().forEach((field, words) -> {
                if (!touched.contains(field)) {
                    property(field).set(words);
                }
            });
        } finally {
            isProposing = false;
        }
    }

    boolean isTouched() {
        return !touched.isEmpty();
    }

    /** What the owner typed himself, to be put aside; an entry emptied on purpose is not one left alone. */
    void nameIn(FormValues values) {
        for (LetterField field : LetterField.values()) {
            values.words(
                    "entry." + field.name(),
                    () -> touched.contains(field) ? TYPED + property(field).get() : "",
                    written -> {
                        if (written.startsWith(TYPED)) {
                            property(field).set(written.substring(TYPED.length()));
                            touched.add(field);
                        }
                    });
        }
    }

    /** What the owner typed himself. */
    LetterEntries typed() {
        LetterEntries typed = LetterEntries.NONE;
        for (LetterField field : touched) {
            typed = typed.with(field, property(field).get());
        }
        return typed;
    }
}
