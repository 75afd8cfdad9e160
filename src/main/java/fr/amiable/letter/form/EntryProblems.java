package fr.amiable.letter.form;

import fr.amiable.common.Problem;
import fr.amiable.common.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is missing or unreadable in the entries of a letter, in the order of its form. */
public final class EntryProblems {

    private static final int MOST_ADDRESS_LINES = 6;

    private EntryProblems() {}

    /** The field of each problem is the name of the entry. */
    public static List<Problem> of(List<LetterField> fields, LetterEntries entries, Texts texts) {
        List<Problem> found = new ArrayList<>();
        for (LetterField field : fields) {
            String label = texts.of(field);
            if (entries.line(field).isEmpty()) {
                if (field.isRequired()) {
                    found.add(Problem.of(field.name(), "letter.entryMissing", label));
                }
            } else {
                unreadable(field, entries).ifPresent(key -> found.add(Problem.of(field.name(), key, label)));
            }
        }
        return List.copyOf(found);
    }

    private static Optional<String> unreadable(LetterField field, LetterEntries entries) {
        return Optional.ofNullable(
                switch (field.kind()) {
                    case DATE -> entries.day(field).isPresent() ? null : "letter.entryDay";
                    case MONEY -> entries.amount(field).isPresent() ? null : "letter.entryAmount";
                    case SCHEDULE ->
                        entries.schedule().size() == entries.lines(field).size() ? null : "letter.entrySchedule";
                    case POINTS ->
                        entries.points().stream()
                                        .allMatch(point -> !point.answer().isEmpty())
                                ? null
                                : "letter.entryAnswer";
                    case ADDRESS -> entries.lines(field).size() <= MOST_ADDRESS_LINES ? null : "letter.entryAddress";
                    case LINE, TEXT, LIST, FLAG -> null;
                });
    }
}
