package fr.amiable.common;

import java.util.List;

/** What the owner typed to find something in a list: every word of it is to be somewhere in the line, whatever accents and capitals. */
public final class SoughtWords {

    private final List<String> words;

    private SoughtWords(List<String> words) {
        this.words = words;
    }

    /** Nothing typed finds every line. */
    public static SoughtWords of(String typed) {
        String searchable = Words.searchable(typed);
        return new SoughtWords(searchable.isEmpty() ? List.of() : List.of(searchable.split(" ")));
    }

    /** @param parts what the line shows; made comparable only when something is sought, for a list has thousands of lines */
    public boolean areIn(String... parts) {
        return words.isEmpty() || areInSearchable(Words.searchable(String.join(" ", parts)));
    }

    /** @param line already made comparable by {@link Words#searchable} */
    public boolean areInSearchable(String line) {
        for (String word : words) {
            if (!line.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
