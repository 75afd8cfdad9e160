package fr.amiable.ui.terms;

import fr.amiable.common.Words;
import fr.amiable.contract.TermsService;
import fr.amiable.evidence.AttachedFiles;
import fr.amiable.ui.common.Tasks;
import fr.amiable.ui.common.Work;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

/** The versions of the terms of sale, newest first, with their files and how many contracts name them. */
public final class TermsVersionsModel {

    private final StringProperty search = new SimpleStringProperty("");
    private final ObservableList<TermsEntry> all = FXCollections.observableArrayList();
    private final FilteredList<TermsEntry> shown = new FilteredList<>(all);
    private final ReadOnlyBooleanWrapper empty = new ReadOnlyBooleanWrapper();

    private final TermsService terms;
    private final AttachedFiles files;
    private final Tasks tasks;
    private final Clock clock;

    public TermsVersionsModel(TermsService terms, AttachedFiles files, Tasks tasks, Clock clock) {
        this.terms = terms;
        this.files = files;
        this.tasks = tasks;
        this.clock = clock;
        search.addListener((property, before, typed) -> shown.setPredicate(entry -> matches(entry, typed)));
    }

    private static boolean matches(TermsEntry entry, String typed) {
        return Words.searchable(entry.terms().version() + " " + entry.terms().note())
                .contains(Words.searchable(typed));
    }

    public void load() {
        tasks.start(Work.onScreen("", this::read).onSuccess(entries -> {
            all.setAll(entries);
            empty.set(entries.isEmpty());
        }));
    }

    private List<TermsEntry> read() {
        LocalDate today = LocalDate.now(clock);
        return terms.all().stream()
                .map(version -> new TermsEntry(
                        version, files.of(version.id().subject()), terms.contractsNaming(version.id()), today))
                .toList();
    }

    public StringProperty searchProperty() {
        return search;
    }

    public ObservableList<TermsEntry> shown() {
        return shown;
    }

    /** True when some version is there and none is in force today. */
    public boolean isNoneInForce() {
        return !all.isEmpty() && all.stream().noneMatch(entry -> entry.state() == TermsEntry.State.IN_FORCE);
    }

    /** True when there is no version at all. */
    public ReadOnlyBooleanProperty emptyProperty() {
        return empty.getReadOnlyProperty();
    }
}
