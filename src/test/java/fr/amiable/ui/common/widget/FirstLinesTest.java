package fr.amiable.ui.common.widget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class FirstLinesTest {

    private VBox list;
    private FirstLines lines;

    @Start
    private void show(Stage stage) {
        list = new VBox();
        lines = new FirstLines(list);
        stage.setScene(new Scene(list, 200, 400));
        stage.show();
    }

    @Test
    void whatIsSeenFirstIsThereAtOnceAndTheRestFollowsInItsOrder(FxRobot robot) throws Exception {
        robot.interact(() -> {
            lines.show(numbers(25), Label::new);
            assertThat(words()).containsExactlyElementsOf(numbers(10));
        });

        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> list.getChildren().size() == 25);
        assertThat(words()).containsExactlyElementsOf(numbers(25));
    }

    @Test
    void aListThatWasThereIsFilledAtOnceAndWhatWaitedIsForgotten(FxRobot robot) {
        robot.interact(() -> {
            lines.show(numbers(25), Label::new);
            lines.show(numbers(20), Label::new);
            assertThat(words()).containsExactlyElementsOf(numbers(20));
        });

        robot.sleep(200);
        assertThat(words()).containsExactlyElementsOf(numbers(20));
    }

    private List<String> words() {
        return list.getChildren().stream().map(line -> ((Label) line).getText()).toList();
    }

    private static List<String> numbers(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(String::valueOf).toList();
    }
}
