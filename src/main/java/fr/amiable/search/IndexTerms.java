package fr.amiable.search;

import fr.amiable.common.Money;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
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

    private static final int LONGEST_DAY = "2026-11-24".length();

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
        String written = day.toString();
        days.add(written);
        days.add(written.substring(0, "2026-11".length()));
        days.add(written.substring("2026-".length()));
    }

    private void text(String text) {
        List<String> pieces = TextPieces.of(text.substring(0, Math.min(text.length(), LONGEST_TEXT)));
        for (String piece : pieces) {
            if (piece.chars().noneMatch(Character::isDigit) || !figure(piece)) {
                words.addAll(Folded.words(piece));
            }
        }
    }

    /** True for a date, an amount with its cents, or a number with separators, met in the middle of a text. */
    private boolean figure(String piece) {
        boolean isJoined = piece.indexOf('-') > 0 || piece.indexOf('/') > 0;
        Optional<String> day = isJoined && piece.length() <= LONGEST_DAY ? TypedThings.day(piece) : Optional.empty();
        if (day.isPresent()) {
            day.filter(term -> term.length() == LONGEST_DAY)
                    .map(LocalDate::parse)
                    .ifPresent(this::day);
            return true;
        }
        if (isJoined) {
            ends.addAll(NumberForms.whole(piece));
            ends.addAll(NumberForms.ends(piece));
            return true;
        }
        boolean hasCents = piece.indexOf(',') > 0 || piece.indexOf('.') > 0;
        Optional<String> amount = hasCents ? TypedThings.amount(piece) : Optional.empty();
        amount.ifPresent(amounts::add);
        return amount.isPresent();
    }
}
