package fr.amiable.app;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.common.Texts;
import fr.amiable.dispute.DisputeId;
import fr.amiable.dispute.SampleDisputes;
import fr.amiable.invoice.Invoice;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.ui.common.ImmediateTasks;
import fr.amiable.ui.common.ScriptedDialogs;
import fr.amiable.ui.common.Tasks;
import fr.amiable.ui.common.Theme;
import fr.amiable.ui.common.Views;
import fr.amiable.ui.common.WindowMemory;
import fr.amiable.ui.common.Work;
import fr.amiable.ui.common.widget.NoticePane;
import fr.amiable.ui.shell.ShellController;
import java.nio.file.Path;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What the frame says follows the data without any place being opened. */
@ExtendWith(ApplicationExtension.class)
class FrameNewsTest {

    private final Texts texts = new Texts();
    private final OpenDesk desk = PlacesTest.invented(texts);
    private final Tasks now = new ImmediateTasks();
    private int started;
    private FrameNews news;

    @Start
    void show(Stage stage) {
        Tasks counting = new Tasks() {
            @Override
            public void start(Work<?> work) {
                started++;
                now.start(work);
            }
        };
        ScriptedDialogs dialogs = new ScriptedDialogs();
        ShellController shell = new ShellController(FXCollections.observableArrayList(), dialogs, texts);
        Parent frame = new Views(texts).load(shell);
        WindowMemory memory = WindowMemory.in(Path.of("aucun"));
        Theme theme = new Theme(memory, now);
        Places places = new Places(
                desk, new Places.Window(counting, dialogs, memory, texts, theme, new NoticePane(texts)), () -> {});
        shell.follow(places.navigator());
        shell.countToDo(places.toDo());
        news = new FrameNews(desk, shell, counting, texts, Optional.empty(), places::countAgain);
        Scene scene = new Scene(frame, 1200, 700);
        theme.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void theBadgesAreThereBeforeAnyPlaceIsOpenedAndFollowWhatChanges(FxRobot robot) {
        robot.interact(news::refresh);
        int toDo = badge(robot, "Aujourd’hui");
        int disputes = badge(robot, "Litiges");
        assertThat(toDo)
                .isEqualTo(desk.overall()
                        .figures(desk)
                        .agenda()
                        .today()
                        .agenda()
                        .items()
                        .size())
                .isPositive();
        assertThat(disputes).isPositive();

        Invoice invoice = desk.invoices().get(new InvoiceId(1));
        desk.cases().disputes().open(SampleDisputes.about(invoice.client(), desk.today()));
        robot.interact(news::refresh);

        assertThat(badge(robot, "Litiges")).isEqualTo(disputes + 1);
    }

    @Test
    void nothingIsReadAgainWhileNothingChanged(FxRobot robot) {
        robot.interact(news::refresh);
        int before = started;

        robot.interact(news::refresh);
        assertThat(started).isEqualTo(before);

        desk.cases().disputes().get(new DisputeId(1));
        robot.interact(news::refresh);
        assertThat(started).isEqualTo(before);
    }

    @Test
    void theRatesOfTheSemesterAreSaid(FxRobot robot) {
        robot.interact(news::refresh);

        assertThat(robot.lookup("#rates").queryLabeled().getText()).contains("2026");
    }

    private static int badge(FxRobot robot, String entry) {
        String said = robot.lookup(".navigation-entry").queryAllAs(ToggleButton.class).stream()
                .map(ToggleButton::getAccessibleText)
                .filter(words -> words.startsWith(entry))
                .findFirst()
                .orElseThrow();
        return Integer.parseInt("0" + said.replaceAll("\\D", ""));
    }
}
