package fr.amiable.evidence.exhibit;

import fr.amiable.common.FrenchOrder;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names in the order a person counts: {@code scan 2} before {@code scan 10}, accents and capitals aside. */
final class NaturalOrder implements Comparator<String> {

    private static final Pattern PART = Pattern.compile("\\d+|\\D+");

    private final Comparator<String> words = new FrenchOrder();

    @Override
    public int compare(String one, String other) {
        Matcher first = PART.matcher(one);
        Matcher second = PART.matcher(other);
        while (first.find()) {
            if (!second.find()) {
                return 1;
            }
            int order = parts(first.group(), second.group());
            if (order != 0) {
                return order;
            }
        }
        return second.find() ? -1 : one.compareTo(other);
    }

    private int parts(String one, String other) {
        boolean areNumbers = Character.isDigit(one.charAt(0)) && Character.isDigit(other.charAt(0));
        return areNumbers ? numbers(one, other) : words.compare(one, other);
    }

    /** Of any length, without the zeros in front. */
    private static int numbers(String one, String other) {
        String first = one.replaceFirst("^0+(?=.)", "");
        String second = other.replaceFirst("^0+(?=.)", "");
        int order = Integer.compare(first.length(), second.length());
        return order == 0 ? first.compareTo(second) : order;
    }
}
