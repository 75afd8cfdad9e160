package fr.amiable.search;

import fr.amiable.common.FrenchText;
import fr.amiable.common.Money;
import fr.amiable.search.SearchHit.Range;
import fr.amiable.search.SearchQuery.Clause;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/** Finds in the words shown what was typed: the start of a word, a number without its separators, an amount, a date. */
final class Highlights {

    private final String text;
    private final StringBuilder folded = new StringBuilder();
    private final List<Integer> origins = new ArrayList<>();

    private Highlights(String text) {
        this.text = text;
        for (int i = 0; i < text.length(); i++) {
            for (char letter : Folded.letter(text.charAt(i)).toCharArray()) {
                folded.append(letter);
                origins.add(i);
            }
        }
    }

    /** In order, without overlap. */
    static List<Range> in(String text, SearchQuery query) {
        Highlights highlights = new Highlights(text);
        TreeSet<Integer> marked = new TreeSet<>();
        query.readings().stream()
                .flatMap(List::stream)
                .forEach(clause -> highlights.ranges(clause).forEach(range -> {
                    for (int i = range.start(); i < range.end(); i++) {
                        marked.add(i);
                    }
                }));
        return joined(marked);
    }

    private static List<Range> joined(TreeSet<Integer> marked) {
        List<Range> ranges = new ArrayList<>();
        int start = -1;
        int end = -1;
        for (int at : marked) {
            if (at != end) {
                if (start >= 0) {
                    ranges.add(new Range(start, end));
                }
                start = at;
            }
            end = at + 1;
        }
        if (start >= 0) {
            ranges.add(new Range(start, end));
        }
        return ranges;
    }

    private List<Range> ranges(Clause clause) {
        List<Range> ranges = new ArrayList<>();
        clause.words().forEach(word -> words(word, ranges));
        clause.numbers().stream().filter(number -> number.length() > 1).forEach(number -> number(number, ranges));
        clause.amount().ifPresent(amount -> literal(written(amount), ranges));
        clause.day().ifPresent(day -> literal(writtenDay(day), ranges));
        return ranges;
    }

    private void words(String word, List<Range> ranges) {
        for (int at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
            if (at == 0 || !Character.isLetterOrDigit(folded.charAt(at - 1))) {
                ranges.add(range(at, at + word.length()));
            }
        }
    }

    /** The letters and digits of the text in a row, with and without zeros, each knowing where it comes from. */
    private void number(String number, List<Range> ranges) {
        for (boolean isBare : new boolean[] {false, true}) {
            StringBuilder row = new StringBuilder();
            List<Integer> places = new ArrayList<>();
            for (int i = 0; i < folded.length(); i++) {
                if (Character.isLetterOrDigit(folded.charAt(i)) && !(isBare && isLeadingZero(i))) {
                    row.append(folded.charAt(i));
                    places.add(i);
                }
            }
            int at = row.indexOf(number);
            if (at >= 0 && isStart(places.get(at), isBare)) {
                ranges.add(range(places.get(at), places.get(at + number.length() - 1) + 1));
            }
        }
    }

    private boolean isStart(int at, boolean isBare) {
        int first = at;
        while (isBare && first > 0 && folded.charAt(first - 1) == '0') {
            first--;
        }
        return first == 0
                || !Character.isLetterOrDigit(folded.charAt(first - 1))
                || Character.isDigit(folded.charAt(first - 1)) != Character.isDigit(folded.charAt(first));
    }

    private boolean isLeadingZero(int at) {
        boolean isAfterDigit = at > 0
                && Character.isDigit(folded.charAt(at - 1))
                && !(folded.charAt(at - 1) == '0' && isLeadingZero(at - 1));
        boolean isBeforeDigit = at + 1 < folded.length() && Character.isDigit(folded.charAt(at + 1));
        return folded.charAt(at) == '0' && !isAfterDigit && isBeforeDigit;
    }

    private void literal(String words, List<Range> ranges) {
        int at = words.isEmpty() ? -1 : text.indexOf(words);
        if (at >= 0) {
            ranges.add(new Range(at, at + words.length()));
        }
    }

    private static String written(String amount) {
        if (amount.endsWith(".")) {
            String whole = FrenchText.amount(Money.exactly(new BigDecimal(amount + "0")));
            return whole.substring(0, whole.length() - 1);
        }
        return FrenchText.amount(Money.exactly(new BigDecimal(amount)));
    }

    private static String writtenDay(String day) {
        return switch (day.length()) {
            case 10 -> FrenchText.date(LocalDate.parse(day));
            case 7 -> String.format(Locale.ROOT, "/%s/%s", day.substring(5), day.substring(0, 4));
            default -> String.format(Locale.ROOT, "%s/%s/", day.substring(3), day.substring(0, 2));
        };
    }

    private Range range(int from, int to) {
        return new Range(origins.get(from), origins.get(to - 1) + 1);
    }
}
