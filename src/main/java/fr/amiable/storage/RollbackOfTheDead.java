package fr.amiable.storage;

import javax.sql.DataSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;

/**
 * A full disk takes the connection away before its transaction is rolled back: what failed first is what the owner must read, and Derby
 * undoes the rest at its next start.
 */
final class RollbackOfTheDead extends JdbcTransactionManager {

    private static final long serialVersionUID = 1L;

    RollbackOfTheDead(DataSource source) {
        super(source);
    }

    @Override
    protected void doRollback(DefaultTransactionStatus status) {
        try {
            super.doRollback(status);
        } catch (DataAccessResourceFailureException connectionGone) {
            logger.debug("nothing left to roll back", connectionGone);
        }
    }
}
