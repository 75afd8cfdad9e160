package fr.amiable.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * The file where failures and the warnings of our libraries are kept, at most three files of a megabyte. It is created
 * by the first of them; nothing goes to the terminal.
 */
final class FailureLog extends Handler {

    private static final int LARGEST_BYTES = 1_000_000;
    private static final int FILES = 3;

    private final Path folder;
    private Handler file;

    FailureLog(Path folder) {
        this.folder = folder;
    }

    /** Silences the terminal: from now on nothing is written until {@link #openIn} says where. */
    static void silenceTerminal() {
        System.setProperty("java.util.logging.config.class", LogLevels.class.getName());
    }

    static void openIn(AppFolders folders) {
        Logger.getLogger("").addHandler(new FailureLog(folders.log()));
    }

    @Override
    public synchronized void publish(LogRecord entry) {
        if (!isLoggable(entry)) {
            return;
        }
        try {
            opened().publish(entry);
        } catch (IOException diskFull) {
            // the failure being logged is shown on the screen too: a log that cannot be written must not hide it
            return;
        }
    }

    private Handler opened() throws IOException {
        if (file == null) {
            file = new FileHandler(
                    folder.toString().replace("%", "%%") + "/amiable.%g.log", LARGEST_BYTES, FILES, true);
            file.setEncoding("UTF-8");
            file.setFormatter(new LoggedFailures());
        }
        return file;
    }

    @Override
    public synchronized void flush() {
        if (file != null) {
            file.flush();
        }
    }

    @Override
    public synchronized void close() {
        if (file != null) {
            file.close();
        }
    }
}
