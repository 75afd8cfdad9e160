package fr.amiable.ui.contract;

import fr.amiable.common.SoughtWords;
import fr.amiable.contract.ContractKind;
import fr.amiable.ui.common.Tasks;
import fr.amiable.ui.common.Work;
import fr.amiable.ui.common.widget.ReadLines;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

/** The table of contracts, quotes and orders, filtered by kind, by state and as the owner types. */
public final class ContractsModel {

    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<ContractFilter> filter = new SimpleObjectProperty<>(ContractFilter.ALL);
    private final ObjectProperty<Optional<ContractKind>> kind = new SimpleObjectProperty<>(Optional.empty());
    private final ObservableList<ContractEntry> all = FXCollections.observableArrayList();
    private final FilteredList<ContractEntry> shown = new FilteredList<>(all);
    private final ReadOnlyBooleanWrapper empty = new ReadOnlyBooleanWrapper();

    private final ContractReading reading;
    private final Tasks tasks;

    public ContractsModel(ContractReading reading, Tasks tasks) {
        this.reading = reading;
        this.tasks = tasks;
        search.addListener((property, before, now) -> refresh());
        filter.addListener((property, before, now) -> refresh());
        kind.addListener((property, before, now) -> refresh());
    }

    public void load() {
        tasks.start(Work.onScreen("", reading::entries).onSuccess(entries -> {
            ReadLines.into(all, entries);
            empty.set(entries.isEmpty());
        }));
    }

    private void refresh() {
        SoughtWords sought = SoughtWords.of(search.get());
        shown.setPredicate(entry -> filter.get().accepts(entry)
                && kind.get().map(wanted -> entry.row().kind() == wanted).orElse(true)
                && entry.has(sought));
    }

    public StringProperty searchProperty() {
        return search;
    }

    public ObjectProperty<ContractFilter> filterProperty() {
        return filter;
    }

    /** Empty shows every kind. */
    public ObjectProperty<Optional<ContractKind>> kindProperty() {
        return kind;
    }

    public ObservableList<ContractEntry> shown() {
        return shown;
    }

    /** How many have a notice to give soon, whatever is shown. */
    public long noticesNear() {
        return all.stream().filter(ContractEntry::isNoticeNear).count();
    }

    /** True when there is no contract at all. */
    public ReadOnlyBooleanProperty emptyProperty() {
        return empty.getReadOnlyProperty();
    }
}
