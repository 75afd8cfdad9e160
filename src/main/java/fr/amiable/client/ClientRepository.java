package fr.amiable.client;

import fr.amiable.identifier.Siren;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Where clients are kept, with their contacts and addresses. */
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
}
