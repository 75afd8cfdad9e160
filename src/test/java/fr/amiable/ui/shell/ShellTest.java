package fr.amiable.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.common.Texts;
import fr.amiable.ui.common.Crumb;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.ImmediateTasks;
import fr.amiable.ui.common.Navigator;
import fr.amiable.ui.common.Screen;
import fr.amiable.ui.common.Screens;
import fr.amiable.ui.common.ScriptedDialogs;
import fr.amiable.ui.common.Theme;
import fr.amiable.ui.common.Views;
import fr.amiable.ui.common.WindowMemory;
import fr.amiable.ui.common.widget.Hint;
import fr.amiable.ui.common.widget.ZoomPane;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ShellTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final Texts texts = new Texts();
    private final Navigator navigator = new Navigator(
            new Screens()
                    .on(Destination.Clients.class, place -> screen("Clients"))
                    .on(Destination.ClientForm.class, place -> screen("Nouveau client"))
                    .on(Destination.Disputes.class, place -> screen("Litiges")),
            new ScriptedDialogs());
    private ShellController shell;
    private Theme theme;
    private Stage window;
    private Parent frame;

    @Start
    void show(Stage stage) {
        window = stage;
        shell = new ShellController(FXCollections.observableArrayList(), new ScriptedDialogs(), texts);
        frame = new Views(texts).load(shell);
        theme = new Theme(WindowMemory.in(Path.of("aucun")), new ImmediateTasks());
        Scene scene = new Scene(new ZoomPane(frame, theme.size()), 1200, 700);
        theme.dress(scene);
        shell.follow(navigator);
        navigator.show(new Destination.Clients());
        stage.setScene(scene);
        stage.show();
    }

    private static Screen screen(String name) {
        return Screen.of(new StackPane(new Button("Dans " + name)), Crumb.here(name));
    }

    @Test
    void onlyThePlacesThatExistAreOfferedInTheirOrder(FxRobot robot) {
        assertThat(entries(robot)).containsExactly("Clients", "Litiges");
        assertThat(creations(robot)).containsExactly("Client");
    }

    @Test
    void keysAndMouseButtonsLeadBackAndForth(FxRobot robot) {
        robot.clickOn("Litiges");
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        assertThat(navigator.destinationProperty().get()).isEqualTo(new Destination.Clients());
        robot.push(KeyCode.ALT, KeyCode.RIGHT);
        assertThat(navigator.destinationProperty().get()).isEqualTo(new Destination.Disputes());
        press(robot, MouseButton.BACK);
        assertThat(navigator.destinationProperty().get()).isEqualTo(new Destination.Clients());
        press(robot, MouseButton.FORWARD);
        assertThat(navigator.destinationProperty().get()).isEqualTo(new Destination.Disputes());
    }

    @Test
    void aClientIsCreatedFromAnywhereByItsKeys(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);

        assertThat(navigator.destinationProperty().get()).isEqualTo(new Destination.ClientForm(Optional.empty()));
    }

    @Test
    void whatWaitsIsSaidBesideItsEntry(FxRobot robot) {
        robot.interact(() -> shell.show(Map.of(Destination.Disputes.class, 3)));

        assertThat(entry(robot, "Litiges").getAccessibleText()).isEqualTo("Litiges : 3 en attente");
        assertThat(robot.lookup(".entry-badge").queryAllAs(Label.class).stream()
                        .filter(Label::isVisible)
                        .map(Label::getText))
                .containsExactly("3");
        robot.interact(() -> shell.show(Map.of(Destination.Disputes.class, 0)));
        assertThat(robot.lookup(".entry-badge").queryAllAs(Label.class)).noneMatch(Label::isVisible);
    }

    @Test
    void entriesFoldToIconsWhenTheWindowIsNarrowOrTheTextLarge(FxRobot robot) {
        assertThat(navigationWidth(robot)).isEqualTo(208);
        robot.interact(() -> window.setWidth(1060));
        robot.interact(() -> frame.getScene().getRoot().layout());
        assertThat(navigationWidth(robot)).isEqualTo(56);
        assertThat(Hint.of(entry(robot, "Clients"))).isEqualTo("Clients");
        robot.interact(() -> window.setWidth(1200));

        robot.push(KeyCode.CONTROL, KeyCode.ADD);

        assertThat(theme.size().percentProperty().get()).isEqualTo(110);
        robot.interact(() -> frame.getScene().getRoot().layout());
        assertThat(navigationWidth(robot)).isEqualTo(56);
        robot.push(KeyCode.CONTROL, KeyCode.NUMPAD0);
        assertThat(theme.size().percentProperty().get()).isEqualTo(100);
    }

    @Test
    void theStatusBarSaysHonestlyWhetherTheDataWerePutAside(FxRobot robot) {
        Path data = Path.of("dossier");
        robot.interact(() -> shell.show(BackupState.of(Optional.empty(), TODAY, data, texts)));
        Label backup = robot.lookup("#backup").queryAs(Label.class);
        assertThat(backup.getText()).isEqualTo("Aucune sauvegarde");
        assertThat(Hint.of(backup)).contains("dossier");

        robot.interact(() ->
                shell.show(BackupState.of(Optional.of(LocalDateTime.of(2026, 11, 24, 8, 2)), TODAY, data, texts)));
        assertThat(backup.getText()).isEqualTo("Dernière copie de sécurité : aujourd’hui, 8\u00a0h\u00a002");
        assertThat(backup.getStyleClass()).doesNotContain("warning");
    }

    private List<String> entries(FxRobot robot) {
        return robot.lookup(".navigation-entry").queryAllAs(ToggleButton.class).stream()
                .filter(button -> button.getParent().isVisible())
                .map(ToggleButton::getText)
                .toList();
    }

    private ToggleButton entry(FxRobot robot, String words) {
        return robot.lookup(".navigation-entry").queryAllAs(ToggleButton.class).stream()
                .filter(button -> words.equals(button.getText()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> creations(FxRobot robot) {
        return robot.lookup("#create").queryAs(MenuButton.class).getItems().stream()
                .map(MenuItem::getText)
                .toList();
    }

    private static double navigationWidth(FxRobot robot) {
        return robot.lookup("#navigation").query().getLayoutBounds().getWidth();
    }

    private static void press(FxRobot robot, MouseButton button) {
        robot.moveTo("#trail");
        robot.press(button).release(button);
    }
}
