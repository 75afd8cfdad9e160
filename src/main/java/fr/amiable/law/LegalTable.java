package fr.amiable.law;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A dated table shipped with the product, {@code law/<name>.csv}: first line the columns, then one rule a line. */
public record LegalTable(List<LegalRow> rows) {

    public LegalTable {
        rows = List.copyOf(rows);
    }

    /** Reads a table in file order; a missing table or a short row is a fault of the product. */
    public static LegalTable named(String name) {
        try (InputStream file = LegalTable.class.getResourceAsStream(name + ".csv")) {
            if (file == null) {
                throw new IllegalStateException("no legal table " + name);
            }
            return read(new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8)));
        } catch (IOException broken) {
            throw new UncheckedIOException("legal table " + name, broken);
        }
    }

    /** Only the rows whose column holds that value. */
    public LegalTable where(String column, Object value) {
        String wanted = value.toString();
        List<LegalRow> found = new ArrayList<>();
        for (LegalRow row : rows) {
            if (row.get(column).equals(wanted)) {
                found.add(row);
            }
        }
        return new LegalTable(found);
    }

    /** The same rows by the value of a column, each in file order. */
    public Map<String, LegalTable> by(String column) {
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.get(column), Collectors.collectingAndThen(Collectors.toList(), LegalTable::new)));
    }

    /** The row that started last on or before that day; empty before the first one. */
    public Optional<LegalRow> inForceOn(LocalDate day) {
        LegalRow latest = null;
        for (LegalRow row : rows) {
            if (!row.startsOn().isAfter(day)
                    && (latest == null || row.startsOn().isAfter(latest.startsOn()))) {
                latest = row;
            }
        }
        return Optional.ofNullable(latest);
    }

    private static LegalTable read(BufferedReader lines) throws IOException {
        List<String> columns = cells(lines.readLine());
        List<LegalRow> rows = new ArrayList<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!line.isBlank()) {
                rows.add(row(columns, cells(line)));
            }
        }
        return new LegalTable(rows);
    }

    private static LegalRow row(List<String> columns, List<String> cells) {
        if (cells.size() != columns.size()) {
            throw new IllegalStateException(cells.size() + " cells for " + columns.size() + " columns: " + cells);
        }
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            row.put(columns.get(i), cells.get(i));
        }
        return new LegalRow(row);
    }

    /** Cells are set off by commas; one that holds a comma stands between double quotes. */
    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean isQuoted = false;
        for (char character : line.toCharArray()) {
            if (character == '"') {
                isQuoted = !isQuoted;
            } else if (character == ',' && !isQuoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(character);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
