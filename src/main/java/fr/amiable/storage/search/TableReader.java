package fr.amiable.storage.search;

import fr.amiable.search.SearchEntry;
import java.util.List;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads a kind that one statement gives; it ends with a condition, to which that on the ids is added. */
record TableReader(JdbcClient sql, String select, String id, RowMapper<SearchEntry> entry) implements KindReader {

    @Override
    public List<SearchEntry> page(long afterId, int limit) {
        return sql.sql(select + " AND " + id + " > ? ORDER BY " + id + " FETCH FIRST " + limit + " ROWS ONLY")
                .param(afterId)
                .query(entry)
                .list();
    }

    @Override
    public List<SearchEntry> read(List<Long> ids) {
        return IdList.inPieces(
                ids,
                piece -> sql.sql(select + " AND " + id + " IN (" + piece.marks() + ")")
                        .params(piece.ids())
                        .query(entry)
                        .list());
    }
}
