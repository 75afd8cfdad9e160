package fr.amiable.ui.letter;

import fr.amiable.letter.form.LetterEntries;
import fr.amiable.letter.form.LetterField;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What is typed for the letter being written; what the owner has not touched follows what the desk proposes. */
public final class LetterEntriesModel {

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

    /** What the owner typed himself. */
    LetterEntries typed() {
        LetterEntries typed = LetterEntries.NONE;
        for (LetterField field : touched) {
            typed = typed.with(field, property(field).get());
        }
        return typed;
    }
}
