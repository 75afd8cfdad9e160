package fr.amiable.letter.form;

import fr.amiable.common.Money;
import fr.amiable.common.Words;
import fr.amiable.payment.plan.Instalment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was typed for a letter, field by field; a blank value is one left empty on purpose. */
public record LetterEntries(Map<LetterField, String> typed) {

    public static final LetterEntries NONE = new LetterEntries(Map.of());

    public LetterEntries {
        typed = Map.copyOf(typed);
    }

    public static LetterEntries of(LetterField field, String words) {
        return NONE.with(field, words);
    }

    public LetterEntries with(LetterField field, String words) {
        Map<LetterField, String> more = copy();
        more.put(field, words);
        return new LetterEntries(more);
    }

    public LetterEntries with(LetterField field, LocalDate day) {
        return with(field, day.toString());
    }

    public LetterEntries with(LetterField field, Money amount) {
        return with(field, amount.toString());
    }

    public LetterEntries with(List<Instalment> schedule) {
        return with(LetterField.SCHEDULE, EntryReading.written(schedule));
    }

    /** These, where the others say nothing else. */
    public LetterEntries under(LetterEntries others) {
        Map<LetterField, String> more = copy();
        more.putAll(others.typed);
        return new LetterEntries(more);
    }

    private Map<LetterField, String> copy() {
        Map<LetterField, String> copy = new EnumMap<>(LetterField.class);
        copy.putAll(typed);
        return copy;
    }

    /** On one line; empty when nothing was typed. */
    public String line(LetterField field) {
        return Words.clean(raw(field));
    }

    public String raw(LetterField field) {
        return typed.getOrDefault(field, "");
    }

    /** The lines typed, without empty ones. */
    public List<String> lines(LetterField field) {
        return Arrays.stream(raw(field).split("\\R"))
                .map(Words::clean)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Empty when nothing readable was typed. */
    public Optional<LocalDate> day(LetterField field) {
        return EntryReading.day(line(field));
    }

    /** Empty when nothing readable was typed. */
    public Optional<Money> amount(LetterField field) {
        return EntryReading.amount(line(field));
    }

    public boolean isYes(LetterField field) {
        return EntryReading.isYes(line(field));
    }

    /** The instalments that can be read, in the order typed. */
    public List<Instalment> schedule() {
        return lines(LetterField.SCHEDULE).stream()
                .map(EntryReading::instalment)
                .flatMap(Optional::stream)
                .toList();
    }

    /** What the client says, point by point, with the answers. */
    public List<Point> points() {
        List<Point> points = new ArrayList<>();
        for (String block : raw(LetterField.ANSWERED_POINTS).strip().split("\\R\\s*\\R")) {
            List<String> lines = Arrays.stream(block.split("\\R"))
                    .map(Words::clean)
                    .filter(line -> !line.isEmpty())
                    .toList();
            if (!lines.isEmpty()) {
                points.add(new Point(lines.get(0), lines.subList(1, lines.size())));
            }
        }
        return List.copyOf(points);
    }
}
