package fr.amiable.transfer;

import java.util.List;

/**
 * One table of a desk.
 *
 * @param columns those that hold something of their own: what the database computes from others is left out
 * @param order the columns that put its rows in their order
 * @param links which columns name rows of which tables
 */
public record DeskTable(String name, List<DeskColumn> columns, List<String> order, List<Link> links) {

    /** @param table the one whose row is named, maybe the same */
    public record Link(String column, String table) {}

    public DeskTable {
        columns = List.copyOf(columns);
        order = List.copyOf(order);
        links = List.copyOf(links);
    }

    public List<String> columnNames() {
        return columns.stream().map(DeskColumn::name).toList();
    }

    public boolean hasFiles() {
        return columns.stream().anyMatch(DeskColumn::isFile);
    }
}
