package fr.amiable.cli;

import java.util.ArrayList;
import java.util.List;

/** Rows of words in aligned columns, for people who read a terminal; columns marked numeric end on the right. */
final class TextTable {

    private static final String GAP = "  ";

    private final List<Boolean> numeric;
    private final List<List<String>> rows = new ArrayList<>();

    /** @param numeric for each column, whether it is aligned on the right */
    TextTable(Boolean... numeric) {
        this.numeric = List.of(numeric);
    }

    TextTable row(String... cells) {
        rows.add(List.of(cells));
        return this;
    }

    @Override
    public String toString() {
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < row.size(); column++) {
                line.append(column == 0 ? "" : GAP).append(padded(row.get(column), column));
            }
            lines.add(line.toString().stripTrailing());
        }
        return String.join(System.lineSeparator(), lines);
    }

    private String padded(String cell, int column) {
        String blank = " ".repeat(width(column) - cell.length());
        return numeric.get(column) ? blank + cell : cell + blank;
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }
}
