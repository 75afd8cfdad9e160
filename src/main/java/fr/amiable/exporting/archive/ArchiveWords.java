package fr.amiable.exporting.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The French names and the meaning of tables and columns; what has none keeps the name it has in the database. */
public final class ArchiveWords {

    /** @param isSetting true for what the owner set, which is written as JSON too */
    private record Named(String file, String meaning, boolean isSetting) {}

    private static final CSVFormat FORM = CSVFormat.RFC4180
            .builder()
            .setDelimiter(';')
            .setHeader()
            .setSkipHeaderRecord(true)
            .get();

    private final Map<String, Named> tables = new HashMap<>();
    private final Map<String, String> columns = new HashMap<>();

    private ArchiveWords() {
        read(
                "tables.csv",
                row -> tables.put(
                        row.get("table"),
                        new Named(
                                row.get("file"),
                                row.get("meaning"),
                                row.get("setting").equals("yes"))));
        read("columns.csv", row -> columns.put(row.get("column"), row.get("meaning")));
    }

    public static ArchiveWords shipped() {
        return new ArchiveWords();
    }

    private static void read(String name, Consumer<CSVRecord> reader) {
        try (Reader file = new InputStreamReader(open(name), StandardCharsets.UTF_8)) {
            FORM.parse(file).forEach(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }

    private static InputStream open(String name) {
        return ArchiveWords.class.getResourceAsStream(name);
    }

    /** What stands at the head of the text that explains an archive. */
    static String introduction() {
        try (InputStream file = open("LISEZMOI.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public boolean knows(String table) {
        return tables.containsKey(table);
    }

    /** {@code factures}, without the ending. */
    public String fileOf(String table) {
        return Optional.ofNullable(tables.get(table)).map(Named::file).orElse(table);
    }

    public String meaningOf(String table) {
        return Optional.ofNullable(tables.get(table)).map(Named::meaning).orElse("");
    }

    boolean isSetting(String table) {
        return Optional.ofNullable(tables.get(table)).map(Named::isSetting).orElse(false);
    }

    /** What that column means there, else what columns of that name mean everywhere; empty when nobody wrote it. */
    public String meaningOf(String table, String column) {
        return Optional.ofNullable(columns.get(table + "." + column))
                .or(() -> Optional.ofNullable(columns.get(column)))
                .orElse("");
    }
}
