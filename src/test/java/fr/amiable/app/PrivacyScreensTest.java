package fr.amiable.app;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.client.ClientId;
import fr.amiable.common.Texts;
import fr.amiable.journal.ChainCheck;
import fr.amiable.law.RateTable;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.ImmediateTasks;
import fr.amiable.ui.common.ScriptedDialogs;
import fr.amiable.ui.common.Theme;
import fr.amiable.ui.common.WindowMemory;
import fr.amiable.ui.common.widget.NoticePane;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The owner exports everything, takes it in elsewhere, gives a person a copy and erases what may go, sixteen years later. */
@ExtendWith(ApplicationExtension.class)
class PrivacyScreensTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneId.of("Europe/Paris"));
    private static final Clock LATER = Clock.offset(CLOCK, Duration.ofDays(365 * 16));

    /** Told by the first clock while the desk is filled, by the second afterwards. */
    private static final class MovedClock extends Clock {

        private Clock now = CLOCK;

        @Override
        public ZoneId getZone() {
            return now.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            return now.instant();
        }
    }

    @TempDir
    private Path folder;

    private final Texts texts = new Texts();
    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private final StackPane root = new StackPane();
    private final OpenDesk desk = filled();
    private final OpenDesk empty = new Wiring(texts, LATER, "essai").openInMemory();
    private Places places;
    private Places otherPlaces;

    private OpenDesk filled() {
        MovedClock clock = new MovedClock();
        OpenDesk living = new Wiring(texts, clock, "essai").openInMemory();
        living.sample().fill(living.today(), RateTable.shipped());
        clock.now = LATER;
        return living;
    }

    @Start
    void show(Stage stage) {
        WindowMemory memory = WindowMemory.in(folder.resolve("window.properties"));
        Theme theme = new Theme(memory, new ImmediateTasks());
        places = places(desk, memory, theme);
        otherPlaces = places(empty, memory, theme);
        stage.setScene(new Scene(root, 1200, 900));
        theme.dress(stage.getScene());
        stage.show();
    }

    private Places places(OpenDesk of, WindowMemory memory, Theme theme) {
        Places made = new Places(
                of,
                new Places.Window(new ImmediateTasks(), dialogs, memory, texts, theme, new NoticePane(texts)),
                () -> {});
        made.navigator()
                .screenProperty()
                .addListener((property, before, now) -> root.getChildren().setAll(now.view()));
        return made;
    }

    @AfterEach
    void close() {
        desk.close();
        empty.close();
    }

    private void fire(FxRobot robot, String id) {
        robot.interact(() -> ((ButtonBase) root.lookup(id)).fire());
    }

    @Test
    void theOwnerExportsAllAndAnEmptyDeskTakesItInWhileAFullOneRefuses(FxRobot robot) {
        Path file = folder.resolve("tout.zip");
        dialogs.savingTo(file).opening(List.of(file));
        robot.interact(() -> places.navigator().show(data()));
        assertThat(root.lookup("#takeIn").isDisabled()).isTrue();
        assertThat(((Labeled) root.lookup("#takeInWhy")).getText()).contains("dossier de données vide");
        fire(robot, "#exportAll");
        assertThat(file).isRegularFile();

        robot.interact(() -> otherPlaces.navigator().show(data()));
        fire(robot, "#takeIn");
        assertThat(empty.clients().rows()).hasSameSizeAs(desk.clients().rows());
        assertThat(otherPlaces.navigator().destinationProperty().get()).isEqualTo(new Destination.Today());
    }

    @Test
    void anArchiveThatIsNoneIsExplainedAndNothingIsTakenIn(FxRobot robot) throws Exception {
        dialogs.opening(List.of(Files.writeString(folder.resolve("x.zip"), "x")));
        robot.interact(() -> otherPlaces.navigator().show(data()));
        fire(robot, "#takeIn");
        assertThat(((Labeled) root.lookup("#refusal")).getText()).contains("n’est pas un export complet");
        assertThat(empty.clients().rows()).isEmpty();
    }

    private static Destination data() {
        return new Destination.Settings(Destination.Settings.Tab.DATA);
    }

    @Test
    void fromTheListToPurgeToAnErasureConfirmedByTheNameTyped(FxRobot robot) {
        robot.interact(() -> places.navigator().show(data()));
        TableView<?> table = (TableView<?>) root.lookup("#toPurge").lookup(".table-view");
        int before = table.getItems().size();
        assertThat(before).isGreaterThan(3);
        robot.interact(() -> table.getSelectionModel().selectFirst());
        fire(robot, "#open");
        ClientId client = ((Destination.PersonalData)
                        places.navigator().destinationProperty().get())
                .client();
        String name = desk.clients().get(client).name();
        assertThat(text("#gone")).contains("Factures et règlements", "Nom, identifiants et adresses");

        fire(robot, "#erase");
        assertThat(((Labeled) root.lookup("#refusal")).getText()).contains(name, "Rien n’a été effacé");
        assertThat(desk.clients().get(client).name()).isEqualTo(name);

        robot.interact(() -> ((TextField) root.lookup("#name")).setText(name));
        fire(robot, "#erase");
        assertThat(desk.clients().get(client).name()).startsWith("Client effacé");
        assertThat(text("#gone")).contains("Rien ne peut être effacé aujourd’hui");
        assertThat(root.lookup("#erase").isDisabled()).isTrue();
        assertThat(ChainCheck.of(desk.safety().chain()).isWhole()).isTrue();
    }

    private String text(String id) {
        StringBuilder words = new StringBuilder();
        root.lookup(id)
                .lookupAll(".label")
                .forEach(label -> words.append(((Labeled) label).getText()).append('\n'));
        return words.toString();
    }

    @Test
    void aPersonGetsACopyFromTheCardOfTheClient(FxRobot robot) {
        Path file = folder.resolve("copie.zip");
        dialogs.savingTo(file);
        robot.interact(() -> places.navigator().show(new Destination.PersonalData(new ClientId(1))));
        fire(robot, "#exportPerson");
        assertThat(file).isRegularFile();
    }

    @Test
    void thePapersAreSaved(FxRobot robot) {
        Path file = folder.resolve("fiche.pdf");
        dialogs.savingTo(file);
        robot.interact(() -> places.navigator().show(data()));
        fire(robot, "#register");
        assertThat(file).isRegularFile();
    }
}
