package fr.amiable.storage;

import fr.amiable.contract.TermsId;
import fr.amiable.contract.TermsNotFound;
import fr.amiable.contract.TermsOfSale;
import fr.amiable.contract.TermsRepository;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The versions of the terms of sale in the embedded database. */
public final class DerbyTermsRepository implements TermsRepository {

    private static final String SELECT = "SELECT * FROM terms_of_sale WHERE removed_at IS NULL ";

    private final JdbcClient sql;
    private final Removal removal;

    public DerbyTermsRepository(Database database, Clock clock) {
        this.sql = database.sql();
        this.removal = new Removal("terms_of_sale", sql, clock);
    }

    @Override
    public TermsOfSale add(TermsOfSale terms) {
        TermsId id = new TermsId(row(terms).insertAndNumber(sql));
        return find(id).orElseThrow(() -> new TermsNotFound(id));
    }

    @Override
    public void update(TermsOfSale terms) {
        if (row(terms).update(sql, terms.id().value()) == 0) {
            throw new TermsNotFound(terms.id());
        }
    }

    @Override
    public Optional<TermsOfSale> find(TermsId id) {
        return sql.sql(SELECT + "AND id = ?")
                .param(id.value())
                .query((row, index) -> terms(row))
                .optional();
    }

    @Override
    public List<TermsOfSale> all() {
        return sql.sql(SELECT + "ORDER BY in_force_on DESC, id DESC")
                .query((row, index) -> terms(row))
                .list();
    }

    @Override
    public void remove(TermsId id) {
        removal.remove(id.value());
    }

    @Override
    public void restore(TermsId id) {
        removal.restore(id.value());
    }

    private static RowToKeep row(TermsOfSale terms) {
        return new RowToKeep("terms_of_sale")
                .text("version", terms.version())
                .day("in_force_on", terms.inForceOn())
                .optionalDay("replaced_on", terms.replacedOn())
                .longText("note", terms.note());
    }

    private static TermsOfSale terms(ResultSet result) throws SQLException {
        KeptRow row = new KeptRow(result);
        return new TermsOfSale(
                new TermsId(row.number("id")),
                row.text("version"),
                row.day("in_force_on"),
                row.optionalDay("replaced_on"),
                row.text("note"));
    }
}
