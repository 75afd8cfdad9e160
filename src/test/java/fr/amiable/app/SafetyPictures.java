package fr.amiable.app;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.backup.Backup;
import fr.amiable.client.ClientId;
import fr.amiable.common.Progress;
import fr.amiable.common.Subject;
import fr.amiable.common.Texts;
import fr.amiable.journal.Act;
import fr.amiable.law.RateTable;
import fr.amiable.ui.common.Appearance;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.FxDialogs;
import fr.amiable.ui.common.ImmediateTasks;
import fr.amiable.ui.common.Question;
import fr.amiable.ui.common.ScriptedDialogs;
import fr.amiable.ui.common.Theme;
import fr.amiable.ui.common.Views;
import fr.amiable.ui.common.WindowMemory;
import fr.amiable.ui.common.widget.NoticePane;
import fr.amiable.ui.common.widget.ZoomPane;
import fr.amiable.ui.safety.LockController;
import fr.amiable.ui.shell.ShellController;
import fr.amiable.vault.KeyFileMissing;
import fr.amiable.vault.KeySource;
import fr.amiable.vault.Vault;
import fr.amiable.vault.WrongPassphrase;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Pictures of what keeps the data safe, on a folder with a passphrase and a month of backups; {@code -Dscreens=Safety} chooses them. */
@Tag("screen")
@ExtendWith(ApplicationExtension.class)
class SafetyPictures {

    private static final Path PICTURES = Path.of("target", "screens");
    private static final List<int[]> SIZES = List.of(new int[] {1440, 900}, new int[] {1024, 700});
    private static final Instant TODAY = Instant.parse("2026-11-24T09:00:00Z");
    private static final String WORDS = "la scie du grand-père";

    @TempDir
    private static Path folder;

    private static Path data;

    private final Texts texts = new Texts();
    private final Pattern chosen = Pattern.compile(System.getProperty("screens", ""));
    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private final LockController lock = new LockController(texts);
    private OpenDesk desk;
    private Theme theme;
    private Places places;
    private Stage window;
    private Parent frame;
    private StackPane layers;
    private ShellController shell;
    private Supplier<Places> placesOf;

    private static OpenDesk openDaysLater(int days) {
        Clock clock = Clock.fixed(TODAY.plus(Duration.ofDays(days)), ZoneId.of("Europe/Paris"));
        return new Wiring(new Texts(), clock, "Anne Martin", KeySource.passphrase(WORDS)).open(Optional.of(data));
    }

    @BeforeAll
    static void aMonthOfBackups() {
        data = folder.resolve("donnees");
        for (int days : List.of(-40, -25, -12, -9)) {
            try (OpenDesk then = openDaysLater(days)) {
                if (then.company().current().isEmpty()) {
                    then.sample().fill(then.today(), RateTable.shipped());
                    new Vault(data).change("", WORDS);
                }
                then.safety().backups().orElseThrow().make(Backup.Occasion.DAILY, Progress.NONE);
            }
        }
    }

    @Start
    void show(Stage stage) {
        window = stage;
        desk = openDaysLater(0);
        ImmediateTasks tasks = new ImmediateTasks();
        WindowMemory memory = WindowMemory.in(folder.resolve("window.properties"));
        theme = new Theme(memory, tasks);
        NoticePane notices = new NoticePane(texts);
        shell = new ShellController(FXCollections.observableArrayList(), dialogs, texts);
        frame = new Views(texts).load(shell);
        placesOf = () -> new Places(desk, new Places.Window(tasks, dialogs, memory, texts, theme, notices), () -> {});
        places = places();
        Parent cover = new Views(texts).load(lock);
        frame.visibleProperty().bind(cover.visibleProperty().not());
        layers = new StackPane(frame, notices, cover);
        stage.setScene(new Scene(new ZoomPane(layers, theme.size()), SIZES.get(0)[0], SIZES.get(0)[1]));
        theme.dress(stage.getScene());
        stage.show();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private Places places() {
        Places made = placesOf.get();
        shell.follow(made.navigator());
        shell.countToDo(made.toDo());
        return made;
    }

    private static Destination settings(Destination.Settings.Tab tab) {
        return new Destination.Settings(tab);
    }

    private void fire(String id) {
        ((ButtonBase) layers.lookup(id)).fire();
    }

    private void type(String id, String words) {
        ((TextInputControl) layers.lookup(id)).setText(words);
    }

    private void bottom() {
        layers.applyCss();
        layers.layout();
        layers.lookupAll(".scroll-pane").stream().map(ScrollPane.class::cast).forEach(scroll -> scroll.setVvalue(1));
    }

    @Test
    void theTabsOfTheSettings(FxRobot robot) throws IOException {
        Destination security = settings(Destination.Settings.Tab.SECURITY);
        Destination backup = settings(Destination.Settings.Tab.BACKUP);
        Destination all = settings(Destination.Settings.Tab.DATA);
        picture("Safety-security", security, () -> {}, robot);
        picture(
                "Safety-security-refused",
                security,
                () -> {
                    type("#present", "autre chose");
                    type("#next", "un deux trois");
                    type("#again", "un deux trois");
                    fire("#set");
                },
                robot);
        picture(
                "Safety-security-verified",
                security,
                () -> {
                    fire("#verify");
                    bottom();
                },
                robot);
        picture("Safety-backups", backup, () -> {}, robot);
        picture("Safety-data", all, () -> {}, robot);
        picture("Safety-data-bottom", all, this::bottom, robot);
        picture("Safety-today-late", new Destination.Today(), () -> {}, robot);
        picture("Safety-person", new Destination.PersonalData(new ClientId(1)), () -> {}, robot);
        picture("Safety-person-bottom", new Destination.PersonalData(new ClientId(1)), this::bottom, robot);
    }

    @Test
    void theComparisonBeforeARestore(FxRobot robot) throws IOException {
        desk.archives().journal().record(Subject.client(1), Act.CHANGED, "", "après");
        Destination backup = settings(Destination.Settings.Tab.BACKUP);
        picture("Safety-comparison", backup, this::compareFirst, robot);
        picture(
                "Safety-comparison-bottom",
                backup,
                () -> {
                    compareFirst();
                    bottom();
                },
                robot);
        picture(
                "Safety-not-a-backup",
                backup,
                () -> {
                    dialogs.opening(List.of(writtenText()));
                    fire("#openFile");
                },
                robot);
    }

    /** Sixteen years later, when no law keeps anything any more. */
    @Test
    void whatIsKeptTooLong(FxRobot robot) throws IOException {
        desk.close();
        desk = openDaysLater(16 * 365);
        robot.interact(() -> places = places());
        picture("Safety-purge", settings(Destination.Settings.Tab.DATA), this::bottom, robot);
        picture("Safety-person-erasable", new Destination.PersonalData(new ClientId(1)), () -> {}, robot);
    }

    private void compareFirst() {
        TableView<?> list = (TableView<?>) layers.lookup("#list").lookup(".table-view");
        list.getSelectionModel().select(0);
        fire("#compare");
    }

    private static Path writtenText() {
        try {
            return Files.writeString(folder.resolve("photo.amiable"), "autre chose");
        } catch (IOException full) {
            throw new AssertionError(full);
        }
    }

    @Test
    void theLock(FxRobot robot) throws IOException {
        Destination today = new Destination.Today();
        picture("Safety-lock-first", today, () -> lock.ask("", false, keys -> {}), robot);
        picture("Safety-lock-idle", today, () -> lock.ask(texts.get("lock.idle"), false, keys -> {}), robot);
        picture(
                "Safety-lock-wrong",
                today,
                () -> {
                    lock.ask("", false, keys -> {});
                    lock.refuse(new WrongPassphrase().message(texts));
                },
                robot);
        picture(
                "Safety-lock-code",
                today,
                () -> {
                    lock.ask("", false, keys -> {});
                    fire("#other");
                    type("#code", "7K2QX-ABCDE");
                    fire("#open");
                },
                robot);
        picture(
                "Safety-lock-lost",
                today,
                () -> lock.ask(
                        new KeyFileMissing("/home/anne/.local/share/amiable/cle.properties").message(texts),
                        true,
                        keys -> {}),
                robot);
    }

    @Test
    void theQuestions(FxRobot robot) throws IOException {
        robot.interact(() -> places.navigator().replace(settings(Destination.Settings.Tab.BACKUP)));
        question("Safety-question-damaged", Question.RESTORE_LAST, robot, "15 novembre 2026");
        question("Safety-question-replace", Question.REPLACE_DATA, robot);
        question("Safety-question-remove", Question.REMOVE_PASSPHRASE, robot);
    }

    private void question(String name, Question asked, FxRobot robot, Object... arguments) throws IOException {
        if (!chosen.matcher(name).find()) {
            return;
        }
        for (Appearance appearance : List.of(Appearance.LIGHT, Appearance.DARK)) {
            robot.interact(() -> theme.choose(appearance));
            // asked later: the question holds this thread until it is answered
            Platform.runLater(() -> new FxDialogs(texts, () -> window).confirm(asked, arguments));
            robot.sleep(600);
            WritableImage[] taken = new WritableImage[1];
            robot.interact(() -> {
                Stage dialog = others().get(0);
                taken[0] = dialog.getScene().snapshot(null);
                dialog.close();
            });
            ScreenPictures.write(taken[0], file(name, "", appearance));
        }
    }

    @Test
    void theRecoverySheet(FxRobot robot) throws IOException {
        Path sheet = folder.resolve("fiche.pdf");
        robot.interact(() -> {
            places.navigator().replace(settings(Destination.Settings.Tab.SECURITY));
            layers.applyCss();
            layers.layout();
            dialogs.savingTo(sheet);
            fire("#saveSheet");
        });
        PICTURES.toFile().mkdirs();
        try (PDDocument pdf = Loader.loadPDF(sheet.toFile())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            ImageIO.write(
                    new PDFRenderer(pdf).renderImageWithDPI(0, 90),
                    "png",
                    PICTURES.resolve("Safety-sheet.png").toFile());
        }
    }

    private void picture(String name, Destination place, Runnable touch, FxRobot robot) throws IOException {
        if (!chosen.matcher(name).find()) {
            return;
        }
        for (Appearance appearance : List.of(Appearance.LIGHT, Appearance.DARK)) {
            for (int[] size : SIZES) {
                robot.interact(() -> {
                    theme.choose(appearance);
                    window.setWidth(size[0]);
                    window.setHeight(size[1]);
                    lock.hide();
                    places.navigator().replace(new Destination.Help());
                    places.navigator().replace(place);
                    layers.applyCss();
                    layers.layout();
                    touch.run();
                });
                robot.sleep(300);
                WritableImage[] taken = new WritableImage[1];
                robot.interact(() -> taken[0] = window.getScene().snapshot(null));
                ScreenPictures.write(taken[0], file(name, "-" + size[0], appearance));
            }
        }
    }

    private List<Stage> others() {
        return Window.getWindows().stream()
                .filter(other -> other != window && other instanceof Stage)
                .map(Stage.class::cast)
                .toList();
    }

    private static File file(String name, String size, Appearance appearance) {
        PICTURES.toFile().mkdirs();
        return PICTURES.resolve(name + size + "-" + appearance + ".png").toFile();
    }
}
