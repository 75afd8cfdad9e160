package fr.amiable.app;

import fr.amiable.ui.common.WindowMemory;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** Where the window was and how large, from one time to the next; a place no screen shows any more is forgotten. */
final class WindowPlace {

    private static final double MIN_WIDTH = 1024;
    private static final double MIN_HEIGHT = 700;
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;

    private final WindowMemory memory;

    WindowPlace(WindowMemory memory) {
        this.memory = memory;
    }

    void restore(Stage stage) {
        Rectangle2D room = Screen.getPrimary().getVisualBounds();
        stage.setMinWidth(Math.min(MIN_WIDTH, room.getWidth()));
        stage.setMinHeight(Math.min(MIN_HEIGHT, room.getHeight()));
        stage.setWidth(number("width").orElse(Math.min(WIDTH, room.getWidth())));
        stage.setHeight(number("height").orElse(Math.min(HEIGHT, room.getHeight())));
        placeIfVisible(stage);
        stage.setMaximized(
                memory.find("window.maximized").filter("true"::equals).isPresent());
        stage.setOnHiding(hiding -> keep(stage));
    }

    private void placeIfVisible(Stage stage) {
        Optional<Double> x = number("x");
        Optional<Double> y = number("y");
        boolean isVisible = x.isPresent()
                && y.isPresent()
                && !Screen.getScreensForRectangle(x.get(), y.get(), MIN_WIDTH / 2, MIN_HEIGHT / 2)
                        .isEmpty();
        if (isVisible) {
            stage.setX(x.get());
            stage.setY(y.get());
        }
    }

    private void keep(Stage stage) {
        memory.keep("window.maximized", String.valueOf(stage.isMaximized()));
        if (!stage.isMaximized()) {
            memory.keep("window.x", String.valueOf(stage.getX()));
            memory.keep("window.y", String.valueOf(stage.getY()));
            memory.keep("window.width", String.valueOf(stage.getWidth()));
            memory.keep("window.height", String.valueOf(stage.getHeight()));
        }
    }

    private Optional<Double> number(String name) {
        return memory.find("window." + name)
                .filter(kept -> kept.matches("-?\\d{1,5}(\\.\\d+)?"))
                .map(Double::valueOf);
    }
}
