package fr.amiable.ui.common.form;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.app.OpenDesk;
import fr.amiable.app.Wiring;
import fr.amiable.common.Texts;
import fr.amiable.draft.DraftService;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.ImmediateTasks;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class DraftedFormTest {

    private static final Destination PLACE = new Destination.ClientForm(Optional.empty());
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Texts texts = new Texts();
    private final OpenDesk desk =
            new Wiring(texts, Clock.fixed(Instant.parse("2026-11-24T09:02:00Z"), PARIS), "Zoé").openInMemory();
    private final DraftService drafts = desk.overall().drafts();
    private final StringProperty name = new SimpleStringProperty("");
    private StackPane root;
    private TextField field;

    @Start
    void show(Stage stage) {
        root = new StackPane();
        stage.setScene(new Scene(root, 700, 300));
        stage.show();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> root.getChildren().clear());
        desk.close();
    }

    @Test
    void typingIsPutAsideAndGoesOnceTheFormIsLeft(FxRobot robot) throws Exception {
        open(robot);
        robot.clickOn(field).write("Besson");

        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> found().equals("Besson"));
        robot.interact(() -> root.getChildren().clear());

        assertThat(drafts.find(PLACE.toString())).isEmpty();
    }

    @Test
    void aFormSavedAndStillOpenLeavesNoDraft(FxRobot robot) throws Exception {
        open(robot);
        robot.clickOn(field).write("Besson");
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> found().equals("Besson"));

        robot.interact(() -> name.set(""));
        robot.push(KeyCode.CONTROL, KeyCode.S);

        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> drafts.find(PLACE.toString()).isEmpty());
    }

    @Test
    void aDraftFoundIsOfferedAndTaken(FxRobot robot) {
        drafts.keep(PLACE.toString(), Map.of("name", "Guérin"));

        open(robot);

        robot.lookup("Un brouillon du 24/11/2026 à 10 h 02 a été retrouvé.".replace(" h ", "\u00a0h\u00a0"))
                .query();
        robot.clickOn("Le reprendre");
        assertThat(field.getText()).isEqualTo("Guérin");
        assertThat(robot.lookup("Le reprendre").tryQuery()).isEmpty();
    }

    @Test
    void aDraftThatWaitsForAnAnswerIsNeitherWrittenOverNorLost(FxRobot robot) {
        drafts.keep(PLACE.toString(), Map.of("name", "Guérin"));
        open(robot);
        robot.clickOn(field).write("x");
        robot.sleep(1300);

        robot.interact(() -> root.getChildren().clear());

        assertThat(found()).isEqualTo("Guérin");
    }

    @Test
    void aDraftErasedIsGone(FxRobot robot) {
        drafts.keep(PLACE.toString(), Map.of("name", "Guérin"));
        open(robot);

        robot.clickOn("L’effacer");

        assertThat(drafts.find(PLACE.toString())).isEmpty();
        assertThat(field.getText()).isEmpty();
    }

    private void open(FxRobot robot) {
        robot.interact(() -> {
            field = new TextField();
            field.textProperty().bindBidirectional(name);
            root.getChildren()
                    .setAll(new FormDrafts(drafts, new ImmediateTasks(), texts, PARIS)
                            .around(
                                    new StackPane(field),
                                    PLACE,
                                    new FormValues().text("name", name),
                                    () -> !name.get().isEmpty()));
        });
    }

    private String found() {
        return drafts.find(PLACE.toString())
                .map(draft -> draft.values().get("name"))
                .orElse("");
    }
}
