package fr.amiable.app;

import fr.amiable.ui.common.WindowMemory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
        List<Rectangle2D> rooms = new ArrayList<>();
        rooms.add(Screen.getPrimary().getVisualBounds());
        Screen.getScreens().forEach(screen -> rooms.add(screen.getVisualBounds()));
        Optional<Rectangle2D> kept = kept();
        Rectangle2D place = fitted(kept, rooms);
        stage.setMinWidth(Math.min(MIN_WIDTH, place.getWidth()));
        stage.setMinHeight(Math.min(MIN_HEIGHT, place.getHeight()));
        stage.setWidth(place.getWidth());
        stage.setHeight(place.getHeight());
        if (kept.isPresent()) {
            stage.setX(place.getMinX());
            stage.setY(place.getMinY());
        }
        stage.setMaximized(
                memory.find("window.maximized").filter("true"::equals).isPresent());
        stage.setOnHiding(hiding -> keep(stage));
    }

    /**
     * The place kept, moved and made smaller so that all of it is on the screen that shows most of it; a usual size on the
     * first screen when none was kept or no screen shows it.
     *
     * @param rooms the room of each screen, the main one first
     */
    static Rectangle2D fitted(Optional<Rectangle2D> kept, List<Rectangle2D> rooms) {
        Rectangle2D wanted =
                kept.orElse(new Rectangle2D(rooms.get(0).getMinX(), rooms.get(0).getMinY(), WIDTH, HEIGHT));
        Rectangle2D room = rooms.stream()
                .filter(screen -> shared(screen, wanted) > 0)
                .max(Comparator.comparingDouble(screen -> shared(screen, wanted)))
                .orElse(rooms.get(0));
        double width = Math.min(Math.max(wanted.getWidth(), MIN_WIDTH), room.getWidth());
        double height = Math.min(Math.max(wanted.getHeight(), MIN_HEIGHT), room.getHeight());
        double x = Math.max(room.getMinX(), Math.min(wanted.getMinX(), room.getMaxX() - width));
        double y = Math.max(room.getMinY(), Math.min(wanted.getMinY(), room.getMaxY() - height));
        return new Rectangle2D(x, y, width, height);
    }

    private static double shared(Rectangle2D one, Rectangle2D other) {
        double width = Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX());
        double height = Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY());
        return Math.max(0, width) * Math.max(0, height);
    }

    private Optional<Rectangle2D> kept() {
        Optional<Double> x = number("x");
        Optional<Double> y = number("y");
        return x.isPresent() && y.isPresent()
                ? Optional.of(new Rectangle2D(x.get(), y.get(), length("width", WIDTH), length("height", HEIGHT)))
                : Optional.empty();
    }

    private double length(String name, double usual) {
        return number(name).filter(kept -> kept > 0).orElse(usual);
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
