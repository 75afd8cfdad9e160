package fr.amiable.app;

import fr.amiable.ui.common.Destination;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/** Stories on real screens and a real database in memory; each starts its tour itself, for TestFX looks for that in the class it runs only. */
@ExtendWith(ApplicationExtension.class)
abstract class TouredScreens {

    @TempDir
    static Path folder;

    ScreenTour tour;

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(tour::leave);
        tour.close();
    }

    void go(FxRobot robot, Destination place) {
        robot.interact(() -> tour.go(place));
    }
}
