package fr.amiable.ui.dispute.form;

import fr.amiable.client.ClientId;
import fr.amiable.client.ClientRow;
import fr.amiable.client.ClientService;
import fr.amiable.common.FrenchOrder;
import fr.amiable.common.Problem;
import fr.amiable.common.Refusal;
import fr.amiable.contract.ContractRow;
import fr.amiable.dispute.ContestedPart;
import fr.amiable.dispute.Dispute;
import fr.amiable.dispute.DisputeCategory;
import fr.amiable.dispute.DisputeDraft;
import fr.amiable.dispute.DisputeId;
import fr.amiable.dispute.DisputeService;
import fr.amiable.dispute.DisputeStage;
import fr.amiable.dispute.TargetDates;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.invoice.InvoiceRow;
import fr.amiable.invoice.InvoiceService;
import fr.amiable.invoice.InvoiceType;
import fr.amiable.ui.common.Tasks;
import fr.amiable.ui.common.Work;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The dispute form: a new one, about a client or an invoice when known, or one to change. */
public final class DisputeFormModel {

    /** What the form does with the desk. */
    public record Services(
            DisputeService disputes,
            ClientService clients,
            InvoiceService invoices,
            Function<ClientId, List<ContractRow>> contracts) {}

    /** What a client's disputes can be about. */
    private record Offer(List<InvoiceRow> invoices, List<ContractRow> contracts) {}

    private final DisputeFields fields;
    private final Optional<ClientId> client;
    private final Optional<InvoiceId> invoice;
    private final Optional<DisputeId> dispute;
    private final Services services;
    private final Tasks tasks;
    private final LocalDate today;

    private final ObservableList<ClientRow> clients = FXCollections.observableArrayList();
    private final ObservableList<InvoiceRow> offered = FXCollections.observableArrayList();
    private final ObservableList<ContractRow> contracts = FXCollections.observableArrayList();
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Dispute> before = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Refusal> refusal = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private LocalDate proposed;

    public DisputeFormModel(
            Optional<ClientId> client,
            Optional<InvoiceId> invoice,
            Optional<DisputeId> dispute,
            Services services,
            Tasks tasks,
            Clock clock) {
        this.client = client;
        this.invoice = invoice;
        this.dispute = dispute;
        this.services = services;
        this.tasks = tasks;
        this.today = LocalDate.now(clock);
        this.fields = new DisputeFields(today);
        if (dispute.isEmpty()) {
            fields.raisedOnProperty().addListener((property, was, now) -> propose());
            fields.categoryProperty().addListener((property, was, now) -> propose());
            propose();
            fields.start();
        }
        fields.clientProperty().addListener((property, was, now) -> onClient(was));
    }

    /** Reads the clients, the dispute to change and what it is about. */
    public void load() {
        tasks.start(Work.onScreen("", this::readClients).onSuccess(rows -> {
            clients.setAll(rows);
            if (dispute.isPresent()) {
                tasks.start(Work.onScreen("", () -> services.disputes().get(dispute.get()))
                        .onSuccess(this::show));
            } else if (invoice.isPresent()) {
                startFrom(invoice.get());
            } else {
                client.ifPresent(fields.clientProperty()::set);
                fields.start();
            }
        }));
    }

    private List<ClientRow> readClients() {
        return FrenchOrder.sorted(services.clients().rows(), ClientRow::name);
    }

    private void show(Dispute read) {
        before.set(read);
        fields.show(read);
        read.invoices()
                .forEach(id -> add(
                        id,
                        read.parts().stream()
                                .filter(part -> part.invoice().equals(id))
                                .toList()));
        fields.start();
    }

    private void startFrom(InvoiceId id) {
        tasks.start(Work.onScreen("", () -> services.invoices().get(id)).onSuccess(read -> {
            fields.clientProperty().set(read.client());
            add(id, List.of());
        }));
    }

    /** Another client has other invoices and contracts. */
    private void onClient(ClientId was) {
        if (was != null) {
            fields.invoices().clear();
            fields.contracts().clear();
        }
        ClientId chosen = fields.clientProperty().get();
        tasks.start(Work.onScreen("", () -> offer(chosen)).onSuccess(offer -> {
            if (Objects.equals(chosen, fields.clientProperty().get())) {
                offered.setAll(offer.invoices());
                contracts.setAll(offer.contracts());
            }
        }));
    }

    private Offer offer(ClientId chosen) {
        return new Offer(
                services.invoices().rowsOf(chosen).stream()
                        .filter(row -> row.type() != InvoiceType.CREDIT_NOTE)
                        .sorted(Comparator.comparing(
                                (InvoiceRow row) -> !row.outstanding().isPositive()))
                        .toList(),
                services.contracts().apply(chosen));
    }

    /** Adds an invoice that the dispute concerns; one already there stays as it is. */
    public void add(InvoiceId id) {
        add(id, List.of());
    }

    /** Shows these invoices and no other, with the words typed about each. */
    void restore(Map<InvoiceId, List<String>> typed) {
        fields.invoices().removeIf(one -> !typed.containsKey(one.id()));
        fields.invoices().forEach(one -> one.type(typed.get(one.id())));
        typed.forEach((id, words) -> add(id, added -> added.type(words), false));
    }

    private void add(InvoiceId id, List<ContestedPart> parts) {
        add(id, added -> added.show(parts), !parts.isEmpty());
    }

    /** @param isKept true for what the dispute to change says already, which counts as untouched */
    private void add(InvoiceId id, Consumer<ContestedInvoice> fill, boolean isKept) {
        tasks.start(Work.onScreen("", () -> services.disputes().contestable(id, dispute))
                .onSuccess(contestable -> {
                    boolean isThere =
                            fields.invoices().stream().anyMatch(one -> one.id().equals(id));
                    if (!isThere) {
                        ContestedInvoice added = new ContestedInvoice(contestable);
                        fill.accept(added);
                        boolean wasModified = fields.isModified();
                        fields.invoices().add(added);
                        if (!wasModified && isKept) {
                            fields.start();
                        }
                    }
                }));
    }

    /** The target date follows the day and the category until the owner types another. */
    private void propose() {
        LocalDate since = fields.raisedOnProperty().get();
        DisputeCategory category = fields.categoryProperty().get();
        if (since != null && Objects.equals(fields.targetOnProperty().get(), proposed)) {
            LocalDate latest = since.isBefore(today) ? today : since;
            proposed = TargetDates.proposed(DisputeStage.REPORTED, category, latest)
                    .orElse(null);
            fields.targetOnProperty().set(proposed);
        }
    }

    /** What is wrong in what is typed so far, in the order of the screen. */
    public List<Problem> currentProblems() {
        return fields.problems(today);
    }

    /** Keeps the dispute, or fills {@link #problems()} and keeps nothing. */
    public void save(String label, Consumer<Dispute> onSaved) {
        problems.setAll(currentProblems());
        if (!problems.isEmpty() || busy.get()) {
            return;
        }
        DisputeDraft draft = fields.draft();
        busy.set(true);
        refusal.set(null);
        tasks.start(Work.onScreen(label, () -> keep(draft))
                .onSuccess(saved -> {
                    fields.markSaved();
                    onSaved.accept(saved);
                })
                .onRefusal(Refusal.class, refusal::set)
                .andFinally(() -> busy.set(false)));
    }

    private Dispute keep(DisputeDraft draft) {
        return dispute.map(id -> services.disputes().change(id, draft))
                .orElseGet(() -> services.disputes().open(draft));
    }

    LocalDate today() {
        return today;
    }

    public boolean isChange() {
        return dispute.isPresent();
    }

    public DisputeFields fields() {
        return fields;
    }

    public ObservableList<ClientRow> clients() {
        return clients;
    }

    /** The client's invoices, those that still ask for something first. */
    public ObservableList<InvoiceRow> offered() {
        return offered;
    }

    public ObservableList<ContractRow> contracts() {
        return contracts;
    }

    /** The dispute to change, once read. */
    public ReadOnlyObjectProperty<Dispute> beforeProperty() {
        return before.getReadOnlyProperty();
    }

    public ObservableList<Problem> problems() {
        return problems;
    }

    /** Why it was not kept; null when nothing stands in the way. */
    public ReadOnlyObjectProperty<Refusal> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }
}
