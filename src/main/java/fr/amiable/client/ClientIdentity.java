package fr.amiable.client;

import fr.amiable.identifier.Siren;
import java.util.Optional;

/** What tells a client from another; the town is shown, it decides nothing. */
public record ClientIdentity(ClientId id, String name, Optional<Siren> siren, String vatNumber, String town) {}
