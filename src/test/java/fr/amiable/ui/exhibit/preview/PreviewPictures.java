package fr.amiable.ui.exhibit.preview;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.common.Texts;
import fr.amiable.document.PaperPdf;
import fr.amiable.document.preview.FilePreviews;
import fr.amiable.evidence.exhibit.ExhibitPasswords;
import fr.amiable.ui.common.Appearance;
import fr.amiable.ui.common.ImmediateTasks;
import fr.amiable.ui.common.Theme;
import fr.amiable.ui.common.WindowMemory;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Writes the preview of every kind of exhibit as one picture, light and dark. */
@Tag("screen")
@ExtendWith(ApplicationExtension.class)
class PreviewPictures {

    private static final Path FOLDER = Path.of("target", "screens");
    private static final double NARROW = 264;

    private final Texts texts = new Texts();
    private final PaperPdf paper = new PaperPdf();
    private final HBox row = new HBox(16);
    private Theme theme;

    @TempDir
    private Path folder;

    @Start
    void show(Stage stage) {
        ImmediateTasks tasks = new ImmediateTasks();
        theme = new Theme(WindowMemory.in(folder.resolve("window.properties")), tasks);
        row.setPadding(new Insets(16));
        for (PreviewedExhibit exhibit : List.of(
                PreviewFixtures.contract(),
                PreviewFixtures.photo(),
                PreviewFixtures.mail(),
                PreviewFixtures.conversation(),
                PreviewFixtures.heic(),
                PreviewFixtures.locked())) {
            ExhibitPreviewModel model =
                    new ExhibitPreviewModel(new FilePreviews(texts, () -> paper), tasks, new ExhibitPasswords());
            ExhibitPreview preview = new ExhibitPreview(model, texts, ZoneId.of("Europe/Paris"));
            VBox card = new VBox(preview);
            card.getStyleClass().add("surface-card");
            card.setPrefWidth(NARROW);
            card.setMinWidth(NARROW);
            row.getChildren().add(card);
            model.show(Optional.of(exhibit));
        }
        Scene scene = new Scene(row, 6 * NARROW + 7 * 16, 700);
        theme.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void everyKindIsPictured(FxRobot robot) throws IOException {
        FOLDER.toFile().mkdirs();
        for (Appearance appearance : List.of(Appearance.LIGHT, Appearance.DARK)) {
            robot.interact(() -> theme.choose(appearance));
            robot.sleep(600);
            write(
                    snapshot(robot, row.getScene()),
                    FOLDER.resolve("96-ExhibitPreview-" + appearance + ".png").toFile());
        }

        assertThat(FOLDER.toFile().list()).isNotEmpty();
    }

    @Test
    void theWindowOfItsOwnIsPictured(FxRobot robot) throws IOException {
        FOLDER.toFile().mkdirs();
        robot.interact(() -> {
            ExhibitPreviewModel model = new ExhibitPreviewModel(
                    new FilePreviews(texts, () -> paper), new ImmediateTasks(), new ExhibitPasswords());
            model.show(Optional.of(PreviewFixtures.mail()));
            new LargerPreview(texts, ZoneId.of("Europe/Paris")).open(row.getScene(), model);
        });
        robot.sleep(600);
        Scene larger = robot.listTargetWindows()
                .get(robot.listTargetWindows().size() - 1)
                .getScene();
        write(
                snapshot(robot, larger),
                FOLDER.resolve("96-ExhibitPreview-larger.png").toFile());

        assertThat(FOLDER.toFile().list()).isNotEmpty();
    }

    private static WritableImage snapshot(FxRobot robot, Scene scene) {
        WritableImage[] taken = new WritableImage[1];
        robot.interact(() -> taken[0] = scene.snapshot(null));
        return taken[0];
    }

    private static void write(WritableImage image, File file) throws IOException {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, width, height, pixels, 0, width);
        ImageIO.write(picture, "png", file);
    }
}
