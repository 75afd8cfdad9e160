package fr.amiable.common;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The order of a French dictionary: accents and capitals count only between words that are otherwise the same. Weighing a text costs
 * more than all the rest of a sort, so that weights are remembered for every order; no more than some, or imported names would stay for ever.
 */
public final class FrenchOrder implements Comparator<String> {

    private static final int MOST_REMEMBERED = 50_000;
    private static final Map<String, CollationKey> WEIGHTS = new ConcurrentHashMap<>();

    private final Collator french = Collator.getInstance(Locale.FRANCE);

    @Override
    public int compare(String one, String other) {
        return weight(one).compareTo(weight(other));
    }

    /** By their names; each name is weighed once, where a comparison weighs two. */
    public static <T> List<T> sorted(Collection<T> things, Function<T, String> name) {
        FrenchOrder order = new FrenchOrder();
        return things.stream()
                .map(thing -> new Weighed<>(order.weight(name.apply(thing)), thing))
                .sorted(Comparator.comparing(Weighed::weight))
                .map(Weighed::thing)
                .toList();
    }

    private CollationKey weight(String text) {
        CollationKey known = WEIGHTS.get(text);
        if (known != null) {
            return known;
        }
        if (WEIGHTS.size() > MOST_REMEMBERED) {
            WEIGHTS.clear();
        }
        CollationKey weight = french.getCollationKey(text);
        WEIGHTS.put(text, weight);
        return weight;
    }

    private record Weighed<T>(CollationKey weight, T thing) {}
}
