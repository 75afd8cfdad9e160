package fr.amiable.storage.privacy;

import fr.amiable.storage.transfer.DerbyDeskTables;
import fr.amiable.transfer.DeskTable;
import fr.amiable.transfer.DeskTables;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcOperations;

/** The tables of the desk with the rows of one person only. */
final class PersonTables implements DeskTables {

    private final DerbyDeskTables all;
    private final JdbcOperations sql;
    private final String clients;

    PersonTables(JdbcOperations sql, String clients) {
        this.all = new DerbyDeskTables(sql);
        this.sql = sql;
        this.clients = clients;
    }

    @Override
    public List<Script> scripts() {
        return all.scripts();
    }

    @Override
    public List<DeskTable> tables() {
        return all.tables().stream()
                .filter(table -> PersonRows.in(table.name(), clients).isPresent())
                .toList();
    }

    @Override
    public void read(DeskTable table, boolean withFiles, RowReader reader) throws IOException {
        all.read(table, withFiles, condition(table), reader);
    }

    @Override
    public long count(DeskTable table) {
        return sql.queryForObject("SELECT COUNT(*) FROM " + table.name() + " WHERE " + condition(table), Long.class);
    }

    private String condition(DeskTable table) {
        return PersonRows.in(table.name(), clients).orElseThrow();
    }

    @Override
    public Optional<Long> nextNumber(DeskTable table) {
        return Optional.empty();
    }
}
