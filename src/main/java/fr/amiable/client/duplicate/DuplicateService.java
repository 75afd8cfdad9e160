package fr.amiable.client.duplicate;

import fr.amiable.client.Attached;
import fr.amiable.client.Client;
import fr.amiable.client.ClientDraft;
import fr.amiable.client.ClientId;
import fr.amiable.client.ClientNotFound;
import fr.amiable.client.ClientRepository;
import fr.amiable.common.Transactions;
import fr.amiable.journal.Act;
import fr.amiable.journal.Journal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Clients recorded twice: found, and made one without losing anything. */
public final class DuplicateService {

    private final ClientRepository clients;
    private final Journal journal;
    private final Transactions transactions;

    public DuplicateService(ClientRepository clients, Journal journal, Transactions transactions) {
        this.clients = clients;
        this.journal = journal;
        this.transactions = transactions;
    }

    /** Clients that may be the one being typed, the surest first. */
    public List<Lookalike> lookalikes(ClientDraft draft) {
        return new Lookalikes(clients.identities()).of(draft);
    }

    /** Every two clients that may be one, the surest first. */
    public List<LookalikePair> pairs() {
        return new Lookalikes(clients.identities()).pairs();
    }

    /** @throws ClientNotFound when one of them is not there */
    public MergePlan plan(ClientId kept, ClientId absorbed) {
        return new MergePlan(get(kept), get(absorbed));
    }

    /**
     * Gives everything of one client to the other, which takes the identity chosen; all or nothing.
     *
     * @throws TwoPersons when each has a SIREN of its own
     * @throws SameClient when both are one already
     */
    public Merge merge(ClientId kept, ClientId absorbed, Set<MergePlan.Part> fromAbsorbed) {
        return transactions.inTransaction(() -> {
            MergePlan plan = plan(kept, absorbed);
            if (plan.kept().id().equals(plan.absorbed().id())) {
                throw new SameClient(plan.kept());
            }
            if (plan.isOfTwoPersons()) {
                throw new TwoPersons(plan.kept(), plan.absorbed());
            }
            return merge(plan, plan.taking(fromAbsorbed).complete(plan.kept().id()));
        });
    }

    private Merge merge(MergePlan plan, Client after) {
        Client kept = plan.kept();
        Client absorbed = plan.absorbed();
        Map<Attached, List<Long>> moved = clients.belongings(absorbed.id());
        clients.give(moved, kept.id());
        clients.update(after);
        clients.absorb(absorbed.id(), Optional.of(kept.id()));
        journal.record(kept.id().subject(), Act.MERGED, kept.toString(), after + " <- " + absorbed + " " + moved);
        journal.record(absorbed.id().subject(), Act.MERGED, absorbed.toString(), "-> " + after + " " + moved);
        return new Merge(kept, after, absorbed, moved);
    }

    /** Makes them two again: what changed hands goes back, and both are who they were. */
    public void undo(Merge merge) {
        transactions.inTransaction(() -> {
            clients.absorb(merge.absorbed().id(), Optional.empty());
            clients.give(merge.moved(), merge.absorbed().id());
            clients.update(merge.before());
            journal.record(
                    merge.before().id().subject(),
                    Act.RESTORED,
                    merge.after().toString(),
                    merge.before().toString());
            journal.record(
                    merge.absorbed().id().subject(),
                    Act.RESTORED,
                    merge.after().toString(),
                    merge.absorbed().toString());
        });
    }

    private Client get(ClientId id) {
        return clients.find(id).orElseThrow(() -> new ClientNotFound(id));
    }
}
