package fr.amiable.bundle;

import java.time.LocalDate;
import java.util.List;

/**
 * A fact of the chronology, and the exhibits that prove it.
 *
 * @param exhibits their numbers; empty when nothing proves it yet
 */
public record BundleFact(List<Integer> exhibits, LocalDate on, String channel, String summary) {

    public BundleFact {
        exhibits = List.copyOf(exhibits);
    }
}
