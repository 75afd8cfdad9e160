package fr.amiable.letter.paper;

import java.util.List;
import java.util.stream.Stream;

/** Rows under column titles that are repeated on each page, then the totals; every row has one cell per column. */
public record Table(String summary, List<Column> columns, List<List<String>> rows, List<List<String>> totals)
        implements Block {

    /** A column: its title, and the side on which its cells line up. */
    public record Column(String title, Align align) {

        public static Column words(String title) {
            return new Column(title, Align.LEFT);
        }

        public static Column figures(String title) {
            return new Column(title, Align.RIGHT);
        }
    }

    /** Words line up on the left, amounts and days on the right. */
    public enum Align {
        LEFT,
        RIGHT
    }

    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        totals = totals.stream().map(List::copyOf).toList();
        int width = columns.size();
        if (Stream.concat(rows.stream(), totals.stream()).anyMatch(row -> row.size() != width)) {
            throw new IllegalArgumentException("a row has not " + width + " cells");
        }
    }

    @Override
    public Stream<String> words() {
        Stream<String> titles = columns.stream().map(Column::title);
        Stream<String> cells = Stream.concat(rows.stream(), totals.stream()).flatMap(List::stream);
        return Stream.concat(titles, cells);
    }
}
