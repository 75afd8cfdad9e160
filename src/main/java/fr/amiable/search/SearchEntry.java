package fr.amiable.search;

import fr.amiable.common.Money;
import fr.amiable.common.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One thing as the database keeps it, with all it can be found by and what is shown of it. {@code label} is the name of the constant that
 * says what it is (kind of client, type of letter, act...); {@code amounts} and {@code days} start with the one that is shown.
 *
 * @param name its own number, name or words
 * @param party the client it belongs to, or what a journal entry is about
 * @param opens where it is seen; empty when it has no place in the window
 * @param openUntil the due date of something still unpaid or undecided; empty when it is settled or never was a debt
 * @param recency the day that puts it before older ones
 */
public record SearchEntry(
        SearchKey key,
        String label,
        String name,
        String party,
        Optional<Subject> opens,
        List<String> numbers,
        List<String> texts,
        List<Money> amounts,
        List<LocalDate> days,
        Optional<LocalDate> openUntil,
        LocalDate recency) {

    public SearchEntry {
        numbers = List.copyOf(numbers);
        texts = List.copyOf(texts);
        amounts = List.copyOf(amounts);
        days = List.copyOf(days);
    }

    public static Draft of(SearchKey key, String name) {
        return new Draft(key, name);
    }

    /** An entry while it is read from its row. */
    public static final class Draft {

        private static final LocalDate LONG_AGO = LocalDate.EPOCH;

        private final SearchKey key;
        private final String name;
        private final List<String> numbers = new ArrayList<>();
        private final List<String> texts = new ArrayList<>();
        private final List<Money> amounts = new ArrayList<>();
        private final List<LocalDate> days = new ArrayList<>();
        private String label = "";
        private String party = "";
        private Optional<Subject> opens = Optional.empty();
        private Optional<LocalDate> openUntil = Optional.empty();
        private LocalDate recency = LONG_AGO;

        private Draft(SearchKey key, String name) {
            this.key = key;
            this.name = name;
        }

        public Draft label(String constant) {
            label = constant;
            return this;
        }

        public Draft party(String newParty) {
            party = newParty;
            return this;
        }

        public Draft opens(Subject subject) {
            opens = Optional.of(subject);
            return this;
        }

        /** Numbers that are typed with or without their separators; empty ones are left out. */
        public Draft number(String number) {
            if (number != null && !number.isBlank()) {
                numbers.add(number);
            }
            return this;
        }

        public Draft text(String text) {
            if (text != null && !text.isBlank()) {
                texts.add(text);
            }
            return this;
        }

        public Draft amount(Money amount) {
            amounts.add(amount);
            return this;
        }

        public Draft day(LocalDate day) {
            if (day != null) {
                days.add(day);
            }
            return this;
        }

        public Draft openUntil(LocalDate dueOn) {
            openUntil = Optional.ofNullable(dueOn);
            return this;
        }

        public SearchEntry recent(LocalDate day) {
            recency = day == null ? LONG_AGO : day;
            return new SearchEntry(key, label, name, party, opens, numbers, texts, amounts, days, openUntil, recency);
        }
    }
}
