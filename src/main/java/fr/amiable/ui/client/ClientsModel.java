package fr.amiable.ui.client;

import fr.amiable.client.ClientId;
import fr.amiable.client.ClientRow;
import fr.amiable.client.ClientService;
import fr.amiable.client.profile.PayerProfile;
import fr.amiable.client.profile.PayerProfiles;
import fr.amiable.common.FrenchOrder;
import fr.amiable.common.Money;
import fr.amiable.common.SoughtWords;
import fr.amiable.ui.common.Tasks;
import fr.amiable.ui.common.Work;
import fr.amiable.ui.common.widget.ReadLines;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
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

    private final ObjectProperty<ClientFilter> filter = new SimpleObjectProperty<>(ClientFilter.ALL);
    private final ReadOnlyObjectWrapper<Map<ClientId, PayerProfile>> profiles = new ReadOnlyObjectWrapper<>(Map.of());

    private final ClientService clients;
    private final PayerProfiles payers;
    private final Tasks tasks;

    public ClientsModel(ClientService clients, PayerProfiles payers, Tasks tasks) {
        this.clients = clients;
        this.payers = payers;
        this.tasks = tasks;
        search.addListener((property, before, now) -> narrow());
        filter.addListener((property, before, now) -> narrow());
        shown.addListener((ListChangeListener<ClientEntry>) change -> total());
    }

    public void load() {
        tasks.start(Work.onScreen("", this::read).onSuccess(entries -> {
            ReadLines.into(all, entries);
            empty.set(entries.isEmpty());
        }));
        tasks.start(Work.completing(payers::all).onSuccess(profiles::set));
    }

    private void narrow() {
        SoughtWords sought = SoughtWords.of(search.get());
        ClientFilter chosen = filter.get();
        shown.setPredicate(entry -> chosen.accepts(entry.row()) && entry.has(sought));
    }

    private List<ClientEntry> read() {
        return FrenchOrder.sorted(clients.rows(), ClientRow::name).stream()
                .map(ClientEntry::new)
                .toList();
    }

    private void total() {
        outstanding.set(
                Money.sum(shown.stream().map(entry -> entry.row().outstanding()).toList()));
        overdue.set(Money.sum(shown.stream().map(entry -> entry.row().overdue()).toList()));
    }

    /** How late the client pays on average, in days; null when not known, or not read yet. */
    Integer delayOf(ClientEntry entry) {
        return profiles.get()
                .getOrDefault(entry.row().id(), PayerProfile.UNKNOWN)
                .averageDelay()
                .orElse(null);
    }

    /** Read after the lines, which do not wait for them. */
    ReadOnlyObjectProperty<Map<ClientId, PayerProfile>> profilesProperty() {
        return profiles.getReadOnlyProperty();
    }

    public ObjectProperty<ClientFilter> filterProperty() {
        return filter;
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
