package fr.amiable.storage.transfer;

import fr.amiable.transfer.DeskColumn;
import fr.amiable.transfer.DeskTable;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The tables as the database itself describes them: one added by a later script is in the archives without a line here. */
public final class TableCatalogue {

    /** What tells the state of the tables, not of the business: the list of contents of an archive has it. */
    public static final Set<String> LEFT_OUT = Set.of("migration");

    /** Secrets, which stay with the key of their folder: archives have nothing in their place. */
    public static final Map<String, String> WITHHELD = Map.of("mail_account", "sealed_password");

    private final DatabaseMetaData data;
    private final String schema;

    private TableCatalogue(DatabaseMetaData data, String schema) {
        this.data = data;
        this.schema = schema;
    }

    /** Those named by others come first. */
    public static List<DeskTable> of(Connection connection) throws SQLException {
        return new TableCatalogue(connection.getMetaData(), connection.getSchema()).ordered();
    }

    /** Their names only, in no order: to describe each takes the database several questions. */
    static List<String> names(Connection connection) throws SQLException {
        return new TableCatalogue(connection.getMetaData(), connection.getSchema()).names();
    }

    private List<DeskTable> ordered() throws SQLException {
        Map<String, DeskTable> left = new TreeMap<>();
        for (String name : names()) {
            left.put(name, table(name));
        }
        List<DeskTable> ordered = new ArrayList<>();
        while (!left.isEmpty()) {
            DeskTable next = left.values().stream()
                    .filter(table -> table.links().stream()
                            .noneMatch(link -> left.containsKey(link.table())
                                    && !link.table().equals(table.name())))
                    .findFirst()
                    .orElseThrow(
                            () -> new IllegalStateException("tables name each other in a circle: " + left.keySet()));
            ordered.add(next);
            left.remove(next.name());
        }
        return ordered;
    }

    private List<String> names() throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet found = data.getTables(null, schema, "%", new String[] {"TABLE"})) {
            while (found.next()) {
                String name = found.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
                if (!LEFT_OUT.contains(name)) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    private DeskTable table(String name) throws SQLException {
        List<DeskColumn> columns = new ArrayList<>();
        try (ResultSet found = data.getColumns(null, schema, name.toUpperCase(Locale.ROOT), "%")) {
            while (found.next()) {
                if (!"YES".equals(found.getString("IS_GENERATEDCOLUMN"))) {
                    columns.add(column(found));
                }
            }
        }
        return new DeskTable(name, columns, order(name, columns), links(name));
    }

    private static DeskColumn column(ResultSet found) throws SQLException {
        DeskColumn.Kind kind = kind(found.getInt("DATA_TYPE"));
        return new DeskColumn(
                found.getString("COLUMN_NAME").toLowerCase(Locale.ROOT),
                kind,
                found.getInt("NULLABLE") == DatabaseMetaData.columnNullable,
                kind == DeskColumn.Kind.TEXT ? found.getInt("COLUMN_SIZE") : 0);
    }

    private static DeskColumn.Kind kind(int type) {
        return switch (type) {
            case Types.INTEGER, Types.BIGINT, Types.SMALLINT -> DeskColumn.Kind.NUMBER;
            case Types.DECIMAL, Types.NUMERIC -> DeskColumn.Kind.DECIMAL;
            case Types.BOOLEAN -> DeskColumn.Kind.FLAG;
            case Types.DATE -> DeskColumn.Kind.DAY;
            case Types.CHAR, Types.VARCHAR, Types.CLOB -> DeskColumn.Kind.TEXT;
            case Types.BLOB -> DeskColumn.Kind.FILE;
            default -> throw new IllegalStateException("no way to write a column of type " + type);
        };
    }

    /** Its key; a table without one is put in order by all that it holds. */
    private List<String> order(String name, List<DeskColumn> columns) throws SQLException {
        Map<Short, String> key = new TreeMap<>();
        try (ResultSet found = data.getPrimaryKeys(null, schema, name.toUpperCase(Locale.ROOT))) {
            while (found.next()) {
                key.put(
                        found.getShort("KEY_SEQ"),
                        found.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
            }
        }
        return key.isEmpty()
                ? columns.stream()
                        .filter(column -> !column.isFile())
                        .map(DeskColumn::name)
                        .toList()
                : List.copyOf(key.values());
    }

    private List<DeskTable.Link> links(String name) throws SQLException {
        List<DeskTable.Link> links = new ArrayList<>();
        try (ResultSet found = data.getImportedKeys(null, schema, name.toUpperCase(Locale.ROOT))) {
            while (found.next()) {
                links.add(new DeskTable.Link(
                        found.getString("FKCOLUMN_NAME").toLowerCase(Locale.ROOT),
                        found.getString("PKTABLE_NAME").toLowerCase(Locale.ROOT)));
            }
        }
        return links;
    }

    /** The column that numbers the rows, when the database does it. */
    static Optional<String> numbered(Connection connection, String table) throws SQLException {
        try (ResultSet found = connection
                .getMetaData()
                .getColumns(null, connection.getSchema(), table.toUpperCase(Locale.ROOT), "%")) {
            while (found.next()) {
                if ("YES".equals(found.getString("IS_AUTOINCREMENT"))) {
                    return Optional.of(found.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
                }
            }
        }
        return Optional.empty();
    }
}
