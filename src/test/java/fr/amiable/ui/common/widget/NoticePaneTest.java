package fr.amiable.ui.common.widget;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.common.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class NoticePaneTest {

    private final List<String> undone = new ArrayList<>();
    private NoticePane notices;
    private TextField field;
    private Button elsewhere;

    @Start
    void show(Stage stage) {
        notices = new NoticePane(new Texts());
        field = new TextField();
        elsewhere = new Button("Ailleurs");
        stage.setScene(new Scene(new VBox(field, elsewhere, notices), 600, 400));
        stage.show();
    }

    @Test
    void severalRemovalsAreUndoneOneAfterTheOtherFromTheNewest(FxRobot robot) {
        robot.interact(() -> {
            notices.sayUndoable("Facture supprimée", () -> undone.add("facture"));
            notices.sayUndoable("Client supprimé", () -> undone.add("client"));
            elsewhere.requestFocus();
        });

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        robot.push(KeyCode.CONTROL, KeyCode.Z);

        assertThat(undone).containsExactly("client", "facture");
        assertThat(notices.getChildren()).isEmpty();
    }

    @Test
    void aPassingWordDoesNotTakeTheUndoAway(FxRobot robot) {
        robot.interact(() -> {
            notices.sayUndoable("Facture supprimée", () -> undone.add("facture"));
            notices.say("Enregistré");
            notices.say("Enregistré encore");
        });

        assertThat(notices.getChildren()).hasSize(2);
        Button undo = robot.lookup("Annuler").queryButton();
        assertThat(undo.getAccessibleText()).isEqualTo("Annuler : Facture supprimée");
        robot.clickOn(undo);
        assertThat(undone).containsExactly("facture");
    }

    @Test
    void aFieldUndoesItsOwnTypingFirst(FxRobot robot) {
        robot.interact(() -> notices.sayUndoable("Facture supprimée", () -> undone.add("facture")));
        robot.clickOn(field).write("abc");

        robot.push(KeyCode.CONTROL, KeyCode.Z);

        assertThat(undone).isEmpty();
        assertThat(field.getText()).isNotEqualTo("abc");
    }
}
