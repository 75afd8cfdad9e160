package fr.amiable.app;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javafx.application.Platform;

/** Starts JavaFX, and turns its ways of failing into refusals that name what the system lacks. */
final class Toolkit {

    private Toolkit() {}

    /**
     * Returns once windows can be shown; {@code ready} then runs on the window's thread.
     *
     * @throws NoDisplay when there is no screen
     * @throws LibrariesMissing when GTK, pango or the X libraries are not installed
     */
    static void start(Runnable ready) {
        if (!hasDisplay(System.getProperty("os.name"), System.getenv())) {
            throw new NoDisplay();
        }
        // JavaFX writes on the terminal the trace of each way of drawing that it tries in vain
        PrintStream terminal = System.err;
        System.setErr(new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8));
        try {
            Platform.startup(ready);
        } catch (RuntimeException | LinkageError failure) {
            throw explained(failure);
        } finally {
            System.setErr(terminal);
        }
    }

    /** Windows and macOS always have a screen; on Linux the variables of X and Wayland tell. */
    static boolean hasDisplay(String system, Map<String, String> environment) {
        return !system.toLowerCase(Locale.ROOT).startsWith("linux")
                || Stream.of("DISPLAY", "WAYLAND_DISPLAY")
                        .anyMatch(name -> !environment.getOrDefault(name, "").isBlank());
    }

    static RuntimeException explained(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String words = String.valueOf(cause.getMessage());
            if (words.contains("open DISPLAY")) {
                return new NoDisplay();
            }
            if (cause instanceof LinkageError || words.contains("GTK")) {
                return new LibrariesMissing(failure);
            }
        }
        return new IllegalStateException("the window toolkit does not start", failure);
    }
}
