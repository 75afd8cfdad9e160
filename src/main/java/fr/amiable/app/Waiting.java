package fr.amiable.app;

import fr.amiable.ui.common.Destination;
import java.util.Map;

/** How much waits behind each place of the navigation; a place that shall show a number gets its line here. */
final class Waiting {

    private Waiting() {}

    /** Read off the window's thread. */
    static Map<Class<? extends Destination>, Integer> on(OpenDesk desk) {
        long open = desk.cases().disputes().rows().stream()
                .filter(row -> row.closedOn().isEmpty())
                .count();
        return Map.of(Destination.Disputes.class, Math.toIntExact(open));
    }
}
