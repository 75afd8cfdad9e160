package fr.amiable.law;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** One rule of a legal table: its cells by column name. */
public final class LegalRow {

    private static final String START = "start_date";

    private final Map<String, String> cells;
    private final Optional<LocalDate> startsOn;

    public LegalRow(Map<String, String> cells) {
        this.cells = Map.copyOf(cells);
        this.startsOn = Optional.ofNullable(cells.get(START)).map(LocalDate::parse);
    }

    /** The cell of a column that the table must have; may be empty. */
    public String get(String column) {
        String cell = cells.get(column);
        if (cell == null) {
            throw new IllegalStateException("no column " + column + " in " + cells.keySet());
        }
        return cell;
    }

    public int number(String column) {
        return Integer.parseInt(get(column));
    }

    /** The first day the rule is in force, in a table whose rules are dated. */
    public LocalDate startsOn() {
        return startsOn.orElseThrow(() -> new IllegalStateException("no column " + START + " in " + cells.keySet()));
    }
}
