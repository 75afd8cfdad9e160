package fr.amiable.app;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.letter.stationery.Drawings;
import fr.amiable.letter.stationery.LogoPlace;
import fr.amiable.letter.stationery.Stationery;
import fr.amiable.letter.stationery.StationeryService;
import fr.amiable.ui.common.Appearance;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.letter.PagePreview;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Button;
import javafx.scene.control.ColorPicker;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The owner's paper chosen, seen and kept, on real screens and a real database in memory. */
class StationeryScreenTest extends TouredScreens {

    @Start
    void show(Stage stage) {
        tour = new ScreenTour(folder, stage, Appearance.LIGHT, 1240, 780);
    }

    @Test
    void theOwnerChoosesALogoAColourAndASignatureAndSeesThem(FxRobot robot) throws Exception {
        robot.interact(() -> tour.go(new Destination.LetterTexts()));
        robot.clickOn("#stationery");
        Object before = shown(robot);
        tour.dialogs().opening(List.of(Drawings.logo(folder, "logo.png", 600, 200)));
        robot.clickOn("#chooseLogo");
        assertThat(robot.lookup("#logoIs").queryAs(Label.class).getText())
                .contains("600")
                .contains("200");
        robot.clickOn("En haut à droite");
        robot.interact(() -> {
            ColorPicker picker = robot.lookup("#picker").queryAs(ColorPicker.class);
            picker.setValue(Color.web("#1d3f8a"));
            picker.getOnAction().handle(null);
        });
        assertThat(field(robot, "#accent").getText()).isEqualTo("#1d3f8a");
        tour.dialogs().opening(List.of(Drawings.hand(folder, "main.jpg")));
        robot.interact(
                () -> robot.lookup("#chooseSignature").queryAs(Button.class).fire());
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> shown(robot) != before);

        robot.clickOn("#save");
        Stationery kept = stationery().get();
        assertThat(kept.logoPlace()).isEqualTo(LogoPlace.TOP_RIGHT);
        assertThat(kept.logo()).isPresent();
        assertThat(kept.signature()).isPresent();
        assertThat(kept.accent().hex()).isEqualTo("#1d3f8a");

        robot.interact(() -> robot.lookup("#removeLogo").queryAs(Button.class).fire());
        robot.clickOn("#save");
        assertThat(stationery().get().logo()).isEmpty();
        assertThat(robot.lookup("#places").query().isDisabled()).isTrue();
    }

    @Test
    void whatIsWrongIsSaidUnderItsFieldAndNothingIsKept(FxRobot robot) {
        robot.interact(() -> tour.go(new Destination.Stationery()));
        robot.interact(() -> {
            field(robot, "#accent").setText("#ffd400");
            field(robot, "#marginLeft").setText("80");
        });
        robot.clickOn("#save");

        assertThat(messages(robot))
                .anyMatch(words -> words.startsWith("Cette couleur est trop pâle"))
                .anyMatch(words -> words.equals("Indiquez un nombre entier de millimètres, de 20 à 35."));
        assertThat(stationery().get()).isEqualTo(Stationery.PLAIN);

        robot.clickOn("#reset");
        robot.clickOn("#save");
        assertThat(stationery().get()).isEqualTo(Stationery.PLAIN);
        assertThat(messages(robot)).isEmpty();
    }

    @Test
    void aFileThatIsNoPictureIsRefusedInWordsAndTheLogoStays(FxRobot robot) throws IOException {
        robot.interact(() -> tour.go(new Destination.Stationery()));
        tour.dialogs().opening(List.of(Drawings.logo(folder, "logo.png", 600, 200)));
        robot.clickOn("#chooseLogo");
        tour.dialogs().opening(List.of(Files.writeString(folder.resolve("faux.png"), "%PDF-1.7")));
        robot.clickOn("#chooseLogo");

        assertThat(messages(robot)).anyMatch(words -> words.startsWith("« faux.png » n’est ni une image PNG"));
        assertThat(robot.lookup("#logoIs").queryAs(Label.class).getText()).contains("600");
    }

    @Test
    void thePaperIsReachedFromTheSettingsAndFromAText(FxRobot robot) {
        robot.interact(() -> tour.go(new Destination.Settings(Destination.Settings.Tab.COMPANY)));
        robot.clickOn("#stationery");
        assertThat(tour.place()).isEqualTo(new Destination.Stationery());
        assertThat(robot.lookup("#places").queryParent().getChildrenUnmodifiable())
                .hasSize(2)
                .allMatch(RadioButton.class::isInstance);
    }

    private StationeryService stationery() {
        return tour.desk().overall().papers(tour.desk()).stationery();
    }

    private static List<String> messages(FxRobot robot) {
        return robot.lookup(".field-message").queryAll().stream()
                .filter(node -> node.isVisible())
                .map(node -> ((Label) node).getText().replace('\u00a0', ' ').replace('\u202f', ' '))
                .filter(words -> !words.isEmpty())
                .toList();
    }

    private static TextField field(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(TextField.class);
    }

    private static Object shown(FxRobot robot) {
        PagePreview preview = robot.lookup(".page-preview").queryAs(PagePreview.class);
        return preview.getContent().lookupAll(".image-view").stream()
                .map(view -> ((ImageView) view).getImage())
                .findFirst()
                .orElse(null);
    }
}
