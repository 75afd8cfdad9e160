package fr.amiable.app;

import fr.amiable.ui.common.Repeated;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.stage.Stage;
import javafx.util.Duration;

/**
 * How a second start brings the window of the first to the front: by a file of the data folder, which the first answers by
 * removing it. A file, since no socket is ever opened, not even within the computer.
 */
final class FrontCall {

    private static final Duration EVERY = Duration.millis(400);
    private static final int LOOKS = 100;
    private static final long BETWEEN_LOOKS_MILLIS = 50;

    private final Path call;

    FrontCall(Path folder) {
        call = folder.resolve("amiable.appel");
    }

    /** Calls, and waits some seconds; false when no window answers, as when a command holds the folder. */
    boolean isAnswered() {
        try {
            Files.writeString(call, "");
            for (int look = 0; look < LOOKS && Files.exists(call); look++) {
                Thread.sleep(BETWEEN_LOOKS_MILLIS);
            }
            return !Files.deleteIfExists(call);
        } catch (IOException unwritable) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Comes to the front at each call, for as long as the window lives. */
    void answer(Stage stage) {
        Repeated calls = Repeated.every(EVERY, this::isTaken, () -> toFront(stage));
        stage.showingProperty().addListener((property, before, isShowing) -> {
            if (!isShowing) {
                calls.cancel();
            }
        });
    }

    private boolean isTaken() {
        try {
            return Files.deleteIfExists(call);
        } catch (IOException held) {
            return false;
        }
    }

    private static void toFront(Stage stage) {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
    }
}
