package fr.amiable.ui.client;

import fr.amiable.client.ClientService;
import fr.amiable.common.Money;
import fr.amiable.ui.common.Tasks;
import fr.amiable.ui.common.Work;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

/** The client table: everyone, by name in French order, filtered as the owner types. */
public final class ClientsModel {

    private final StringProperty search = new SimpleStringProperty("");
    private final ObservableList<ClientEntry> all = FXCollections.observableArrayList();
    private final FilteredList<ClientEntry> shown = new FilteredList<>(all);
    private final ReadOnlyObjectWrapper<Money> outstanding = new ReadOnlyObjectWrapper<>(Money.ZERO);
    private final ReadOnlyObjectWrapper<Money> overdue = new ReadOnlyObjectWrapper<>(Money.ZERO);
    private final ReadOnlyBooleanWrapper empty = new ReadOnlyBooleanWrapper();

    private final ClientService clients;
    private final Tasks tasks;

    public ClientsModel(ClientService clients, Tasks tasks) {
        this.clients = clients;
        this.tasks = tasks;
        search.addListener((property, before, now) -> shown.setPredicate(entry -> entry.matches(now)));
        shown.addListener((ListChangeListener<ClientEntry>) change -> total());
    }

    public void load() {
        tasks.start(Work.onScreen("", this::read).onSuccess(entries -> {
            all.setAll(entries);
            empty.set(entries.isEmpty());
        }));
    }

    private List<ClientEntry> read() {
        Collator french = Collator.getInstance(Locale.FRANCE);
        return clients.rows().stream()
                .map(ClientEntry::of)
                .sorted(Comparator.comparing(entry -> entry.row().name(), french))
                .toList();
    }

    private void total() {
        outstanding.set(
                Money.sum(shown.stream().map(entry -> entry.row().outstanding()).toList()));
        overdue.set(Money.sum(shown.stream().map(entry -> entry.row().overdue()).toList()));
    }

    public StringProperty searchProperty() {
        return search;
    }

    public ObservableList<ClientEntry> shown() {
        return shown;
    }

    /** What the clients shown still owe, without interest. */
    public ReadOnlyObjectProperty<Money> outstandingProperty() {
        return outstanding.getReadOnlyProperty();
    }

    /** The part of it past its due date. */
    public ReadOnlyObjectProperty<Money> overdueProperty() {
        return overdue.getReadOnlyProperty();
    }

    /** True when there is no client at all. */
    public ReadOnlyBooleanProperty emptyProperty() {
        return empty.getReadOnlyProperty();
    }
}
