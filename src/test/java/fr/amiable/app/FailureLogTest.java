package fr.amiable.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailureLogTest {

    @TempDir
    private Path folder;

    @Test
    void nothingIsWrittenWhileNothingFails() {
        try (FailureLogInUse log = new FailureLogInUse(folder)) {
            log.target.flush();
        }

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFailureIsWrittenWithItsTraceInUtf8() throws IOException {
        try (FailureLogInUse log = new FailureLogInUse(folder)) {
            LogRecord failure = new LogRecord(Level.SEVERE, "A-12AB34");
            failure.setThrown(new IllegalStateException("échéance"));
            log.target.publish(failure);
        }

        assertThat(Files.readString(folder.resolve("amiable.0.log"))).contains("A-12AB34", "échéance", "at fr.amiable");
    }

    @Test
    void theWordsGivenToTheDatabaseStayOutOfIt() throws IOException {
        SQLException told = new SQLException("trying to shrink VARCHAR 'Mme Dupont' to length 5", "22001");
        try (FailureLogInUse log = new FailureLogInUse(folder)) {
            LogRecord failure = new LogRecord(Level.SEVERE, "A-12AB34");
            failure.setThrown(new IllegalStateException("Mme Dupont", told));
            log.target.publish(failure);
            failure.setThrown(new IllegalStateException("court\nMme Dupont"));
            log.target.publish(failure);
        }

        assertThat(Files.readString(folder.resolve("amiable.0.log")))
                .contains("Caused by: java.sql.SQLException: SQLState 22001", "IllegalStateException: court")
                .doesNotContain("Dupont");
    }

    private record FailureLogInUse(FailureLog target) implements AutoCloseable {

        FailureLogInUse(Path folder) {
            this(new FailureLog(folder));
        }

        @Override
        public void close() {
            target.close();
        }
    }
}
