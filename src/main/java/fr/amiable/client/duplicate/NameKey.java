package fr.amiable.client.duplicate;

import fr.amiable.common.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a name comes down to once accents, capitals, punctuation, legal form, title and the order of words are left out. */
record NameKey(String letters, String digits) {

    private static final Set<String> LEFT_OUT = Set.of(
            "sarl",
            "sarlu",
            "eurl",
            "sas",
            "sasu",
            "sa",
            "snc",
            "sci",
            "scp",
            "selarl",
            "selas",
            "sca",
            "scop",
            "scic",
            "gie",
            "ei",
            "eirl",
            "earl",
            "gaec",
            "scea",
            "asso",
            "association",
            "ets",
            "etablissements",
            "etablissement",
            "ste",
            "societe",
            "entreprise",
            "m",
            "mr",
            "mme",
            "mlle",
            "monsieur",
            "madame",
            "mademoiselle",
            "et",
            "de",
            "du",
            "des",
            "la",
            "le",
            "les",
            "l",
            "d");
    private static final int SHORTEST_NEAR = 5;

    static NameKey of(String name) {
        String searchable = Words.searchable(name).replace(".", "");
        List<String> words = Arrays.stream(searchable.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        List<String> telling =
                words.stream().filter(word -> !LEFT_OUT.contains(word)).toList();
        String joined = (telling.isEmpty() ? words : telling).stream().sorted().collect(Collectors.joining());
        return new NameKey(joined.replaceAll("\\p{N}", ""), joined.replaceAll("\\P{N}", ""));
    }

    boolean isEmpty() {
        return letters.isEmpty() && digits.isEmpty();
    }

    /** One letter added, left out, changed, or two swapped; the same digits; not for the shortest names. */
    boolean isNear(NameKey other) {
        return digits.equals(other.digits)
                && Math.min(letters.length(), other.letters.length()) >= SHORTEST_NEAR
                && isOneSlip(letters, other.letters);
    }

    private static boolean isOneSlip(String one, String other) {
        if (Math.abs(one.length() - other.length()) > 1) {
            return false;
        }
        int start = 0;
        int shortest = Math.min(one.length(), other.length());
        while (start < shortest && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        String restOfOne = one.substring(start);
        String restOfOther = other.substring(start);
        if (restOfOne.isEmpty() || restOfOther.isEmpty()) {
            return true;
        }
        return restOfOne.substring(1).equals(restOfOther)
                || restOfOther.substring(1).equals(restOfOne)
                || restOfOne.substring(1).equals(restOfOther.substring(1))
                || isSwap(restOfOne, restOfOther);
    }

    private static boolean isSwap(String one, String other) {
        return one.length() == other.length()
                && one.length() > 1
                && one.charAt(0) == other.charAt(1)
                && one.charAt(1) == other.charAt(0)
                && one.substring(2).equals(other.substring(2));
    }

    /** Two near names have one of these in common. */
    List<String> withOneLetterLess() {
        List<String> shortened = new ArrayList<>();
        shortened.add(letters);
        for (int place = 0; place < letters.length(); place++) {
            shortened.add(letters.substring(0, place) + letters.substring(place + 1));
        }
        return shortened;
    }
}
