package fr.amiable.common;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The order of a French dictionary: accents and capitals count only between words that are otherwise the same. */
public final class FrenchOrder implements Comparator<String> {

    private final Collator french = Collator.getInstance(Locale.FRANCE);
    private final Map<String, CollationKey> keys = new HashMap<>();

    /** Each text is weighed once, and remembered as long as this order: sorting thousands of names weighs them many times otherwise. */
    @Override
    public int compare(String one, String other) {
        return key(one).compareTo(key(other));
    }

    private CollationKey key(String text) {
        return keys.computeIfAbsent(text, french::getCollationKey);
    }
}
