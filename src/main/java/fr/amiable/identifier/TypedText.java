package fr.amiable.identifier;

import java.util.Locale;

/** What a person typed or copied, brought back to bare capitals and digits. */
final class TypedText {

    private TypedText() {}

    /** Without spaces of any width, dots, hyphens, slashes and apostrophes; letters in capitals. Never null. */
    static String compact(String typed) {
        return typed == null
                ? ""
                : typed.replaceAll("[\\s\\p{Z}\\u200b\\ufeff.\\-_/'’]", "").toUpperCase(Locale.ROOT);
    }

    /** Groups of {@code size} characters from the left, set off by spaces. */
    static String grouped(String text, int size) {
        return text.replaceAll("(.{" + size + "})(?=.)", "$1 ");
    }
}
