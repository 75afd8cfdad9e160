package fr.amiable.ui.client.merge;

import fr.amiable.client.duplicate.DuplicateService;
import fr.amiable.client.duplicate.LookalikePair;
import fr.amiable.common.Words;
import fr.amiable.ui.common.Tasks;
import fr.amiable.ui.common.Work;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

/** Every two clients that may be one, the surest first. */
public final class DuplicatesModel {

    private final StringProperty search = new SimpleStringProperty("");
    private final ObservableList<LookalikePair> all = FXCollections.observableArrayList();
    private final FilteredList<LookalikePair> shown = new FilteredList<>(all);
    private final ReadOnlyBooleanWrapper empty = new ReadOnlyBooleanWrapper();

    private final DuplicateService duplicates;
    private final Tasks tasks;

    public DuplicatesModel(DuplicateService duplicates, Tasks tasks) {
        this.duplicates = duplicates;
        this.tasks = tasks;
        search.addListener((property, before, typed) -> shown.setPredicate(pair -> matches(pair, typed)));
    }

    private static boolean matches(LookalikePair pair, String typed) {
        return Words.searchable(pair.first().name() + " " + pair.second().name())
                .contains(Words.searchable(typed));
    }

    public void load(String label) {
        tasks.start(Work.onScreen(label, duplicates::pairs).onSuccess(pairs -> {
            all.setAll(pairs);
            empty.set(pairs.isEmpty());
        }));
    }

    public StringProperty searchProperty() {
        return search;
    }

    public ObservableList<LookalikePair> shown() {
        return shown;
    }

    /** True when no client looks like another. */
    public ReadOnlyBooleanProperty emptyProperty() {
        return empty.getReadOnlyProperty();
    }
}
