package fr.amiable.client.duplicate;

import fr.amiable.client.ClientIdentity;

/** A client that may be the one being looked at, and why. */
public record Lookalike(ClientIdentity client, Likeness why) {}
