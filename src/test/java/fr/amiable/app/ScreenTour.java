package fr.amiable.app;

import fr.amiable.common.Texts;
import fr.amiable.letter.sample.SampleInvoices;
import fr.amiable.ui.common.Appearance;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.ImmediateTasks;
import fr.amiable.ui.common.Screen;
import fr.amiable.ui.common.ScriptedDialogs;
import fr.amiable.ui.common.Theme;
import fr.amiable.ui.common.WindowMemory;
import fr.amiable.ui.common.widget.NoticePane;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** A window on the invented business, kept in memory, whose questions are answered beforehand. */
final class ScreenTour {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final Texts texts = new Texts();
    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private final OpenDesk desk;
    private final SampleInvoices sample;
    private final Places places;
    private final StackPane root = new StackPane();
    private final NoticePane notices = new NoticePane(texts);

    ScreenTour(Path folder, Stage stage, Appearance appearance, double width, double height) {
        Clock clock = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneId.of("Europe/Paris"));
        desk = new Wiring(texts, clock, "Zoé").openInMemory();
        sample = desk.sample().fill(TODAY, desk.rates().current());
        WindowMemory memory = WindowMemory.in(folder.resolve("window.properties"));
        ImmediateTasks tasks = new ImmediateTasks();
        Theme theme = new Theme(memory, tasks);
        places = new Places(desk, new Places.Window(tasks, dialogs, memory, texts, theme, notices), () -> {});
        places.navigator().screenProperty().addListener((property, before, screen) -> show(screen));
        Scene scene = new Scene(root, width, height);
        theme.dress(scene);
        theme.choose(appearance);
        stage.setScene(scene);
        stage.show();
    }

    private void show(Screen screen) {
        root.getChildren().setAll(screen.view());
    }

    void go(Destination place) {
        places.navigator().show(place);
    }

    void back() {
        places.navigator().back();
    }

    OpenDesk desk() {
        return desk;
    }

    SampleInvoices sample() {
        return sample;
    }

    ScriptedDialogs dialogs() {
        return dialogs;
    }

    /** What was said and can be undone. */
    NoticePane notices() {
        return notices;
    }

    /** What the badge of the first place says. */
    int toDo() {
        return places.toDo().get();
    }

    Destination place() {
        return places.navigator().destinationProperty().get();
    }

    /** Takes the screen away while its database still answers what it asks as it loses the focus. */
    void leave() {
        root.getChildren().clear();
    }

    void close() {
        desk.close();
    }
}
