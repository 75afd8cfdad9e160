package fr.amiable.app;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.company.Company;
import fr.amiable.ui.common.Appearance;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.Question;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** The three steps of the first start, taken up again from the settings. */
class SetupScreensTest extends TouredScreens {

    @Start
    void show(Stage stage) {
        tour = new ScreenTour(folder, stage, Appearance.LIGHT, 1200, 800);
    }

    @Test
    void theSettingsTakeUpTheThreeStepsAndEachOneCanBeSkipped(FxRobot robot) {
        Company before = tour.desk().company().current().orElseThrow();
        resume(robot);

        assertThat(words(robot, "#progress")).startsWith("Étape 1 sur 3");
        assertThat(isShown(robot, "#name")).isTrue();
        fire(robot, "#skip");
        assertThat(words(robot, "#progress")).startsWith("Étape 2 sur 3");
        assertThat(isShown(robot, "#iban")).isTrue();
        assertThat(isShown(robot, "#name")).isFalse();
        fire(robot, "#skip");
        assertThat(words(robot, "#progress")).startsWith("Étape 3 sur 3");
        assertThat(isShown(robot, "#insurer")).isTrue();
        fire(robot, "#skip");

        assertThat(tour.place()).isEqualTo(new Destination.Settings(Destination.Settings.Tab.COMPANY));
        assertThat(tour.desk().company().current()).contains(before);
        assertThat(tour.dialogs().asked()).isEmpty();
    }

    @Test
    void eachStepIsKeptAsItIsLeft(FxRobot robot) {
        resume(robot);

        type(robot, "#name", "Atelier Marceau");
        fire(robot, "#next");
        assertThat(company().name()).isEqualTo("Atelier Marceau");
        type(robot, "#bic", "AGRIFRPP");
        fire(robot, "#next");
        assertThat(company().bic()).isEqualTo("AGRIFRPP");
        type(robot, "#insurer", "Assur’Oise");
        fire(robot, "#next");

        assertThat(company().legalProtection().insurer()).isEqualTo("Assur’Oise");
        assertThat(tour.place()).isInstanceOf(Destination.Settings.class);
    }

    @Test
    void whatIsWrongIsSaidUnderItsFieldAndTheStepStays(FxRobot robot) {
        resume(robot);
        fire(robot, "#skip");

        type(robot, "#iban", "FR76 0000");
        fire(robot, "#next");

        assertThat(words(robot, "#progress")).startsWith("Étape 2 sur 3");
        assertThat(robot.lookup("#iban").queryAs(TextField.class).getText()).isEqualTo("FR76 0000");
        assertThat(robot.lookup(".field-message")
                        .match((Node node) -> node.isVisible()
                                && node.getParent().isVisible()
                                && robot.from(node.getParent())
                                        .lookup("#iban")
                                        .tryQuery()
                                        .isPresent())
                        .tryQuery())
                .isPresent();
    }

    @Test
    void skippingAsksBeforeSomethingTypedIsForgotten(FxRobot robot) {
        String before = company().name();
        resume(robot);
        type(robot, "#name", "Autre nom");
        tour.dialogs().refusing();

        fire(robot, "#skip");

        assertThat(tour.dialogs().asked()).containsExactly(Question.DROP_STEP);
        assertThat(words(robot, "#progress")).startsWith("Étape 1 sur 3");
        assertThat(robot.lookup("#name").queryAs(TextField.class).getText()).isEqualTo("Autre nom");
        assertThat(company().name()).isEqualTo(before);
    }

    private void resume(FxRobot robot) {
        robot.interact(() -> tour.go(new Destination.Settings(Destination.Settings.Tab.COMPANY)));
        fire(robot, "#resume");
        assertThat(tour.place()).isEqualTo(new Destination.Setup());
    }

    private Company company() {
        return tour.desk().company().current().orElseThrow();
    }

    private static void fire(FxRobot robot, String button) {
        robot.interact(() -> robot.lookup(button).queryAs(Button.class).fire());
    }

    private static void type(FxRobot robot, String field, String words) {
        robot.interact(() -> robot.lookup(field).queryAs(TextField.class).setText(words));
    }

    private static String words(FxRobot robot, String label) {
        return robot.lookup(label).queryLabeled().getText().replace('\u00a0', ' ');
    }

    private static boolean isShown(FxRobot robot, String id) {
        for (Node node = robot.lookup(id).query(); node != null; node = node.getParent()) {
            if (!node.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
