package fr.amiable.ui.client.merge;

import fr.amiable.client.ClientId;
import fr.amiable.client.ClientRow;
import fr.amiable.client.ClientService;
import fr.amiable.client.duplicate.DuplicateService;
import fr.amiable.client.duplicate.Merge;
import fr.amiable.client.duplicate.MergePlan;
import fr.amiable.ui.common.Tasks;
import fr.amiable.ui.common.Work;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Two clients about to become one: which is kept, and what is taken from the other. */
public final class ClientMergeModel {

    private final ObjectProperty<ClientId> kept = new SimpleObjectProperty<>();
    private final ObjectProperty<ClientId> absorbed = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<MergeFile> file = new ReadOnlyObjectWrapper<>();
    private final ObservableList<ClientRow> others = FXCollections.observableArrayList();
    private final Set<MergePlan.Part> fromAbsorbed = EnumSet.noneOf(MergePlan.Part.class);

    private final ClientService clients;
    private final DuplicateService duplicates;
    private final Tasks tasks;

    /** @param other the client to absorb; empty when it is still to be chosen */
    public ClientMergeModel(
            ClientId first, Optional<ClientId> other, ClientService clients, DuplicateService duplicates, Tasks tasks) {
        this.clients = clients;
        this.duplicates = duplicates;
        this.tasks = tasks;
        kept.set(first);
        absorbed.set(other.orElse(null));
        absorbed.addListener((property, before, now) -> compare());
    }

    /** Reads the clients to choose from, and the comparison when both are known. */
    public void load() {
        readOthers();
        compare();
    }

    private void readOthers() {
        tasks.start(Work.onScreen("", clients::rows)
                .onSuccess(rows -> others.setAll(rows.stream()
                        .filter(row -> !row.id().equals(kept.get()))
                        .sorted(Comparator.comparing(ClientRow::name, String.CASE_INSENSITIVE_ORDER))
                        .toList())));
    }

    private void compare() {
        fromAbsorbed.clear();
        ClientId one = kept.get();
        ClientId other = absorbed.get();
        if (other == null || other.equals(one)) {
            file.set(null);
            return;
        }
        tasks.start(Work.onScreen(
                        "",
                        () -> new MergeFile(
                                duplicates.plan(one, other), clients.attachedTo(one), clients.attachedTo(other)))
                .onSuccess(file::set));
    }

    /** The other one is kept instead. */
    public void swap() {
        ClientId one = kept.get();
        kept.set(absorbed.get());
        absorbed.set(one);
        readOthers();
    }

    /** Takes that part of the identity from the absorbed one, or leaves the kept one's. */
    public void take(MergePlan.Part part, boolean isFromAbsorbed) {
        if (isFromAbsorbed) {
            fromAbsorbed.add(part);
        } else {
            fromAbsorbed.remove(part);
        }
    }

    public boolean isTaken(MergePlan.Part part) {
        return fromAbsorbed.contains(part);
    }

    /** True when both are read and nothing forbids it. */
    public boolean isAllowed() {
        return file.get() != null && !file.get().plan().isOfTwoPersons();
    }

    public void merge(String label, Consumer<Merge> onMerged) {
        ClientId one = kept.get();
        ClientId other = absorbed.get();
        Set<MergePlan.Part> taken = Set.copyOf(fromAbsorbed);
        tasks.start(
                Work.onScreen(label, () -> duplicates.merge(one, other, taken)).onSuccess(onMerged));
    }

    public void undo(Merge merge, Runnable onUndone) {
        tasks.start(Work.onScreen("", () -> duplicates.undo(merge)).onSuccess(done -> onUndone.run()));
    }

    public ReadOnlyObjectProperty<ClientId> keptProperty() {
        return kept;
    }

    /** Null until chosen. */
    public ObjectProperty<ClientId> absorbedProperty() {
        return absorbed;
    }

    /** Null until both are read. */
    ReadOnlyObjectProperty<MergeFile> fileProperty() {
        return file.getReadOnlyProperty();
    }

    public ObservableList<ClientRow> others() {
        return others;
    }
}
