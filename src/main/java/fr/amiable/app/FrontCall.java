package fr.amiable.app;

import fr.amiable.storage.FolderLock;
import fr.amiable.ui.common.Repeated;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Stage;
import javafx.util.Duration;

/**
 * How a second start finds the window of the first, even while that one still waits for its passphrase, and brings it to the front: the
 * first holds a file of the data folder, and answers another by removing it. Files, since no socket is ever opened, not even within the
 * computer.
 */
final class FrontCall {

    private static final Duration EVERY = Duration.millis(400);
    private static final int LOOKS = 100;
    private static final long BETWEEN_LOOKS_MILLIS = 50;

    private static final String WINDOW = "amiable.fenetre";

    private final Path folder;
    private final Path call;
    private Optional<FolderLock> held = Optional.empty();

    FrontCall(Path folder) {
        this.folder = folder;
        this.call = folder.resolve("amiable.appel");
    }

    /** True when no window shows the folder, whose window is the caller's from now on, or when that cannot be told. */
    boolean isFirst() {
        if (held.isPresent() || !Files.isDirectory(folder)) {
            return true;
        }
        try {
            held = FolderLock.tryTake(folder, WINDOW);
            return held.isPresent();
        } catch (IOException untold) {
            return true;
        }
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
        // the folder may be a new one
        isFirst();
        Repeated calls = Repeated.every(EVERY, this::isTaken, () -> toFront(stage));
        stage.showingProperty().addListener((property, before, isShowing) -> {
            if (!isShowing) {
                calls.cancel();
                held.ifPresent(FolderLock::close);
                held = Optional.empty();
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
