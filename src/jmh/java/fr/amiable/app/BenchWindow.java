package fr.amiable.app;

import fr.amiable.common.Progress;
import fr.amiable.common.Subject;
import fr.amiable.common.Texts;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.Dialogs;
import fr.amiable.ui.common.Lane;
import fr.amiable.ui.common.Theme;
import fr.amiable.ui.common.Views;
import fr.amiable.ui.common.WindowMemory;
import fr.amiable.ui.common.Work;
import fr.amiable.ui.common.widget.NoticePane;
import fr.amiable.ui.shell.ShellController;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** The window of a desk for measures: what a screen waits for is done at once, the background waits until it is asked for. */
public final class BenchWindow {

    private final OpenDesk desk;
    private final Queue<Work<?>> later = new ArrayDeque<>();
    private final Supplier<Places> made;
    private final Scene scene = new Scene(new Group(), 1440, 900);
    private Places places;

    /** To be called on the window's thread. */
    public BenchWindow(OpenDesk desk, Path folder, Dialogs dialogs) {
        this.desk = desk;
        Texts texts = new Texts();
        WindowMemory memory = WindowMemory.in(folder.resolve("window.properties"));
        Theme theme = new Theme(memory, this::start);
        made = () -> {
            ShellController shell = new ShellController(FXCollections.observableArrayList(), dialogs, texts);
            scene.setRoot(new Views(texts).load(shell));
            Places built = new Places(
                    desk,
                    new Places.Window(this::start, dialogs, memory, texts, theme, new NoticePane(texts)),
                    () -> {});
            shell.follow(built.navigator());
            return built;
        };
        theme.dress(scene);
        renew();
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
    }

    /** As just started: no place is built. */
    public void renew() {
        places = made.get();
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    /** As after the owner changed something: what was computed of the whole desk is no longer right. */
    public void somethingChanges() {
        desk.overall().changed(Subject.company());
    }

    /** From the click to the first lines laid out; what was left to the background of the place before is dropped. */
    public double millisToOpen(Destination place) {
        later.clear();
        long started = System.nanoTime();
        places.navigator().replace(place);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return (System.nanoTime() - started) / 1e6;
    }

    public boolean leadsTo(Destination place) {
        return places.navigator().leadsTo(place);
    }

    public Scene scene() {
        return scene;
    }

    /** Does what the background still has to. */
    public void doTheRest() {
        while (!later.isEmpty()) {
            run(later.remove());
        }
    }

    private void start(Work<?> work) {
        if (work.lane() == Lane.SCREEN) {
            run(work);
        } else {
            later.add(work);
        }
    }

    private static <T> void run(Work<T> work) {
        try {
            work.succeed(work.run(Progress.NONE));
        } catch (Exception failure) {
            throw new IllegalStateException(work.label(), failure);
        }
    }
}
