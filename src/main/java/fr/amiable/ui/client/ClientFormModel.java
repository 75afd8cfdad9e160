package fr.amiable.ui.client;

import fr.amiable.client.Client;
import fr.amiable.client.ClientDraft;
import fr.amiable.client.ClientId;
import fr.amiable.client.ClientService;
import fr.amiable.client.duplicate.DuplicateService;
import fr.amiable.client.duplicate.Lookalike;
import fr.amiable.common.Problem;
import fr.amiable.common.Texts;
import fr.amiable.identifier.Siren;
import fr.amiable.identifier.VatNumber;
import fr.amiable.ui.common.Tasks;
import fr.amiable.ui.common.Work;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The client form: what is typed, who it may already be, and what happens when it is saved. */
public final class ClientFormModel {

    private final ClientFields fields = new ClientFields();
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private final ObservableList<Lookalike> lookalikes = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper proposedVatNumber = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    private final Optional<ClientId> changed;
    private final ClientService clients;
    private final DuplicateService duplicates;
    private final IdentityProblems identity;
    private final Tasks tasks;

    /** @param changed the client to change; empty for a new one */
    public ClientFormModel(
            Optional<ClientId> changed, ClientService clients, DuplicateService duplicates, Texts texts, Tasks tasks) {
        this.changed = changed;
        this.clients = clients;
        this.duplicates = duplicates;
        this.identity = new IdentityProblems(texts);
        this.tasks = tasks;
        fields.sirenProperty().addListener((property, before, now) -> proposeVatNumber());
        fields.vatNumberProperty().addListener((property, before, now) -> proposeVatNumber());
    }

    /** The VAT number that goes with the SIREN typed, while none is typed; a business exempt from VAT may have none. */
    private Optional<VatNumber> vatNumberOfSiren() {
        String digits = Siren.normalise(fields.sirenProperty().get());
        return Siren.isValid(digits) && fields.vatNumberProperty().get().isBlank()
                ? Optional.of(VatNumber.of(new Siren(digits)))
                : Optional.empty();
    }

    private void proposeVatNumber() {
        proposedVatNumber.set(vatNumberOfSiren().map(VatNumber::grouped).orElse(""));
    }

    /** Reads the client to change. */
    public void load() {
        changed.ifPresent(id ->
                tasks.start(Work.onScreen("", () -> clients.get(id)).onSuccess(client -> fields.show(client.draft()))));
    }

    public void takeProposedVatNumber() {
        vatNumberOfSiren().ifPresent(number -> fields.vatNumberProperty().set(number.grouped()));
    }

    /** What is wrong in what is typed so far, in the order of the screen. */
    public List<Problem> currentProblems() {
        return problems(fields.draft());
    }

    private List<Problem> problems(ClientDraft draft) {
        return identity.precise(clients.problems(draft), draft);
    }

    /** Looks whether the client being typed is already in the desk. */
    public void lookForLookalikes() {
        ClientDraft draft = fields.draft();
        tasks.start(Work.onScreen("", () -> others(draft)).onSuccess(this::showLookalikes));
    }

    private List<Lookalike> others(ClientDraft draft) {
        return duplicates.lookalikes(draft).stream()
                .filter(found -> changed.filter(found.client().id()::equals).isEmpty())
                .toList();
    }

    private void showLookalikes(List<Lookalike> found) {
        if (!found.equals(lookalikes)) {
            lookalikes.setAll(found);
        }
    }

    /** Stores the client, or fills {@link #problems()} and stores nothing. */
    public void save(String label, Consumer<Client> onSaved) {
        ClientDraft draft = fields.draft();
        problems.setAll(problems(draft));
        if (!problems.isEmpty() || busy.get()) {
            return;
        }
        busy.set(true);
        tasks.start(Work.onScreen(label, () -> keep(draft))
                .onSuccess(client -> {
                    fields.markUnmodified();
                    onSaved.accept(client);
                })
                .andFinally(() -> busy.set(false)));
    }

    private Client keep(ClientDraft draft) {
        return changed.isPresent() ? clients.change(changed.get(), draft) : clients.record(draft);
    }

    /** The client being changed; empty for a new one. */
    public Optional<ClientId> changed() {
        return changed;
    }

    public boolean isChange() {
        return changed.isPresent();
    }

    public ClientFields fields() {
        return fields;
    }

    public ObservableList<Problem> problems() {
        return problems;
    }

    /** Clients that may be the one being typed; the surest first. */
    public ObservableList<Lookalike> lookalikes() {
        return lookalikes;
    }

    /** The VAT number that goes with the SIREN; empty when there is none to propose. */
    public ReadOnlyStringProperty proposedVatNumberProperty() {
        return proposedVatNumber.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }
}
