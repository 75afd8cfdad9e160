package fr.amiable.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
