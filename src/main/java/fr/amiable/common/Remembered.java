package fr.amiable.common;

import java.lang.ref.SoftReference;
import java.util.Optional;
import java.util.function.Supplier;

/** The last value computed: given again while it is asked for under the same key and memory is not short. */
public final class Remembered<K, V> {

    private Optional<K> key = Optional.empty();
    private SoftReference<V> value = new SoftReference<>(null);

    /** @param asked everything the value depends on */
    public synchronized V of(K asked, Supplier<V> compute) {
        V kept = key.equals(Optional.of(asked)) ? value.get() : null;
        if (kept == null) {
            value.clear();
            kept = compute.get();
            key = Optional.of(asked);
            value = new SoftReference<>(kept);
        }
        return kept;
    }
}
