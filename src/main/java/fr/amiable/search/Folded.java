package fr.amiable.search;

import fr.amiable.common.Words;
import java.util.ArrayList;
import java.util.List;

/** Words as they are compared: lower case, without accents, cut wherever there is neither a letter nor a digit. */
final class Folded {

    private static final int LAST_PLAIN = 127;

    /** The Latin letters, folded once: an index folds millions of them. */
    private static final String[] LATIN = latin();

    private Folded() {}

    private static String[] latin() {
        String[] folded = new String[0x250];
        for (char letter = 0; letter < folded.length; letter++) {
            folded[letter] = slowly(letter);
        }
        return folded;
    }

    /** The folded letters of one character: one, or two for a ligature, or none. */
    static String letter(char letter) {
        return letter < LATIN.length ? LATIN[letter] : slowly(letter);
    }

    private static String slowly(char letter) {
        if (letter <= LAST_PLAIN) {
            return String.valueOf(Character.toLowerCase(letter));
        }
        return Character.isLetterOrDigit(letter) ? Words.searchable(String.valueOf(letter)) : String.valueOf(letter);
    }

    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (Character.isLetterOrDigit(letter)) {
                append(word, letter);
            } else if (Character.getType(letter) != Character.NON_SPACING_MARK) {
                end(word, words);
            }
        }
        end(word, words);
        return words;
    }

    private static void append(StringBuilder word, char letter) {
        if (letter <= LAST_PLAIN) {
            word.append(Character.toLowerCase(letter));
        } else {
            word.append(letter(letter));
        }
    }

    private static void end(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }
}
