package fr.amiable.app;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.common.Texts;
import fr.amiable.ui.common.Appearance;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.ImmediateTasks;
import fr.amiable.ui.common.ScriptedDialogs;
import fr.amiable.ui.common.Theme;
import fr.amiable.ui.common.Views;
import fr.amiable.ui.common.WindowMemory;
import fr.amiable.ui.common.widget.NoticePane;
import fr.amiable.ui.common.widget.ZoomPane;
import fr.amiable.ui.search.SearchBox;
import fr.amiable.ui.shell.RateState;
import fr.amiable.ui.shell.ShellController;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javafx.collections.FXCollections;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/**
 * Writes every place of the window as a picture, in its frame, on the invented business: light and dark, at the smallest size and
 * at a usual one. {@code -Dscreens=Invoice|Client} keeps the places whose name matches.
 */
@Tag("screen")
@ExtendWith(ApplicationExtension.class)
class ScreenPictures {

    private static final Path FOLDER = Path.of("target", "screens");
    private static final List<int[]> SIZES = List.of(new int[] {1440, 900}, new int[] {1024, 700});

    private final Texts texts = new Texts();
    private final StackPane root = new StackPane();

    @TempDir
    private Path folder;

    private final OpenDesk desk = PlacesTest.invented(new Texts());
    private Theme theme;
    private Places places;
    private Stage window;

    @Start
    void show(Stage stage) {
        window = stage;
        ImmediateTasks tasks = new ImmediateTasks();
        ScriptedDialogs dialogs = new ScriptedDialogs().savingTo(folder.resolve("Dossier-L-2026-001.pdf"));
        WindowMemory memory = WindowMemory.in(folder.resolve("window.properties"));
        theme = new Theme(memory, tasks);
        NoticePane notices = new NoticePane(texts);
        ShellController shell = new ShellController(FXCollections.observableArrayList(), dialogs, texts);
        Parent frame = new Views(texts).load(shell);
        places = new Places(desk, new Places.Window(tasks, dialogs, memory, texts, theme, notices), () -> {});
        shell.follow(places.navigator());
        shell.countToDo(places.toDo());
        shell.show(RateState.on(desk.today(), desk.rates().current(), texts));
        SearchBox search = new SearchBox(texts);
        shell.placeSearch(search.bar());
        new DeskSearch(desk.overall().search(), tasks).start(search, places.navigator());
        root.getChildren().setAll(frame, search.popup(), notices);
        Scene scene = new Scene(new ZoomPane(root, theme.size()), SIZES.get(0)[0], SIZES.get(0)[1]);
        theme.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void everyPlaceIsPictured(FxRobot robot) throws IOException {
        Pattern chosen = Pattern.compile(System.getProperty("screens", ""));
        FOLDER.toFile().mkdirs();
        int number = 0;
        for (Destination place : PlacesTest.everyPlace().toList()) {
            number++;
            String name = String.format(Locale.ROOT, "%02d-%s", number, name(place));
            if (chosen.matcher(name).find()) {
                picture(place, name, () -> {}, robot);
            }
        }

        assertThat(FOLDER.toFile().list()).isNotEmpty();
    }

    @Test
    void whatAPlaceShowsOnceTouchedIsPictured(FxRobot robot) throws IOException {
        Pattern chosen = Pattern.compile(System.getProperty("screens", ""));
        FOLDER.toFile().mkdirs();
        ScreenStates.dispute(desk);
        ReviewStates.callFirst(desk);
        for (ScreenStates.State state : ScreenStates.all(root)) {
            if (chosen.matcher(state.name()).find()) {
                robot.interact(() -> theme.size().choose(state.percent()));
                picture(state.place(), state.name(), state.touch(), robot);
            }
        }

        assertThat(FOLDER.toFile().list()).isNotEmpty();
    }

    private void picture(Destination place, String name, Runnable touch, FxRobot robot) throws IOException {
        for (Appearance appearance : List.of(Appearance.LIGHT, Appearance.DARK)) {
            for (int[] size : SIZES) {
                robot.interact(() -> {
                    theme.choose(appearance);
                    window.setWidth(size[0]);
                    window.setHeight(size[1]);
                    leaveSearch();
                    places.navigator().replace(place);
                    touch.run();
                });
                robot.sleep(400);
                write(
                        snapshot(robot),
                        FOLDER.resolve(name + "-" + size[0] + "-" + appearance + ".png")
                                .toFile());
                robot.interact(() -> others().forEach(Stage::close));
            }
        }
    }

    /** Windows opened over the desk. */
    private List<Stage> others() {
        return Window.getWindows().stream()
                .filter(other -> other != window && other instanceof Stage)
                .map(Stage.class::cast)
                .toList();
    }

    private void leaveSearch() {
        ((TextField) root.lookup("#searchEverywhere")).clear();
        root.requestFocus();
    }

    private WritableImage snapshot(FxRobot robot) {
        WritableImage[] taken = new WritableImage[1];
        robot.interact(() -> taken[0] =
                others().stream().findFirst().orElse(window).getScene().snapshot(null));
        return taken[0];
    }

    static void write(WritableImage image, File file) throws IOException {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, width, height, pixels, 0, width);
        ImageIO.write(picture, "png", file);
    }

    /** The place and what tells it from others of its kind: {@code Settings-RATES}. */
    private static String name(Destination place) {
        String bare = place.toString().replaceAll("Optional\\.empty|Optional|[a-zA-Z]+=|value", "");
        return bare.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("-+$", "");
    }
}
