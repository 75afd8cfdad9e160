package fr.amiable.app;

import com.sun.glass.ui.Application;
import fr.amiable.common.Refusal;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javafx.application.Platform;

/** Starts JavaFX, and turns its ways of failing into refusals that name what the system lacks. */
final class Toolkit {

    private static final String NAME = "Amiable";

    private final CompletableFuture<Runnable> first = new CompletableFuture<>();
    private final Once<CompletableFuture<Void>> starting = new Once<>(this::startBeside);

    /** Starts on another thread, beside what else there is to do before the first window. */
    void begin() {
        starting.get();
    }

    private CompletableFuture<Void> startBeside() {
        // no daemon: the window's thread, which it starts, keeps the program alive only when it would itself
        ExecutorService starter = Executors.newSingleThreadExecutor();
        CompletableFuture<Void> begun = CompletableFuture.runAsync(this::start, starter);
        starter.shutdown();
        return begun;
    }

    /**
     * Returns once windows can be shown; {@code window} then runs on the window's thread. To be called once.
     *
     * @throws NoDisplay when there is no screen
     * @throws LibrariesMissing when GTK, pango or the X libraries are not installed
     */
    void show(Runnable window) {
        first.complete(window);
        try {
            starting.get().join();
        } catch (CompletionException failed) {
            throw explained(failed.getCause());
        }
    }

    /** The window's thread waits for its first window; a program that ends without one does not wait for that thread. */
    private void start() {
        if (!hasDisplay(System.getProperty("os.name"), System.getenv())) {
            throw new NoDisplay();
        }
        // JavaFX writes on the terminal the trace of each way of drawing that it tries in vain
        PrintStream terminal = System.err;
        System.setErr(new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8));
        try {
            Platform.startup(() -> {
                // docks and taskbars find the menu entry by it, and with it the icon; JavaFX tells it only to its own
                // launcher
                Application.GetApplication().setName(NAME);
                first.join().run();
            });
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
        if (failure instanceof Refusal known) {
            return known;
        }
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
