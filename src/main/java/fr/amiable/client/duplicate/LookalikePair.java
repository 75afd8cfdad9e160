package fr.amiable.client.duplicate;

import fr.amiable.client.ClientIdentity;

/** Two clients that may be one, the one recorded first in front. */
public record LookalikePair(ClientIdentity first, ClientIdentity second, Likeness why) {}
