package fr.amiable.ui.exhibit.preview;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.common.Texts;
import fr.amiable.document.PaperPdf;
import fr.amiable.document.preview.FilePreviews;
import fr.amiable.evidence.exhibit.ExhibitPasswords;
import fr.amiable.ui.common.FxTasks;
import fr.amiable.ui.common.NamelessControls;
import fr.amiable.ui.common.Theme;
import fr.amiable.ui.common.WindowMemory;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.PasswordField;
import javafx.scene.image.ImageView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class ExhibitPreviewTest {

    private static final PaperPdf PAPER = new PaperPdf();

    private final Texts texts = new Texts();
    private final FxTasks tasks = new FxTasks(failure -> {
        throw new AssertionError(failure);
    });
    private final ExhibitPreviewModel model =
            new ExhibitPreviewModel(new FilePreviews(texts, () -> PAPER), tasks, new ExhibitPasswords());
    private ExhibitPreview preview;

    @TempDir
    private Path folder;

    @Start
    void show(Stage stage) {
        preview = new ExhibitPreview(model, texts, ZoneId.of("Europe/Paris"));
        Scene scene = new Scene(preview, 300, 900);
        new Theme(WindowMemory.in(folder.resolve("window.properties")), tasks).dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void nothingChosenSaysWhatToDo() {
        assertThat(words()).contains("Choisissez une pièce");
    }

    @Test
    void pagesAreTurnedWithTheKeyboard(FxRobot robot) throws TimeoutException {
        choose(robot, PreviewFixtures.contract());
        seen("1 / 3");
        assertThat(words()).contains("Pièce 3", "Pièce n° 3", "Ajoutée le 01/10/2026 · PDF", "Procès-verbal");

        robot.interact(preview::requestFocus);
        robot.interact(() -> preview.lookup(".paper-frame").requestFocus());
        robot.push(KeyCode.PAGE_DOWN).push(KeyCode.PAGE_DOWN);
        seen("3 / 3");
        robot.push(KeyCode.PAGE_DOWN);
        seen("3 / 3");
        robot.push(KeyCode.PAGE_UP);
        seen("2 / 3");
    }

    @Test
    void aProtectedFileOpensWithItsPassword(FxRobot robot) throws TimeoutException {
        choose(robot, PreviewFixtures.locked());
        waitFor("protégé par un mot de passe");
        robot.clickOn((PasswordField) preview.lookup(".password-field"))
                .write("secret")
                .push(KeyCode.ENTER);
        seen("1 / 1");
    }

    @Test
    void theFilesOfAMessageAreOpenedAndLeft(FxRobot robot) throws TimeoutException {
        choose(robot, PreviewFixtures.mail());
        waitFor("2 fichiers joints", "7.1 · porte.jpg", "7.2 · notes.txt");
        robot.clickOn("7.1 · porte.jpg");
        waitFor("Pièce 7.1", "Contenu dans « Courriel de M. Loiseau »", "Pièce n° 7.1");
        robot.interact(() -> model.leavePart());
        waitFor("7.2 · notes.txt");
    }

    @Test
    void aPhotographTellsWhatItsCameraWrote(FxRobot robot) throws TimeoutException {
        choose(robot, PreviewFixtures.photo());
        waitFor("prise le 12/03/2026 à 14:05 selon l’appareil · Apple iPhone 12 · redressée");
        assertThat(words()).contains("45,7500° N, 4,8500° O");
    }

    @Test
    void whatCannotBeShownSaysWhyAndWhatToDo(FxRobot robot) throws TimeoutException {
        choose(robot, PreviewFixtures.heic());
        waitFor("format HEIC", "exportez-la en JPEG", "L’original est gardé tel quel");
        choose(robot, PreviewFixtures.broken());
        waitFor("Le fichier est endommagé");
        choose(robot, PreviewFixtures.contract());
        seen("1 / 3");
    }

    @Test
    void theWholeFingerprintIsCopied(FxRobot robot) throws TimeoutException {
        PreviewedExhibit exhibit = PreviewFixtures.contract();
        choose(robot, exhibit);
        seen("1 / 3");
        robot.clickOn(preview.lookup(".fingerprint"));
        String[] copied = new String[1];
        robot.interact(() -> copied[0] = Clipboard.getSystemClipboard().getString());
        assertThat(copied[0])
                .isEqualTo(exhibit.facts().orElseThrow().fingerprint().hex());
    }

    @Test
    void goingQuicklyThroughTheListEndsOnTheLast(FxRobot robot) throws TimeoutException {
        robot.interact(() -> {
            model.show(Optional.of(PreviewFixtures.mail()));
            model.show(Optional.of(PreviewFixtures.photo()));
            model.show(Optional.of(PreviewFixtures.contract()));
        });
        seen("1 / 3");
        assertThat(model.seenProperty().get().file()).isEqualTo("pv.pdf");
    }

    @Test
    void aPageIsEnlargedAndOpensInAWindowOfItsOwn(FxRobot robot) throws TimeoutException {
        choose(robot, PreviewFixtures.contract());
        seen("1 / 3");
        double before = ((ImageView) preview.lookup(".image-view")).getFitWidth();
        robot.interact(() -> preview.lookup(".paper-frame").requestFocus());
        robot.push(KeyCode.ADD);
        assertThat(((ImageView) preview.lookup(".image-view")).getFitWidth()).isGreaterThan(before * 1.1);

        int windows = Window.getWindows().size();
        robot.push(KeyCode.ENTER);
        assertThat(Window.getWindows()).hasSize(windows + 1);
        robot.push(KeyCode.ESCAPE);
        assertThat(Window.getWindows()).hasSize(windows);
    }

    @Test
    void everyControlHasAName(FxRobot robot) throws TimeoutException {
        choose(robot, PreviewFixtures.mail());
        waitFor("2 fichiers joints");
        assertThat(NamelessControls.in(preview)).isEmpty();
        choose(robot, PreviewFixtures.locked());
        waitFor("protégé");
        assertThat(NamelessControls.in(preview)).isEmpty();
    }

    private void choose(FxRobot robot, PreviewedExhibit exhibit) {
        robot.interact(() -> model.show(Optional.of(exhibit)));
    }

    private void seen(String counter) throws TimeoutException {
        waitFor(counter);
    }

    private void waitFor(String... expected) throws TimeoutException {
        WaitForAsyncUtils.waitFor(6, TimeUnit.SECONDS, () -> {
            String now = words();
            for (String part : expected) {
                if (!now.contains(part)) {
                    return false;
                }
            }
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String words() {
        return WaitForAsyncUtils.waitForAsyncFx(2000, () -> {
            StringBuilder words = new StringBuilder();
            gather(preview, words);
            return words.toString().replace('\u00a0', ' ');
        });
    }

    private static void gather(Node node, StringBuilder words) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Labeled label) {
            words.append(label.getText()).append('\n');
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> gather(child, words));
        }
    }
}
