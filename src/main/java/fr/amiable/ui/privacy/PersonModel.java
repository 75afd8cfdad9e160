package fr.amiable.ui.privacy;

import fr.amiable.client.ClientId;
import fr.amiable.common.Refusal;
import fr.amiable.privacy.ErasurePlan;
import fr.amiable.privacy.PrivacyService;
import fr.amiable.ui.common.Tasks;
import fr.amiable.ui.common.Work;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What is known of the person behind a client: a copy for him, an erasure as far as the law lets it go. */
public final class PersonModel {

    private final ClientId client;
    private final PrivacyService privacy;
    private final Tasks tasks;
    private final ReadOnlyObjectWrapper<ErasurePlan> plan = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Refusal> refusal = new ReadOnlyObjectWrapper<>();
    private final StringProperty typedName = new SimpleStringProperty("");

    public PersonModel(ClientId client, PrivacyService privacy, Tasks tasks) {
        this.client = client;
        this.privacy = privacy;
        this.tasks = tasks;
    }

    /** Reads what an erasure would do today. */
    public void load() {
        tasks.start(Work.onScreen("", () -> privacy.plan(client)).onSuccess(plan::set));
    }

    /** Tells the client's name each time it was read. */
    public void onRead(Consumer<String> named) {
        plan.addListener((property, before, now) -> named.accept(now.facts().name()));
        if (plan.get() != null) {
            named.accept(plan.get().facts().name());
        }
    }

    /** Writes all that is known of the person. */
    public void export(Path file, String label, Consumer<Path> onDone) {
        refusal.set(null);
        tasks.start(Work.inBackground(label, progress -> privacy.export(client, file, progress))
                .onSuccess(onDone)
                .onRefusal(Refusal.class, refusal::set));
    }

    /** Erases what may go, on the client's name typed again. */
    public void erase(Runnable onDone) {
        refusal.set(null);
        String typed = typedName.get();
        tasks.start(Work.onScreen("", () -> privacy.erase(client, typed))
                .onSuccess(done -> {
                    typedName.set("");
                    onDone.run();
                    load();
                })
                .onRefusal(Refusal.class, refusal::set));
    }

    public ClientId client() {
        return client;
    }

    /** The client's name, typed to confirm. */
    public StringProperty typedNameProperty() {
        return typedName;
    }

    /** Null until read. */
    public ReadOnlyObjectProperty<ErasurePlan> planProperty() {
        return plan.getReadOnlyProperty();
    }

    /** Null while nothing was refused. */
    public ReadOnlyObjectProperty<Refusal> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }
}
