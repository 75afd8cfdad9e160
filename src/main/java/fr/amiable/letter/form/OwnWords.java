package fr.amiable.letter.form;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of one letter as the owner changed them for this once, beside those that it had when he began. */
public record OwnWords(String before, String words) {

    private static final Pattern AMOUNT =
            Pattern.compile("\\d{1,3}(?:[ .]?\\d{3})*(?:,\\d{1,2})? ?€|€\\d[\\d,]*(?:\\.\\d{1,2})?");
    private static final Pattern DAY =
            Pattern.compile("\\d{1,2}(?:er)? (?:janvier|février|mars|avril|mai|juin|juillet|août"
                    + "|septembre|octobre|novembre|décembre|January|February|March|April|May|June|July|August|September"
                    + "|October|November|December) \\d{4}|\\d{2}/\\d{2}/\\d{4}");

    /** The amounts and days that came with the words and still stand in them, though the letter would say others now. */
    public List<String> outdated(String now) {
        Set<String> found = figures(words, AMOUNT, DAY);
        found.retainAll(figures(before, AMOUNT, DAY));
        found.removeAll(figures(now, AMOUNT, DAY));
        return List.copyOf(found);
    }

    /** The amounts that the accounts did not write. */
    public List<String> ownAmounts(String now) {
        Set<String> found = figures(words, AMOUNT);
        found.removeAll(figures(before, AMOUNT));
        found.removeAll(figures(now, AMOUNT));
        return List.copyOf(found);
    }

    private static Set<String> figures(String text, Pattern... kinds) {
        String plain = text.replaceAll("[\\u00a0\\u202f]", " ");
        Set<String> found = new LinkedHashSet<>();
        for (Pattern kind : kinds) {
            Matcher figure = kind.matcher(plain);
            while (figure.find()) {
                found.add(figure.group());
            }
        }
        return found;
    }
}
