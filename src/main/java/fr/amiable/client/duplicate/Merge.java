package fr.amiable.client.duplicate;

import fr.amiable.client.Attached;
import fr.amiable.client.Client;
import java.util.List;
import java.util.Map;

/** A merge that was done: the kept client before and after, the absorbed one, and the ids of what changed hands. */
public record Merge(Client before, Client after, Client absorbed, Map<Attached, List<Long>> moved) {

    public Merge {
        moved = Map.copyOf(moved);
    }
}
