package fr.amiable.app;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.common.Texts;
import fr.amiable.letter.sample.SampleBusiness;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.ImmediateTasks;
import fr.amiable.ui.common.ScriptedDialogs;
import fr.amiable.ui.common.Theme;
import fr.amiable.ui.common.Views;
import fr.amiable.ui.common.WindowMemory;
import fr.amiable.ui.common.widget.NoticePane;
import fr.amiable.ui.search.SearchBox;
import fr.amiable.ui.shell.ShellController;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What an owner does with the search field of the frame, with the keyboard only. */
@ExtendWith(ApplicationExtension.class)
class SearchEverywhereTest {

    @TempDir
    private Path folder;

    private static OpenDesk desk;

    private Places places;

    @BeforeAll
    static void fill() {
        desk = new Wiring(new Texts(), PlacesTest.CLOCK, "Zoé").openInMemory();
        new SampleBusiness(desk.company(), desk.clients(), desk.invoices(), desk.payments(), desk.letters())
                .fill(desk.today());
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @Start
    void show(Stage stage) {
        Texts texts = new Texts();
        ImmediateTasks tasks = new ImmediateTasks();
        ScriptedDialogs dialogs = new ScriptedDialogs();
        WindowMemory memory = WindowMemory.in(folder.resolve("window.properties"));
        Theme theme = new Theme(memory, tasks);
        ShellController shell = new ShellController(FXCollections.observableArrayList(), dialogs, texts);
        Parent frame = new Views(texts).load(shell);
        SearchBox search = new SearchBox(texts);
        shell.placeSearch(search.bar());
        places = new Places(
                desk, new Places.Window(tasks, dialogs, memory, texts, theme, new NoticePane(texts)), () -> {});
        shell.follow(places.navigator());
        places.navigator().show(new Destination.Clients());
        new DeskSearch(desk.overall().search(), tasks).start(search, places.navigator());
        Scene scene = new Scene(new StackPane(frame, search.popup()), 1240, 780);
        theme.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void aNumberAndEnterOpenTheInvoice(FxRobot robot) throws TimeoutException {
        type(robot, "2026-31");
        waitFor(() -> !lines(robot).isEmpty());
        assertThat(chosen(robot)).startsWith("Factures : Facture F-2026-031");

        robot.push(KeyCode.ENTER);

        assertThat(place()).isInstanceOf(Destination.InvoicePage.class);
        assertThat(isOpen(robot)).isFalse();
        assertThat(field(robot).getText()).isEmpty();
    }

    @Test
    void enterRightAfterTheLastLetterOpensTheFirstResult(FxRobot robot) {
        type(robot, "F-2026-047");
        robot.push(KeyCode.ENTER);

        assertThat(place()).isInstanceOf(Destination.InvoicePage.class);
    }

    @Test
    void theArrowsGoFromLineToLineAndStayAtTheEnds(FxRobot robot) throws TimeoutException {
        type(robot, "guerin");
        waitFor(() -> lines(robot).size() > 3);
        assertThat(chosen(robot)).startsWith("Clients : Menuiserie Guérin SARL");

        robot.push(KeyCode.UP);
        assertThat(chosen(robot)).startsWith("Clients : Menuiserie Guérin SARL");
        robot.push(KeyCode.DOWN);
        assertThat(chosen(robot)).startsWith("Contacts : Paul Guérin");
        robot.push(KeyCode.DOWN);
        assertThat(chosen(robot)).startsWith("Factures : ");
        robot.push(KeyCode.UP).push(KeyCode.ENTER);

        assertThat(place()).isInstanceOf(Destination.ClientCard.class);
    }

    @Test
    void seeAllShowsTheWholeGroup(FxRobot robot) throws TimeoutException {
        type(robot, "2026");
        waitFor(() -> lines(robot).stream().anyMatch(words -> words.startsWith("Voir tout")));
        long before = lines(robot).stream()
                .filter(words -> words.startsWith("Factures"))
                .count();
        while (!chosen(robot).startsWith("Voir tout")) {
            robot.push(KeyCode.DOWN);
        }

        robot.push(KeyCode.ENTER);

        waitFor(() -> lines(robot).stream().noneMatch(words -> words.startsWith("Voir tout")));
        assertThat(lines(robot)).allMatch(words -> words.startsWith("Factures")).hasSizeGreaterThan((int) before);
    }

    @Test
    void escapeGoesBackToWhereTheOwnerWas(FxRobot robot) throws TimeoutException {
        TextField filter = robot.lookup(node -> node instanceof TextField && "search".equals(node.getId()))
                .query();
        robot.interact(filter::requestFocus);
        type(robot, "guerin");
        waitFor(() -> !lines(robot).isEmpty());

        robot.push(KeyCode.ESCAPE);

        assertThat(filter.isFocused()).isTrue();
        assertThat(isOpen(robot)).isFalse();
        assertThat(place()).isInstanceOf(Destination.Clients.class);
    }

    @Test
    void whatIsNotThereIsSaidInWords(FxRobot robot) throws TimeoutException {
        type(robot, "zzzzz");
        waitFor(() -> message(robot).startsWith("Rien ne correspond à « zzzzz »"));

        assertThat(lines(robot)).isEmpty();
        robot.push(KeyCode.ENTER);
        assertThat(place()).isInstanceOf(Destination.Clients.class);
    }

    private void type(FxRobot robot, String words) {
        robot.push(KeyCode.CONTROL, KeyCode.K);
        assertThat(field(robot).isFocused()).isTrue();
        robot.interact(() -> field(robot).setText(words));
    }

    private static TextField field(FxRobot robot) {
        return robot.lookup("#searchEverywhere").queryAs(TextField.class);
    }

    private static void waitFor(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static List<String> lines(FxRobot robot) {
        return robot.lookup(".search-line").queryAll().stream()
                .map(Node::getAccessibleText)
                .toList();
    }

    private static String chosen(FxRobot robot) {
        Set<Node> lines = robot.lookup(".search-line").queryAll();
        return lines.stream()
                .filter(line -> line.getPseudoClassStates().stream()
                        .anyMatch(state -> state.getPseudoClassName().equals("chosen")))
                .map(Node::getAccessibleText)
                .findFirst()
                .orElse("");
    }

    private static boolean isOpen(FxRobot robot) {
        return robot.lookup(".search-popup").query().isVisible();
    }

    private static String message(FxRobot robot) {
        return ((Labeled) robot.lookup(".search-message").query()).getText();
    }

    private Destination place() {
        return places.navigator().destinationProperty().get();
    }
}
