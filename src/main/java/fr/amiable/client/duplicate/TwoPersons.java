package fr.amiable.client.duplicate;

import fr.amiable.client.Client;
import fr.amiable.common.Refusal;
import fr.amiable.identifier.Siren;

/** Two SIREN are two persons in law: their debts do not become one. */
public final class TwoPersons extends Refusal {

    private static final long serialVersionUID = 1L;

    TwoPersons(Client kept, Client absorbed) {
        super("client.twoPersons", kept.name(), siren(kept), absorbed.name(), siren(absorbed));
    }

    private static String siren(Client client) {
        return client.siren().map(Siren::grouped).orElse("");
    }
}
