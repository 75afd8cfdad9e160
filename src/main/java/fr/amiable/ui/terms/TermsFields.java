package fr.amiable.ui.terms;

import fr.amiable.contract.TermsDraft;
import fr.amiable.ui.common.form.FormValues;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The fields of a version of the terms of sale as typed; {@code until} is the last day in force. */
public final class TermsFields {

    private final StringProperty version = new SimpleStringProperty("");
    private final ObjectProperty<LocalDate> inForceOn = new SimpleObjectProperty<>();
    private final ObjectProperty<LocalDate> until = new SimpleObjectProperty<>();
    private final StringProperty note = new SimpleStringProperty("");
    private TermsDraft untouched = draft();

    void show(TermsDraft draft) {
        version.set(draft.version());
        inForceOn.set(draft.inForceOn());
        until.set(draft.replacedOn().map(day -> day.minusDays(1)).orElse(null));
        note.set(draft.note());
        untouched = draft();
    }

    TermsDraft draft() {
        return new TermsDraft(
                version.get(),
                inForceOn.get(),
                Optional.ofNullable(until.get()).map(day -> day.plusDays(1)),
                note.get());
    }

    /** What is typed, to be put aside; the files are chosen again. */
    public FormValues values() {
        return new FormValues()
                .text("version", version)
                .day("inForceOn", inForceOn)
                .day("until", until)
                .text("note", note);
    }

    void markUnmodified() {
        untouched = draft();
    }

    /** True when leaving would lose something typed. */
    public boolean isModified() {
        return !draft().equals(untouched);
    }

    public StringProperty versionProperty() {
        return version;
    }

    public ObjectProperty<LocalDate> inForceOnProperty() {
        return inForceOn;
    }

    /** The last day in force; null while there is none. */
    public ObjectProperty<LocalDate> untilProperty() {
        return until;
    }

    public StringProperty noteProperty() {
        return note;
    }
}
