package fr.amiable.ui.common.widget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class HintTest {

    private Button button;

    @Start
    private void show(Stage stage) {
        button = new Button("Envoyer");
        Hint.on(button, "Part tout de suite");
        stage.setScene(new Scene(button, 200, 100));
        stage.show();
    }

    @Test
    void theWordsComeWhenThePointerRestsThereAndNotBefore(FxRobot robot) throws Exception {
        assertThat(shown()).isFalse();

        robot.moveTo(button).moveBy(2, 0);

        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, HintTest::shown);
        assertThat(button.getAccessibleHelp()).isEqualTo("Part tout de suite");
    }

    @Test
    void otherWordsTakeThePlaceOfTheFirstAndNoneTakeThemAway(FxRobot robot) throws Exception {
        robot.moveTo(button).moveBy(2, 0);
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, HintTest::shown);

        robot.interact(() -> Hint.on(button, "Part ce soir"));
        assertThat(words()).isEqualTo("Part ce soir");
        assertThat(Hint.of(button)).isEqualTo("Part ce soir");

        robot.interact(() -> Hint.on(button, ""));
        robot.moveTo(0, 0).moveTo(button).moveBy(2, 0);

        WaitForAsyncUtils.sleep(1500, TimeUnit.MILLISECONDS);
        assertThat(shown()).isFalse();
        assertThat(Hint.of(button)).isEmpty();
        assertThat(button.getAccessibleHelp()).isNull();
    }

    private static boolean shown() {
        return Window.getWindows().stream().anyMatch(window -> window instanceof Tooltip && window.isShowing());
    }

    private static String words() {
        return Window.getWindows().stream()
                .filter(window -> window instanceof Tooltip)
                .map(window -> ((Tooltip) window).getText())
                .findFirst()
                .orElseThrow();
    }
}
