package fr.amiable.ui.common;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;

/** How each place is built, when it is gone to and not before; some are then kept as the owner left them. */
public final class Screens {

    private final Map<Class<? extends Destination>, Function<Destination, Screen>> builders = new HashMap<>();
    private final Set<Destination> toKeep = new LinkedHashSet<>();
    private final Map<Destination, Screen> kept = new HashMap<>();
    private Supplier<?> validity = () -> "";
    private Object keptFor = "";

    public <D extends Destination> Screens on(Class<D> place, Function<? super D, Screen> builder) {
        builders.put(place, destination -> builder.apply(place.cast(destination)));
        return this;
    }

    /**
     * These stay once built: what was sought, chosen and scrolled to is found again.
     *
     * @param validity what they are built for, the day for one; when it is another, they are built anew
     */
    public Screens keeping(Collection<? extends Destination> places, Supplier<?> validity) {
        toKeep.addAll(places);
        this.validity = validity;
        return this;
    }

    /** Builds the next place that is to be kept and is not built yet; empty when all are. */
    public Optional<Screen> buildAhead() {
        return toKeep.stream()
                .filter(place -> knows(place) && !kept.containsKey(place))
                .findFirst()
                .map(this::at);
    }

    /** True when that view is of a place that is kept. */
    public boolean isKept(Node view) {
        return kept.values().stream().anyMatch(screen -> screen.view() == view);
    }

    /** True when that place can be gone to. */
    public boolean knows(Destination destination) {
        return builders.containsKey(destination.getClass());
    }

    /**
     * The place as it was kept, brought up to date, else built.
     *
     * @throws IllegalArgumentException when nobody said how to build that place
     */
    public Screen at(Destination destination) {
        Object now = validity.get();
        if (!now.equals(keptFor)) {
            kept.clear();
            keptFor = now;
        }
        Screen found = kept.get(destination);
        if (found != null) {
            found.readAgain().run();
            return found;
        }
        Screen built = build(destination);
        if (toKeep.contains(destination)) {
            kept.put(destination, built);
        }
        return built;
    }

    private Screen build(Destination destination) {
        Function<Destination, Screen> builder = builders.get(destination.getClass());
        if (builder == null) {
            throw new IllegalArgumentException("no screen for " + destination);
        }
        return builder.apply(destination);
    }
}
