package fr.amiable.search;

import fr.amiable.common.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * All that one thing is found by.
 *
 * @param whole its numbers in full
 * @param ends the ends of its numbers
 * @param names the words of its name and of its client's
 * @param words any other word
 * @param amounts such as {@code 1234.50}
 * @param days days, months and days of any year
 */
public record IndexTerms(
        Set<String> whole,
        Set<String> ends,
        Set<String> names,
        Set<String> words,
        Set<String> amounts,
        Set<String> days) {

    /** Of a journal entry or of a conversation, the first words are enough. */
    private static final int LONGEST_TEXT = 2_000;

    public static IndexTerms of(SearchEntry entry) {
        IndexTerms terms = new IndexTerms(
                new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>());
        entry.numbers().forEach(terms::number);
        Set<String> named = entry.key().kind() == HitKind.JOURNAL ? terms.words : terms.names;
        named.addAll(Folded.words(entry.name()));
        named.addAll(Folded.words(entry.party()));
        entry.texts().forEach(terms::text);
        entry.amounts().stream().filter(amount -> !amount.isZero()).forEach(terms::amount);
        entry.days().forEach(terms::day);
        return terms;
    }

    private void number(String number) {
        String home = number.startsWith("+33") ? "0" + number.substring("+33".length()) : number;
        whole.addAll(NumberForms.whole(home));
        ends.addAll(NumberForms.ends(home));
    }

    private void amount(Money amount) {
        amounts.add((amount.isNegative() ? amount.negated() : amount).toString());
    }

    private void day(LocalDate day) {
        days.add(day.toString());
        days.add(YearMonth.from(day).toString());
        days.add(String.format(Locale.ROOT, "%02d-%02d", day.getMonthValue(), day.getDayOfMonth()));
    }

    private void text(String text) {
        List<String> pieces = TextPieces.of(text.substring(0, Math.min(text.length(), LONGEST_TEXT)));
        for (String piece : pieces) {
            words.addAll(Folded.words(piece));
            if (piece.chars().anyMatch(Character::isDigit)) {
                figure(piece);
            }
        }
    }

    /** A date, an amount with its cents, or a number with separators, met in the middle of a text. */
    private void figure(String piece) {
        boolean isAlone = piece.chars().allMatch(Character::isDigit);
        if (isAlone) {
            return;
        }
        TypedThings.day(piece)
                .filter(term -> term.length() == "2026-11-24".length())
                .map(LocalDate::parse)
                .ifPresent(this::day);
        TypedThings.amount(piece).filter(term -> !term.endsWith(".")).ifPresent(amounts::add);
        if (piece.indexOf('-') > 0 || piece.indexOf('/') > 0) {
            ends.addAll(NumberForms.whole(piece));
        }
    }
}
