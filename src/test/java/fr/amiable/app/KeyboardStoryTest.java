package fr.amiable.app;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.common.Money;
import fr.amiable.common.Texts;
import fr.amiable.dispute.Dispute;
import fr.amiable.dispute.DisputeCategory;
import fr.amiable.dispute.DisputeService;
import fr.amiable.invoice.InvoiceRow;
import fr.amiable.timeline.Channel;
import fr.amiable.ui.common.Appearance;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.ImmediateTasks;
import fr.amiable.ui.common.ScriptedDialogs;
import fr.amiable.ui.common.Theme;
import fr.amiable.ui.common.Views;
import fr.amiable.ui.common.WindowMemory;
import fr.amiable.ui.common.widget.NoticePane;
import fr.amiable.ui.shell.ShellController;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Predicate;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The first day of an owner who never touches the mouse, in the whole window on an empty desk. */
@ExtendWith(ApplicationExtension.class)
class KeyboardStoryTest {

    private static final int MOST_STEPS = 80;

    @TempDir
    static Path folder;

    private OpenDesk desk;
    private Places places;
    private Stage window;
    private StackPane root;

    @Start
    void show(Stage stage) {
        window = stage;
        Texts texts = new Texts();
        Clock clock = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneId.of("Europe/Paris"));
        desk = new Wiring(texts, clock, "Zoé").openInMemory();
        WindowMemory memory = WindowMemory.in(folder.resolve("window.properties"));
        ImmediateTasks tasks = new ImmediateTasks();
        Theme theme = new Theme(memory, tasks);
        ScriptedDialogs dialogs = new ScriptedDialogs();
        NoticePane notices = new NoticePane(texts);
        places = new Places(desk, new Places.Window(tasks, dialogs, memory, texts, theme, notices), () -> {});
        ShellController shell = new ShellController(FXCollections.observableArrayList(), dialogs, texts);
        root = new StackPane(new Views(texts).load(shell), notices);
        Scene scene = new Scene(root, 1280, 860);
        theme.dress(scene);
        theme.choose(Appearance.LIGHT);
        stage.setScene(scene);
        stage.show();
        shell.follow(places.navigator());
        places.navigator().show(new Destination.Welcome());
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> root.getChildren().clear());
        desk.close();
    }

    @Test
    void fromTheFirstStartToARecordedDisputeWithTheKeyboardOnly(FxRobot robot) {
        describeTheCompany(robot);
        recordTheClient(robot);
        recordTheInvoice(robot);
        recordTheDispute(robot);

        assertThat(desk.company().current().orElseThrow().name()).isEqualTo("Menuiserie Hervé");
        InvoiceRow invoice =
                desk.invoices().row(desk.invoices().getByNumber("F-2026-7").id());
        assertThat(invoice.clientName()).isEqualTo("Crèche Les Tilleuls");
        DisputeService disputes = desk.cases().disputes();
        assertThat(disputes.rows()).hasSize(1);
        Dispute dispute = disputes.get(disputes.rows().get(0).id());
        assertThat(dispute.complaint().category()).isEqualTo(DisputeCategory.QUALITY_OR_DELAY);
        assertThat(dispute.complaint().channel()).isEqualTo(Channel.EMAIL);
        assertThat(dispute.complaint().words()).isEqualTo("Les étagères penchent à gauche.");
        assertThat(dispute.contestedOn(invoice.id())).isEqualTo(Money.euros(1200));
        assertThat(places.navigator().destinationProperty().get()).isEqualTo(new Destination.DisputePage(dispute.id()));
    }

    private void describeTheCompany(FxRobot robot) {
        tabTo(robot, "describe");
        robot.push(KeyCode.SPACE);
        assertThat(place()).isEqualTo(new Destination.Setup());
        tabTo(robot, "name");
        robot.write("Menuiserie Hervé").push(KeyCode.ENTER);
        tabTo(robot, "skip");
        robot.push(KeyCode.SPACE);
        tabTo(robot, "skip");
        robot.push(KeyCode.SPACE);
        assertThat(place()).isEqualTo(new Destination.Welcome());
    }

    private void recordTheClient(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.N).push(KeyCode.DOWN).push(KeyCode.ENTER);
        arrivedAt(robot, Destination.ClientForm.class);
        tabTo(robot, "kinds");
        robot.push(KeyCode.SPACE);
        tabTo(robot, "name");
        robot.write("Crèche Les Tilleuls").push(KeyCode.CONTROL, KeyCode.S);
        arrivedAt(robot, Destination.ClientCard.class);
    }

    private void recordTheInvoice(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        arrivedAt(robot, Destination.InvoiceForm.class);
        tabTo(robot, "client");
        choose(robot, "Tilleuls");
        tabTo(robot, "number");
        robot.write("F-2026-7");
        tabTo(robot, "issuedOn");
        retype(robot, "03/11/2026");
        tabTo(robot, "description");
        robot.write("Étagères posées").push(KeyCode.ENTER);
        retype(robot, "1").push(KeyCode.ENTER);
        retype(robot, "1000").push(KeyCode.ENTER);
        retype(robot, "20").push(KeyCode.CONTROL, KeyCode.S);
        arrivedAt(robot, Destination.InvoicePage.class);
    }

    private void recordTheDispute(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        arrivedAt(robot, Destination.DisputeForm.class);
        tabTo(robot, "client");
        choose(robot, "Tilleuls");
        tabTo(robot, "category");
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.DOWN);
        tabTo(robot, "channel");
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN);
        tabTo(robot, "raisedOn");
        retype(robot, "20/11/2026");
        tabTo(robot, "words");
        robot.write("Les étagères penchent à gauche.");
        tabTo(robot, "invoice");
        choose(robot, "2026");
        tabUntil(
                robot,
                "“Tout contester”",
                node -> node instanceof Button all && "Tout contester".equals(all.getText()));
        robot.push(KeyCode.SPACE).push(KeyCode.CONTROL, KeyCode.S);
    }

    private Destination place() {
        return places.navigator().destinationProperty().get();
    }

    private void arrivedAt(FxRobot robot, Class<? extends Destination> place) {
        assertThat(place())
                .as(() -> "what the form says: "
                        + robot.lookup(".field-message").queryAllAs(Label.class).stream()
                                .map(Label::getText)
                                .filter(words -> !words.isEmpty())
                                .toList())
                .isInstanceOf(place);
    }

    /** In a long list: opened, narrowed by a part of the words, taken. */
    private static void choose(FxRobot robot, String words) {
        robot.push(KeyCode.DOWN).write(words).push(KeyCode.ENTER);
    }

    private static FxRobot retype(FxRobot robot, String words) {
        robot.push(KeyCode.CONTROL, KeyCode.A);
        return robot.write(words);
    }

    private void tabTo(FxRobot robot, String id) {
        tabUntil(robot, id, node -> isIn(node, id));
    }

    private void tabUntil(FxRobot robot, String wanted, Predicate<Node> isThere) {
        for (int step = 0; step < MOST_STEPS; step++) {
            Node owner = window.getScene().getFocusOwner();
            if (owner != null && isThere.test(owner)) {
                return;
            }
            robot.push(KeyCode.TAB);
        }
        throw new AssertionError("Tab never reached " + wanted + " in " + place() + ", but stays on "
                + window.getScene().getFocusOwner());
    }

    private static boolean isIn(Node node, String id) {
        return node != null && (id.equals(node.getId()) || isIn(node.getParent(), id));
    }
}
