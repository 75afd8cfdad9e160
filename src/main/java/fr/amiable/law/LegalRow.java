package fr.amiable.law;

import java.time.LocalDate;
import java.util.Map;

/** One rule of a legal table: its cells by column name. */
public record LegalRow(Map<String, String> cells) {

    public LegalRow {
        cells = Map.copyOf(cells);
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

    /** The first day the rule is in force. */
    public LocalDate startsOn() {
        return LocalDate.parse(get("start_date"));
    }
}
