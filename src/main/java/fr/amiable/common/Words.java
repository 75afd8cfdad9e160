package fr.amiable.common;

import java.text.Normalizer;
import java.util.Locale;

/** Typed words made comparable. */
public final class Words {

    private Words() {}

    /** Without outer spaces, inner runs of white space folded to one space; null reads as empty. */
    public static String clean(String typed) {
        return typed == null
                ? ""
                : typed.replaceAll("[\\s\\u00a0\\u202f]+", " ").strip();
    }

    /** Lower case without accents, ligatures opened: what {@code œuvre}, {@code OEUVRE} and {@code Oeuvre} have in common. */
    public static String searchable(String words) {
        String opened = clean(words)
                .replace("œ", "oe")
                .replace("Œ", "OE")
                .replace("æ", "ae")
                .replace("Æ", "AE")
                .replace('’', '\'');
        return Normalizer.normalize(opened, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
    }
}
