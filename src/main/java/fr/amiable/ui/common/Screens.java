package fr.amiable.ui.common;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import javafx.scene.Node;

/** How each place is built, when it is gone to and not before; some are then kept as the owner left them. */
public final class Screens {

    private final Map<Class<? extends Destination>, Function<Destination, Screen>> builders = new HashMap<>();
    private final Set<Destination> toKeep = new LinkedHashSet<>();
    private final Map<Destination, Kept> kept = new HashMap<>();
    private Supplier<?> day = () -> "";
    private LongSupplier changes = () -> 0;
    private Object keptFor = "";

    /** A place, and how far the changes were before it was read last. */
    private record Kept(Screen screen, long changes) {}

    public <D extends Destination> Screens on(Class<D> place, Function<? super D, Screen> builder) {
        builders.put(place, destination -> builder.apply(place.cast(destination)));
        return this;
    }

    /**
     * These stay once built: what was sought, chosen and scrolled to is found again.
     *
     * @param newDay what they are built for, the day for one; when it is another, they are built anew
     * @param newChanges a number that moves when what they show may have changed; they are then read again before they are shown
     */
    public Screens keeping(Collection<? extends Destination> places, Supplier<?> newDay, LongSupplier newChanges) {
        toKeep.addAll(places);
        day = newDay;
        changes = newChanges;
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
        return kept.values().stream().anyMatch(found -> found.screen().view() == view);
    }

    /** True when that place can be gone to. */
    public boolean knows(Destination destination) {
        return builders.containsKey(destination.getClass());
    }

    /**
     * The place as it was kept, brought up to date when something changed, else built.
     *
     * @throws IllegalArgumentException when nobody said how to build that place
     */
    public Screen at(Destination destination) {
        Object today = day.get();
        if (!today.equals(keptFor)) {
            kept.clear();
            keptFor = today;
        }
        long now = changes.getAsLong();
        Kept found = kept.get(destination);
        Screen screen = found == null ? build(destination) : found.screen();
        if (found != null && found.changes() != now) {
            screen.readAgain().run();
        }
        if (toKeep.contains(destination)) {
            kept.put(destination, new Kept(screen, now));
        }
        return screen;
    }

    private Screen build(Destination destination) {
        Function<Destination, Screen> builder = builders.get(destination.getClass());
        if (builder == null) {
            throw new IllegalArgumentException("no screen for " + destination);
        }
        return builder.apply(destination);
    }
}
