package fr.amiable.app;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.letter.LetterRequest;
import fr.amiable.letter.LetterType;
import fr.amiable.letter.text.KnownField;
import fr.amiable.letter.text.ListedText;
import fr.amiable.letter.text.TextState;
import fr.amiable.letter.words.LetterTextId;
import fr.amiable.ui.common.Appearance;
import fr.amiable.ui.common.Destination;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The words of letters, listed, changed and gone back to, on real screens and a real database in memory. */
class LetterTextScreensTest extends TouredScreens {

    private static final LetterTextId FRIENDLY = LetterTextId.french("friendly-reminder");

    @Start
    void show(Stage stage) {
        tour = new ScreenTour(folder, stage, Appearance.LIGHT, 1240, 780);
    }

    @Test
    void aFaultIsShownWithItsPlaceAndKeepsTheWordsFromBeingKept(FxRobot robot) throws Exception {
        open(robot);
        robot.interact(() -> words(robot).setText("Objet\n\nIl reste {{totl}}.\n\n----\n\nSalutations."));
        WaitForAsyncUtils.waitFor(
                5,
                TimeUnit.SECONDS,
                () -> !robot.lookup("#faults .hyperlink").queryAll().isEmpty());
        Hyperlink fault = robot.lookup("#faults .hyperlink").queryAs(Hyperlink.class);

        assertThat(fault.getText()).startsWith("Ligne 3, colonne 10").contains("« total »");
        robot.interact(fault::fire);
        assertThat(words(robot).getCaretPosition()).isEqualTo("Objet\n\nIl reste ".length());

        robot.clickOn("#save");
        assertThat(tour.desk()
                        .overall()
                        .papers(tour.desk())
                        .texts()
                        .open(FRIENDLY)
                        .isOwn())
                .isFalse();
    }

    @Test
    void theOwnersWordsAreKeptListedAndGivenUpAgain(FxRobot robot) {
        open(robot);
        robot.interact(() ->
                words(robot).setText("Objet\n\nBonjour, il reste {{total}}.\n\n[tableau]\n\n----\n\nBien à vous."));
        robot.clickOn("#save");

        assertThat(new String(
                        tour.desk()
                                .letters()
                                .preview(LetterRequest.of(
                                        LetterType.FRIENDLY_REMINDER,
                                        tour.sample().oversight(),
                                        tour.desk().today())),
                        java.nio.charset.StandardCharsets.ISO_8859_1))
                .startsWith("%PDF");
        robot.interact(() -> tour.go(new Destination.LetterTexts()));
        assertThat(row(robot, FRIENDLY).state()).isEqualTo(TextState.OWN);

        open(robot);
        tour.dialogs().accepting();
        robot.clickOn("#reset");
        assertThat(words(robot).getText()).contains("Sauf erreur de notre part");
        robot.interact(() -> tour.go(new Destination.LetterTexts()));
        assertThat(row(robot, FRIENDLY).state()).isEqualTo(TextState.SHIPPED);
    }

    @Test
    void aFieldChosenInTheListGoesWhereTheCaretIs(FxRobot robot) {
        open(robot);
        robot.interact(() -> {
            words(robot).setText("Objet ");
            words(robot).positionCaret(6);
            ComboBox<KnownField> fields = fields(robot);
            fields.setValue(fields.getItems().stream()
                    .filter(field -> field.name().equals("total"))
                    .findFirst()
                    .orElseThrow());
        });
        robot.clickOn("#insert");
        assertThat(words(robot).getText()).isEqualTo("Objet {{total}}");
        robot.interact(() -> {
            ComboBox<KnownField> fields = fields(robot);
            fields.setValue(fields.getItems().stream()
                    .filter(field -> field.name().equals("phone"))
                    .findFirst()
                    .orElseThrow());
        });
        robot.clickOn("#insert");
        assertThat(words(robot).getText()).isEqualTo("Objet {{total}}{{#phone}}{{phone}}{{/phone}}");
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<KnownField> fields(FxRobot robot) {
        return robot.lookup("#fields").queryAs(ComboBox.class);
    }

    @SuppressWarnings("unchecked")
    private static ListedText row(FxRobot robot, LetterTextId id) {
        TableView<ListedText> table = robot.lookup("#table").queryAs(TableView.class);
        return table.getItems().stream()
                .filter(text -> text.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static TextArea words(FxRobot robot) {
        return robot.lookup("#words").queryAs(TextArea.class);
    }

    private void open(FxRobot robot) {
        robot.interact(() -> tour.go(new Destination.LetterText(FRIENDLY)));
    }
}
