package fr.amiable.ui.letter;

import fr.amiable.common.SoughtWords;
import fr.amiable.letter.LetterService;
import fr.amiable.ui.common.Tasks;
import fr.amiable.ui.common.Work;
import fr.amiable.ui.common.widget.ReadLines;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

/** The table of letters produced, newest first. */
public final class LettersModel {

    private static final int NEWEST = 500;

    private final StringProperty search = new SimpleStringProperty("");
    private final ObservableList<LetterEntry> all = FXCollections.observableArrayList();
    private final FilteredList<LetterEntry> shown = new FilteredList<>(all);
    private final ReadOnlyBooleanWrapper empty = new ReadOnlyBooleanWrapper();

    private final LetterService letters;
    private final Tasks tasks;

    public LettersModel(LetterService letters, Tasks tasks) {
        this.letters = letters;
        this.tasks = tasks;
        search.addListener((property, before, now) -> {
            SoughtWords sought = SoughtWords.of(now);
            shown.setPredicate(entry -> entry.has(sought));
        });
    }

    public void load() {
        tasks.start(Work.onScreen("", this::read).onSuccess(entries -> {
            ReadLines.into(all, entries);
            empty.set(entries.isEmpty());
        }));
    }

    private List<LetterEntry> read() {
        return letters.newest(NEWEST).stream().map(LetterEntry::of).toList();
    }

    public StringProperty searchProperty() {
        return search;
    }

    public ObservableList<LetterEntry> shown() {
        return shown;
    }

    /** True when no letter was ever produced. */
    public ReadOnlyBooleanProperty emptyProperty() {
        return empty.getReadOnlyProperty();
    }
}
