package fr.amiable.storage.search;

import fr.amiable.common.Money;
import fr.amiable.common.Subject;
import fr.amiable.search.HitKind;
import fr.amiable.search.SearchEntry;
import fr.amiable.search.SearchKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads clients with what they owe and since when: it ranks them. */
final class ClientReader implements KindReader {

    private static final String SELECT = "SELECT c.id, c.kind, c.name, c.siren, c.vat_number, c.note FROM client c"
            + " WHERE c.removed_at IS NULL AND c.merged_into IS NULL AND c.id ";
    private static final String INVOICES =
            "SELECT client_id, outstanding_cents, due_on, issued_on FROM invoice WHERE removed_at IS NULL AND client_id ";
    private static final String TOWNS = "SELECT client_id, address_town FROM client_address WHERE client_id ";

    /** What the invoices of one client say together. */
    private static final class Account {

        private long outstanding;
        private LocalDate oldestDueOn;
        private LocalDate newest;

        private void add(long cents, LocalDate dueOn, LocalDate issuedOn) {
            outstanding += cents;
            if (cents > 0 && (oldestDueOn == null || dueOn.isBefore(oldestDueOn))) {
                oldestDueOn = dueOn;
            }
            newest = newest == null || issuedOn.isAfter(newest) ? issuedOn : newest;
        }
    }

    private final JdbcClient sql;

    ClientReader(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<SearchEntry> page(long afterId, int limit) {
        List<Long> ids = sql.sql("SELECT id FROM client c WHERE removed_at IS NULL AND merged_into IS NULL AND id > ?"
                        + " ORDER BY id FETCH FIRST " + limit + " ROWS ONLY")
                .param(afterId)
                .query((row, index) -> row.getLong(1))
                .list();
        if (ids.isEmpty()) {
            return List.of();
        }
        return read("BETWEEN ? AND ?", List.of(ids.get(0), ids.get(ids.size() - 1)));
    }

    @Override
    public List<SearchEntry> read(List<Long> ids) {
        return IdList.inPieces(ids, piece -> read("IN (" + piece.marks() + ")", piece.ids()));
    }

    private List<SearchEntry> read(String which, List<Object> parameters) {
        Map<Long, Account> accounts = new HashMap<>();
        sql.sql(INVOICES + which).params(parameters).query(row -> {
            accounts.computeIfAbsent(row.getLong(1), client -> new Account())
                    .add(row.getLong(2), CaseReaders.day(row, 3), CaseReaders.day(row, 4));
        });
        Map<Long, String> towns = new HashMap<>();
        sql.sql(TOWNS + which + " ORDER BY client_id, place").params(parameters).query(row -> {
            towns.putIfAbsent(row.getLong(1), row.getString(2));
        });
        return sql.sql(SELECT + which + " ORDER BY c.id")
                .params(parameters)
                .query((row, index) -> client(row, accounts, towns))
                .list();
    }

    private static SearchEntry client(ResultSet row, Map<Long, Account> accounts, Map<Long, String> towns)
            throws SQLException {
        long id = row.getLong(1);
        Account account = accounts.getOrDefault(id, new Account());
        return SearchEntry.of(new SearchKey(HitKind.CLIENT, id), row.getString(3))
                .label(row.getString(2))
                .opens(Subject.client(id))
                .number(row.getString(4))
                .number(row.getString(5))
                .text(towns.get(id))
                .text(row.getString(6))
                .amount(new Money(account.outstanding))
                .openUntil(account.oldestDueOn)
                .recent(account.newest);
    }
}
