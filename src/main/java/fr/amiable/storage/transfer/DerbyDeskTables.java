package fr.amiable.storage.transfer;

import fr.amiable.transfer.DeskColumn;
import fr.amiable.transfer.DeskTable;
import fr.amiable.transfer.DeskTables;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.RowCallbackHandler;

/** Reads the tables of an embedded database: words as any program writes them, files as streams. */
public final class DerbyDeskTables implements DeskTables {

    private final JdbcOperations sql;

    public DerbyDeskTables(JdbcOperations sql) {
        this.sql = sql;
    }

    @Override
    public List<Script> scripts() {
        return sql.query(
                "SELECT number, name, checksum FROM migration ORDER BY number",
                (row, index) -> new Script(row.getInt(1), row.getString(2), row.getString(3)));
    }

    @Override
    public List<DeskTable> tables() {
        return sql.execute((ConnectionCallback<List<DeskTable>>) TableCatalogue::of);
    }

    @Override
    public void read(DeskTable table, boolean withFiles, RowReader reader) throws IOException {
        read(table, withFiles, "", reader);
    }

    /** @param condition which rows, in SQL; empty for all of them */
    public void read(DeskTable table, boolean withFiles, String condition, RowReader reader) throws IOException {
        List<DeskColumn> columns = table.columns();
        // files are asked for last: reading a stream closes what lies before it
        List<DeskColumn> asked = new ArrayList<>(columns);
        asked.sort(Comparator.comparing(DeskColumn::isFile));
        String names = String.join(
                ", ",
                asked.stream()
                        .filter(column -> withFiles || !column.isFile())
                        .map(column -> expression(table, column))
                        .toList());
        String where = condition.isEmpty() ? "" : " WHERE " + condition;
        RowCallbackHandler handler = row -> take(row, columns, asked, reader);
        try {
            sql.query(
                    "SELECT " + names + " FROM " + table.name() + where + " ORDER BY "
                            + String.join(", ", table.order()),
                    handler);
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    private static String expression(DeskTable table, DeskColumn column) {
        boolean isWithheld = column.name().equals(TableCatalogue.WITHHELD.get(table.name()));
        return isWithheld ? "'' AS " + column.name() : column.name();
    }

    private static void take(ResultSet row, List<DeskColumn> columns, List<DeskColumn> asked, RowReader reader)
            throws SQLException {
        List<String> words = new ArrayList<>();
        for (DeskColumn column : columns) {
            words.add(column.isFile() ? null : words(row, asked.indexOf(column) + 1, column.kind()));
        }
        try {
            reader.take(new Row() {
                @Override
                public List<String> words() {
                    return words;
                }

                @Override
                public Optional<InputStream> file(int column) throws IOException {
                    try {
                        return Optional.ofNullable(row.getBinaryStream(asked.indexOf(columns.get(column)) + 1));
                    } catch (SQLException unreadable) {
                        throw new IOException(unreadable.getMessage(), unreadable);
                    }
                }
            });
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String words(ResultSet row, int place, DeskColumn.Kind kind) throws SQLException {
        if (kind == DeskColumn.Kind.DECIMAL) {
            BigDecimal number = row.getBigDecimal(place);
            return number == null ? null : number.toPlainString();
        }
        return row.getString(place);
    }

    @Override
    public long count(DeskTable table) {
        return sql.queryForObject("SELECT COUNT(*) FROM " + table.name(), Long.class);
    }

    @Override
    public Optional<Long> nextNumber(DeskTable table) {
        return sql.execute((ConnectionCallback<Optional<String>>)
                        connection -> TableCatalogue.numbered(connection, table.name()))
                .map(column -> sql.queryForObject(
                        "VALUES SYSCS_UTIL.SYSCS_PEEK_AT_IDENTITY(CURRENT SCHEMA, ?)",
                        Long.class,
                        table.name().toUpperCase(Locale.ROOT)));
    }
}
