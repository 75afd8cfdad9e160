package fr.amiable.storage;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Connections whose failure is a refusal with words when the files are to blame. */
final class SpeakingSource extends DelegatingDataSource {

    private final DerbyFailures failures;

    SpeakingSource(DataSource source, DerbyFailures failures) {
        super(source);
        this.failures = failures;
    }

    @Override
    public Connection getConnection() throws SQLException {
        try {
            return super.getConnection();
        } catch (SQLException failed) {
            failures.refusal(failed).ifPresent(refusal -> {
                throw refusal;
            });
            throw failed;
        }
    }
}
