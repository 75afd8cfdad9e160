package fr.amiable.app;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.cli.ExitCodes;
import fr.amiable.common.Texts;
import fr.amiable.storage.Database;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A second program started on the folder of a first one. */
@ExtendWith(ApplicationExtension.class)
class SecondStartTest {

    @TempDir
    private Path folder;

    private Stage stage;

    @Start
    void start(Stage first) {
        stage = first;
        stage.show();
    }

    @Test
    void bringsTheFirstWindowToTheFrontAndEnds(FxRobot robot) throws Exception {
        Wiring wiring = new Wiring(new Texts(), Clock.systemDefaultZone(), "essai");
        try (OpenDesk desk = wiring.open(Optional.of(folder))) {
            robot.interact(() -> {
                stage.setIconified(true);
                new FrontCall(folder).answer(stage);
            });

            startASecond();

            robot.interact(() -> assertThat(stage.isIconified()).isFalse());
            assertThat(desk.clients().rows()).isEmpty();
        }
    }

    private void startASecond() throws Exception {
        Process second = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Launcher.class.getName(),
                        "--donnees",
                        folder.toString())
                .redirectErrorStream(true)
                .start();

        assertThat(second.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(second.exitValue()).isEqualTo(ExitCodes.DONE);
        assertThat(folder.resolve("amiable.appel")).doesNotExist();
    }

    /** The first has not opened the data yet: it shows its question for the passphrase. */
    @Test
    void bringsAWindowThatStillWaitsForItsPassphraseToTheFrontToo(FxRobot robot) throws Exception {
        robot.interact(() -> {
            stage.setIconified(true);
            new FrontCall(folder).answer(stage);
        });

        startASecond();

        robot.interact(() -> assertThat(stage.isIconified()).isFalse());
        assertThat(folder.resolve("base")).doesNotExist();
    }

    @Test
    void aWindowThatClosesLeavesThePlaceToTheNext(FxRobot robot) {
        FrontCall first = new FrontCall(folder);
        robot.interact(() -> first.answer(stage));
        assertThat(new FrontCall(folder).isFirst()).isFalse();

        robot.interact(() -> stage.hide());

        assertThat(new FrontCall(folder).isFirst()).isTrue();
    }

    @Test
    void aFolderWithoutAWindowDoesNotAnswer() {
        assertThat(new FrontCall(folder).isAnswered()).isFalse();
        assertThat(folder.resolve("amiable.appel")).doesNotExist();
    }

    @Test
    void aFolderThatNobodyHoldsIsNotOpen() throws Exception {
        assertThat(Database.isOpen(folder)).isFalse();
        Files.createFile(folder.resolve("amiable.lock"));
        assertThat(Database.isOpen(folder)).isFalse();
    }
}
