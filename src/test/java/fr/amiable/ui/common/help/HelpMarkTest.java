package fr.amiable.ui.common.help;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.ui.common.form.FormField;
import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A field whose label carries a question mark. */
@ExtendWith(ApplicationExtension.class)
class HelpMarkTest {

    @Start
    void show(Stage stage) {
        TextField rate = new TextField();
        FormField field = new FormField();
        field.setLabel("Taux");
        field.setContent(rate);
        field.setHelp("penalty-rate");
        StackPane root = new StackPane(field);
        root.setPadding(new Insets(40));
        stage.setScene(new Scene(root, 600, 400));
        stage.show();
    }

    @Test
    void theMarkSaysTheRuleAndItsSource(FxRobot robot) {
        robot.clickOn(".help-mark");

        assertThat(robot.lookup("Le taux des pénalités de retard").tryQuery()).isPresent();
        assertThat(robot.lookup("Source\u00a0: C. com. L441-10 II\u00a0; C. civ. 1231-6")
                        .tryQuery())
                .isPresent();
    }

    @Test
    void f1InTheFieldSaysTheSameAndEscapeGoesBackToIt(FxRobot robot) {
        robot.clickOn(".text-field").press(KeyCode.F1).release(KeyCode.F1);

        assertThat(robot.lookup("Le taux des pénalités de retard").tryQuery()).isPresent();

        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);

        assertThat(robot.lookup("Le taux des pénalités de retard").tryQuery()).isEmpty();
        assertThat(robot.lookup(".text-field").query().isFocused()).isTrue();
    }
}
