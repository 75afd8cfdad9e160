package fr.amiable.app;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.image.Image;

/** The picture of the application for the frame of its windows and the bar of tasks, in the sizes that systems ask for. */
final class WindowIcons {

    private WindowIcons() {}

    /** Read in the background: the window does not wait for them. */
    static List<Image> all() {
        return addresses().stream().map(address -> new Image(address, true)).toList();
    }

    static List<String> addresses() {
        return IntStream.of(16, 32, 48, 128)
                .mapToObj(size -> WindowIcons.class
                        .getResource("icons/amiable-" + size + ".png")
                        .toExternalForm())
                .toList();
    }
}
