package fr.amiable.storage.search;

import fr.amiable.common.Subject;
import fr.amiable.search.SearchEntry;
import fr.amiable.search.SearchKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the people of the clients; they are found by name, e-mail and telephone, and open their client. */
final class ContactReader implements KindReader {

    private static final String SELECT =
            "SELECT p.client_id, p.place, p.name, p.role, p.email, p.phone, c.name FROM client_contact p"
                    + " JOIN client c ON c.id = p.client_id WHERE c.removed_at IS NULL AND c.merged_into IS NULL AND ";

    private final JdbcClient sql;

    ContactReader(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<SearchEntry> page(long afterId, int limit) {
        long client = SearchKey.clientOfContact(afterId);
        return sql.sql(SELECT + "(p.client_id > ? OR (p.client_id = ? AND p.place > ?)) AND p.place < "
                        + SearchKey.MOST_CONTACTS + " ORDER BY p.client_id, p.place FETCH FIRST " + limit
                        + " ROWS ONLY")
                .params(client, client, SearchKey.placeOfContact(afterId))
                .query((row, index) -> contact(row))
                .list();
    }

    @Override
    public List<SearchEntry> read(List<Long> ids) {
        List<Long> clients =
                ids.stream().map(SearchKey::clientOfContact).distinct().toList();
        return IdList.inPieces(
                        clients,
                        piece -> sql.sql(SELECT + "p.client_id IN (" + piece.marks() + ")")
                                .params(piece.ids())
                                .query((row, index) -> contact(row))
                                .list())
                .stream()
                .filter(entry -> ids.contains(entry.key().id()))
                .toList();
    }

    private static SearchEntry contact(ResultSet row) throws SQLException {
        long client = row.getLong(1);
        return SearchEntry.of(SearchKey.contact(client, row.getInt(2)), row.getString(3))
                .label(row.getString(4))
                .party(row.getString(7))
                .opens(Subject.client(client))
                .number(row.getString(6))
                .text(row.getString(5))
                .recent(LocalDate.EPOCH);
    }
}
