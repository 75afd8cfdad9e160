package fr.amiable.common;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

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

    private CollationKey weight(String text) {
        if (WEIGHTS.size() > MOST_REMEMBERED) {
            WEIGHTS.clear();
        }
        return WEIGHTS.computeIfAbsent(text, french::getCollationKey);
    }
}
