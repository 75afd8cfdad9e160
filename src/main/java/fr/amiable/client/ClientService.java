package fr.amiable.client;

import fr.amiable.common.Problem;
import fr.amiable.common.Transactions;
import fr.amiable.identifier.Siren;
import fr.amiable.identifier.VatNumber;
import fr.amiable.journal.Act;
import fr.amiable.journal.Journal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the owner can do with clients. */
public final class ClientService {

    private final ClientRepository clients;
    private final Journal journal;
    private final Transactions transactions;
    private final Clock clock;

    public ClientService(ClientRepository clients, Journal journal, Transactions transactions, Clock clock) {
        this.clients = clients;
        this.journal = journal;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @throws IllegalStateException while the draft has problems */
    public Client record(ClientDraft draft) {
        requireNoProblem(draft);
        return transactions.inTransaction(() -> {
            Client client = clients.add(draft);
            journal.record(client.id().subject(), Act.RECORDED, "", client.toString());
            return client;
        });
    }

    /**
     * @throws IllegalStateException while the draft has problems
     * @throws ClientNotFound when there is no such client
     */
    public Client change(ClientId id, ClientDraft draft) {
        requireNoProblem(draft);
        Client changed = draft.complete(id);
        transactions.inTransaction(() -> {
            Client before = get(id);
            clients.update(changed);
            journal.record(id.subject(), Act.CHANGED, before.toString(), changed.toString());
        });
        return changed;
    }

    /**
     * Notes the day the client's debt was declared to the proceedings opened against him, or takes it back when empty.
     *
     * @throws ClientNotFound when there is no such client
     */
    public Client declareClaim(ClientId id, Optional<LocalDate> declaredOn) {
        return transactions.inTransaction(() -> {
            Client before = get(id);
            Client after = before.withFlags(before.flags().withClaimDeclared(declaredOn));
            clients.update(after);
            journal.record(
                    id.subject(),
                    declaredOn.isPresent() ? Act.CLAIM_DECLARED : Act.CLAIM_DECLARATION_WITHDRAWN,
                    before.flags().claimDeclaredOn().map(LocalDate::toString).orElse(""),
                    declaredOn.map(LocalDate::toString).orElse(""));
            return after;
        });
    }

    /**
     * Takes a client out of every list; {@link #restore} brings it back.
     *
     * @throws ClientInUse when anything is attached to it
     */
    public Client remove(ClientId id) {
        return transactions.inTransaction(() -> {
            Client client = get(id);
            Map<Attached, List<Long>> attached = clients.attachedTo(client.id());
            if (!attached.isEmpty()) {
                throw new ClientInUse(client, attached);
            }
            clients.remove(client.id(), clock.instant());
            journal.record(client.id().subject(), Act.REMOVED, client.toString(), "");
            return client;
        });
    }

    /** Brings a removed client back. */
    public void restore(ClientId id) {
        transactions.inTransaction(() -> {
            clients.restore(id);
            journal.record(id.subject(), Act.RESTORED, "", get(id).toString());
        });
    }

    /** @throws ClientNotFound when there is no such client */
    public Client get(ClientId id) {
        return clients.find(id).orElseThrow(() -> new ClientNotFound(id));
    }

    /** Clients that may be the one being typed: same SIREN, same VAT number or same name; the surest first. */
    public List<Client> lookalikes(ClientDraft draft) {
        Set<Client> found = new LinkedHashSet<>();
        if (Siren.isValid(Siren.normalise(draft.siren()))) {
            clients.findBySiren(Siren.of(draft.siren())).ifPresent(found::add);
        }
        if (VatNumber.isValid(VatNumber.normalise(draft.vatNumber()))) {
            clients.findByVatNumber(VatNumber.of(draft.vatNumber()).value()).ifPresent(found::add);
        }
        found.addAll(clients.findByName(draft.name() == null ? "" : draft.name()));
        return List.copyOf(found);
    }

    /** The ids of what is attached to a client, by kind, without what was removed. */
    public Map<Attached, List<Long>> attachedTo(ClientId client) {
        return clients.attachedTo(client);
    }

    /** What tells each client from the others, in the order they were recorded. */
    public List<ClientIdentity> identities() {
        return clients.identities();
    }

    public Optional<Client> find(ClientId id) {
        return clients.find(id);
    }

    public List<ClientRow> rows() {
        return clients.rows(LocalDate.now(clock));
    }

    /** What keeps this from being recorded today, in the order of the screen. */
    public List<Problem> problems(ClientDraft draft) {
        List<Problem> found = new ArrayList<>(draft.problems());
        found.addAll(draft.flags().problems(LocalDate.now(clock)));
        return List.copyOf(found);
    }

    private void requireNoProblem(ClientDraft draft) {
        List<Problem> found = problems(draft);
        if (!found.isEmpty()) {
            throw new IllegalStateException("client draft has problems: " + found);
        }
    }
}
