package fr.amiable.ui.common;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** How each place is built, when it is gone to and not before. */
public final class Screens {

    private final Map<Class<? extends Destination>, Function<Destination, Screen>> builders = new HashMap<>();

    public <D extends Destination> Screens on(Class<D> place, Function<? super D, Screen> builder) {
        builders.put(place, destination -> builder.apply(place.cast(destination)));
        return this;
    }

    /** True when that place can be gone to. */
    public boolean knows(Destination destination) {
        return builders.containsKey(destination.getClass());
    }

    /** @throws IllegalArgumentException when nobody said how to build that place */
    public Screen build(Destination destination) {
        Function<Destination, Screen> builder = builders.get(destination.getClass());
        if (builder == null) {
            throw new IllegalArgumentException("no screen for " + destination);
        }
        return builder.apply(destination);
    }
}
