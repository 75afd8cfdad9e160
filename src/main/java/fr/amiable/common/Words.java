package fr.amiable.common;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Typed words made comparable; most are plain already, and every line of every table is made of some. */
public final class Words {

    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\u00a0\\u202f]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern OUTER_HYPHENS = Pattern.compile("^-|-$");
    private static final int FIRST_NOT_ASCII = 0x80;

    private Words() {}

    /** Without outer spaces, inner runs of white space folded to one space; null reads as empty. */
    public static String clean(String typed) {
        if (typed == null) {
            return "";
        }
        return (isSpacedOnce(typed) ? typed : WHITE_SPACE.matcher(typed).replaceAll(" ")).strip();
    }

    /** True when there is nothing to fold: no white space but single spaces. */
    private static boolean isSpacedOnce(String text) {
        char before = 'a';
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter < ' ' || letter == '\u00a0' || letter == '\u202f' || letter == ' ' && before == ' ') {
                return false;
            }
            before = letter;
        }
        return true;
    }

    /** Lower case without accents, ligatures opened: what {@code œuvre}, {@code OEUVRE} and {@code Oeuvre} have in common. */
    public static String searchable(String words) {
        String clean = clean(words);
        if (clean.chars().allMatch(letter -> letter < FIRST_NOT_ASCII)) {
            return clean.toLowerCase(Locale.ROOT);
        }
        String opened = clean.replace("œ", "oe")
                .replace("Œ", "OE")
                .replace("æ", "ae")
                .replace("Æ", "AE")
                .replace('’', '\'');
        return MARKS.matcher(Normalizer.normalize(opened, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    /** For names of files: {@code bon-de-livraison-no-4}; empty without a letter or figure of our alphabet. */
    public static String hyphenated(String words) {
        String joined = OTHERS.matcher(searchable(words)).replaceAll("-");
        return OUTER_HYPHENS.matcher(joined).replaceAll("");
    }
}
