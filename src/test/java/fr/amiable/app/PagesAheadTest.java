package fr.amiable.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class PagesAheadTest {

    private static final int PAGES = 3;

    private final AtomicInteger asked = new AtomicInteger();
    private Scene scene;

    @Start
    void show(Stage stage) {
        scene = new Scene(new StackPane(), 300, 200);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void allPagesAreBuiltWhileNobodyTouchesTheWindowAndThenNoMore(FxRobot robot) throws Exception {
        robot.interact(() -> ahead(Duration.millis(20)));

        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> asked.get() == PAGES + 1);
        robot.push(KeyCode.A).sleep(300);

        assertThat(asked).hasValue(PAGES + 1);
    }

    private void ahead(Duration untouched) {
        new PagesAhead(() -> asked.incrementAndGet() <= PAGES, untouched).watch(scene);
    }
}
