package fr.amiable.common;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A list as it leaves the window, for paper or a spreadsheet: what it is, what was chosen in it, its columns, its rows,
 * and the rows of totals under them, none when it has none.
 *
 * @param code words to be read by a telephone on paper; a spreadsheet has none
 */
public record TableSheet(
        String title,
        String subtitle,
        List<Column> columns,
        List<List<SheetCell>> rows,
        List<List<SheetCell>> totals,
        Optional<String> code) {

    /** A column, by its heading and what is in it. */
    public record Column(String title, Kind kind) {

        public static Column words(String title) {
            return new Column(title, Kind.WORDS);
        }

        public static Column amount(String title) {
            return new Column(title, Kind.AMOUNT);
        }

        public static Column day(String title) {
            return new Column(title, Kind.DAY);
        }

        public static Column number(String title) {
            return new Column(title, Kind.NUMBER);
        }
    }

    /** Words line up on the left, all else on the right. */
    public enum Kind {
        WORDS,
        AMOUNT,
        DAY,
        NUMBER
    }

    public TableSheet {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        totals = totals.stream().map(List::copyOf).toList();
        int width = columns.size();
        if (Stream.concat(rows.stream(), totals.stream()).anyMatch(row -> row.size() != width)) {
            throw new IllegalArgumentException("a row has not " + width + " cells");
        }
    }

    public TableSheet(
            String title,
            String subtitle,
            List<Column> columns,
            List<List<SheetCell>> rows,
            List<List<SheetCell>> totals) {
        this(title, subtitle, columns, rows, totals, Optional.empty());
    }

    /** The same, with words to be read by a telephone. */
    public TableSheet withCode(String words) {
        return new TableSheet(title, subtitle, columns, rows, totals, Optional.of(words));
    }

    /** Everything that would be printed in letters. */
    public Stream<String> words() {
        Stream<String> cells = Stream.concat(rows.stream(), totals.stream())
                .flatMap(List::stream)
                .map(SheetCell::text);
        return Stream.of(Stream.of(title, subtitle), columns.stream().map(Column::title), cells)
                .flatMap(words -> words);
    }
}
