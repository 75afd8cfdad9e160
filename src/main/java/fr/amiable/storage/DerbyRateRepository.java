package fr.amiable.storage;

import fr.amiable.law.PublishedRates;
import fr.amiable.law.RateRepository;
import fr.amiable.law.Semester;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The owner's own rates in the embedded database, one row a semester. */
public final class DerbyRateRepository implements RateRepository {

    private final Database database;
    private final JdbcClient sql;

    public DerbyRateRepository(Database database) {
        this.database = database;
        this.sql = database.sql();
    }

    @Override
    public List<PublishedRates> rows() {
        return sql.sql("SELECT * FROM owner_rates")
                .query((row, index) -> rates(row))
                .list();
    }

    @Override
    public void save(PublishedRates row) {
        database.inTransaction(() -> {
            remove(row.semester());
            new RowToKeep("owner_rates")
                    .asIs("semester_year", row.semester().year())
                    .asIs("semester_half", row.semester().half())
                    .rate("legal_individual", row.legalIndividual())
                    .rate("legal_other", row.legalOther())
                    .rate("ecb_refinancing", row.ecbRefinancing())
                    .longText("source", row.source())
                    .asIs("is_verified", row.verified())
                    .insert(sql);
        });
    }

    @Override
    public void remove(Semester semester) {
        sql.sql("DELETE FROM owner_rates WHERE semester_year = ? AND semester_half = ?")
                .params(semester.year(), semester.half())
                .update();
    }

    private static PublishedRates rates(ResultSet result) throws SQLException {
        KeptRow row = new KeptRow(result);
        return new PublishedRates(
                new Semester((int) row.number("semester_year"), (int) row.number("semester_half")),
                row.rate("legal_individual"),
                row.rate("legal_other"),
                row.rate("ecb_refinancing"),
                row.text("source"),
                row.flag("is_verified"));
    }
}
