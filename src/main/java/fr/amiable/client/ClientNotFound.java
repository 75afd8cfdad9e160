package fr.amiable.client;

import fr.amiable.common.Refusal;

/** The client asked for is not in the desk. */
public final class ClientNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    public ClientNotFound(ClientId id) {
        super("client.notFound", id.label());
    }
}
