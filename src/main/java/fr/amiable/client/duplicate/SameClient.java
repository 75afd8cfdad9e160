package fr.amiable.client.duplicate;

import fr.amiable.client.Client;
import fr.amiable.common.Refusal;

/** A client cannot be merged into itself. */
public final class SameClient extends Refusal {

    private static final long serialVersionUID = 1L;

    SameClient(Client client) {
        super("client.sameClient", client.name());
    }
}
