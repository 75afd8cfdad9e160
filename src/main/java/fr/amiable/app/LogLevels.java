package fr.amiable.app;

import java.io.IOException;
import java.io.InputStream;
import java.util.logging.LogManager;

/** What is worth logging: read by the logs of the JDK instead of its own settings, when the first of them is opened. */
public final class LogLevels {

    public LogLevels() throws IOException {
        try (InputStream levels = LogLevels.class.getResourceAsStream("logging.properties")) {
            LogManager.getLogManager().readConfiguration(levels);
        }
    }
}
