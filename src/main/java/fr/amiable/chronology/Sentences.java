package fr.amiable.chronology;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Parts put together into one French sentence. */
final class Sentences {

    private static final String ENDS = ".!?…»";

    private Sentences() {}

    /** The parts that say something, commas between them, a full stop at the end. */
    static String of(String... parts) {
        String words = Stream.of(parts)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return ended(words);
    }

    /** Words that begin a line elsewhere, within a sentence. */
    static String inside(String words) {
        return words.substring(0, 1).toLowerCase(Locale.FRANCE) + words.substring(1);
    }

    /** Words in brackets at the end of a sentence, before its full stop. */
    static String with(String sentence, String brackets) {
        String words = sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
        return words + " (" + brackets + ").";
    }

    private static String ended(String words) {
        return words.isEmpty() || ENDS.indexOf(words.charAt(words.length() - 1)) >= 0 ? words : words + ".";
    }
}
