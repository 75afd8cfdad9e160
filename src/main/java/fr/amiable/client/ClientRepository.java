package fr.amiable.client;

import fr.amiable.identifier.Siren;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where clients are kept, with their contacts and addresses. Those removed or absorbed by another are left out of every
 * reading, except that asking for an absorbed one gives the one it became.
 */
public interface ClientRepository {

    Client add(ClientDraft draft);

    void update(Client client);

    Optional<Client> find(ClientId id);

    Optional<Client> findBySiren(Siren siren);

    Optional<Client> findByVatNumber(String vatNumber);

    /** Clients whose name is the same but for case and accents. */
    List<Client> findByName(String name);

    /** Every client as a table line with what is overdue on {@code today}, in no particular order. */
    List<ClientRow> rows(LocalDate today);

    /** What tells each from the others, in the order they were recorded. */
    List<ClientIdentity> identities();

    void remove(ClientId id, Instant at);

    void restore(ClientId id);

    /** The ids of what is attached to a client, by kind, without what the owner removed. */
    Map<Attached, List<Long>> attachedTo(ClientId id);

    /** The ids of everything of a client, by kind, what the owner removed included. */
    Map<Attached, List<Long>> belongings(ClientId id);

    /** Makes these things that client's. */
    void give(Map<Attached, List<Long>> things, ClientId owner);

    /** Says which client this one became; empty makes it one of its own again. */
    void absorb(ClientId id, Optional<ClientId> into);
}
