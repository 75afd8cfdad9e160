package fr.amiable.importing;

import fr.amiable.common.PostalAddress;
import fr.amiable.common.Words;

/** A text of a file brought to what the desk keeps on one line: no control characters, bounded length. */
final class OneLine {

    private static final int LONGEST = 400;
    private static final int LONGEST_NOTE = 15_000;

    private OneLine() {}

    static String of(String text) {
        return cut(Words.clean(text.replaceAll("\\p{Cntrl}", " ")), LONGEST);
    }

    static PostalAddress of(PostalAddress address) {
        return new PostalAddress(
                of(address.detail()),
                of(address.building()),
                of(address.street()),
                of(address.place()),
                of(address.postcode()),
                of(address.town()),
                of(address.country()));
    }

    /** Several lines kept as they are. */
    static String note(String text) {
        return cut(text.strip(), LONGEST_NOTE);
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }
}
