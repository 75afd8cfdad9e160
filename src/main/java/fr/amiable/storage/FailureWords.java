package fr.amiable.storage;

import java.sql.SQLException;
import java.util.Optional;

/** What may be told in a plain log of a failure of the database: its messages quote the words given to it, and damaged pages. */
public final class FailureWords {

    private static final int MOST_CAUSES = 10;

    private FailureWords() {}

    /** The code of such a failure, nothing for one that it caused; empty when the database has no part in it. */
    public static Optional<String> of(Throwable failure) {
        if (failure instanceof SQLException sql) {
            return Optional.of("SQLState " + sql.getSQLState());
        }
        Throwable cause = failure.getCause();
        for (int depth = 0; cause != null && depth < MOST_CAUSES; depth++) {
            if (cause instanceof SQLException) {
                return Optional.of("");
            }
            cause = cause.getCause();
        }
        return Optional.empty();
    }
}
