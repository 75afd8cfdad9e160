package fr.amiable.ui.agreement;

import fr.amiable.client.Client;
import fr.amiable.client.ClientService;
import fr.amiable.common.Problem;
import fr.amiable.common.Refusal;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.invoice.InvoiceRow;
import fr.amiable.invoice.InvoiceService;
import fr.amiable.payment.promise.PaymentPromise;
import fr.amiable.payment.promise.PromiseDraft;
import fr.amiable.payment.promise.PromiseService;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.Tasks;
import fr.amiable.ui.common.Work;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** A promise to pay being noted or corrected. */
public final class PromiseFormModel {

    /** What the form does with the desk. */
    public record Services(ClientService clients, InvoiceService invoices, PromiseService promises) {}

    private record Read(Client client, List<InvoiceRow> rows, Optional<PaymentPromise> promise) {}

    private final ReadOnlyObjectWrapper<Client> client = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Refusal> refusal = new ReadOnlyObjectWrapper<>();
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private final PromiseFields fields;
    private final Destination.PromiseForm place;
    private final Services services;
    private final Tasks tasks;
    private final LocalDate today;

    public PromiseFormModel(Destination.PromiseForm place, Services services, Tasks tasks, Clock clock) {
        this.place = place;
        this.services = services;
        this.tasks = tasks;
        this.today = LocalDate.now(clock);
        this.fields = new PromiseFields(today);
    }

    public void load() {
        tasks.start(Work.onScreen("", this::read).onSuccess(this::show).onRefusal(Refusal.class, refusal::set));
    }

    private Read read() {
        Optional<PaymentPromise> promise =
                place.promise().map(id -> services.promises().get(id).promise());
        List<InvoiceId> named = promise.map(PaymentPromise::invoices).orElse(place.invoices());
        Client read = services.clients().get(place.client());
        return new Read(read, InvoiceChoice.read(services.invoices(), read.id(), named), promise);
    }

    private void show(Read read) {
        fields.choice()
                .show(read.rows(), read.promise().map(PaymentPromise::invoices).orElse(place.invoices()), today);
        fields.proposeAmount();
        fields.markUnchanged();
        read.promise().ifPresent(fields::show);
        client.set(read.client());
    }

    public List<Problem> currentProblems() {
        return fields.draft().problems(today);
    }

    /** Keeps it, or fills {@link #problems()} and keeps nothing. */
    public void save(Runnable onSaved) {
        problems.setAll(currentProblems());
        if (problems.isEmpty()) {
            PromiseDraft draft = fields.draft();
            tasks.start(Work.onScreen("", () -> keep(draft))
                    .onSuccess(kept -> {
                        fields.markSaved();
                        onSaved.run();
                    })
                    .onRefusal(Refusal.class, refusal::set));
        }
    }

    private PaymentPromise keep(PromiseDraft draft) {
        return place.promise().isPresent()
                ? services.promises().change(place.promise().get(), draft)
                : services.promises().record(draft);
    }

    /** Takes the promise out; {@code onRemoved} is given what brings it back. */
    public void remove(Consumer<Runnable> onRemoved) {
        place.promise()
                .ifPresent(id ->
                        tasks.start(Work.onScreen("", () -> services.promises().remove(id))
                                .onSuccess(done -> {
                                    fields.markSaved();
                                    onRemoved.accept(() -> tasks.start(Work.onScreen(
                                            "", () -> services.promises().restore(id))));
                                })
                                .onRefusal(Refusal.class, refusal::set)));
    }

    /** Tells the client, each time he was read. */
    public void onRead(BiConsumer<Client, Boolean> told) {
        client.addListener((property, before, now) -> told.accept(now, isChange()));
    }

    public boolean isChange() {
        return place.promise().isPresent();
    }

    LocalDate today() {
        return today;
    }

    Destination.PromiseForm place() {
        return place;
    }

    public PromiseFields fields() {
        return fields;
    }

    /** Null until read. */
    public ReadOnlyObjectProperty<Client> clientProperty() {
        return client.getReadOnlyProperty();
    }

    /** Why nothing was kept; null when nothing was refused. */
    public ReadOnlyObjectProperty<Refusal> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    public ObservableList<Problem> problems() {
        return problems;
    }
}
