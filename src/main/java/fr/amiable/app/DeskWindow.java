package fr.amiable.app;

import fr.amiable.common.Texts;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.FxDialogs;
import fr.amiable.ui.common.FxTasks;
import fr.amiable.ui.common.Question;
import fr.amiable.ui.common.Theme;
import fr.amiable.ui.common.Views;
import fr.amiable.ui.common.WindowMemory;
import fr.amiable.ui.common.widget.NoticePane;
import fr.amiable.ui.common.widget.ZoomPane;
import fr.amiable.ui.importing.FileDrop;
import fr.amiable.ui.safety.IdleMinutes;
import fr.amiable.ui.safety.LockController;
import fr.amiable.ui.search.SearchBox;
import fr.amiable.ui.shell.ShellController;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Duration;

/** A window on one desk: its frame first, its places once the data is open. */
final class DeskWindow {

    private final Stage stage = new Stage();
    private final FxTasks tasks;
    private final Places.Window parts;
    private final ShellController shell;
    private final SearchBox search;
    private final Parent frame;
    private final StackPane layers;
    private final Scene scene = new Scene(new Group());
    private final Once<LockController> lock = new Once<>(this::coveringLock);

    DeskWindow(FxTasks tasks, WindowMemory memory, Texts texts) {
        this.tasks = tasks;
        Theme theme = new Theme(memory, tasks);
        FxDialogs dialogs = new FxDialogs(texts, () -> stage);
        NoticePane notices = new NoticePane(texts);
        parts = new Places.Window(tasks, dialogs, memory, texts, theme, notices);
        shell = new ShellController(tasks.running(), dialogs, texts);
        frame = new Views(texts).load(shell);
        search = new SearchBox(texts);
        shell.placeSearch(search.bar());
        layers = new StackPane(frame, notices);
    }

    Stage stage() {
        return stage;
    }

    /** What stands before the data until it is opened; made when it is first asked for, so that the window need not wait for it. */
    LockController lock() {
        return lock.get();
    }

    private LockController coveringLock() {
        LockController made = new LockController(parts.texts());
        Parent cover = new Views(parts.texts()).load(made);
        frame.visibleProperty().bind(cover.visibleProperty().not());
        layers.getChildren().add(cover);
        return made;
    }

    /** Removes the copies that other programs were given to show. */
    void removeCopies() {
        parts.system().close();
    }

    boolean confirm(Question question, Object... arguments) {
        return parts.dialogs().confirm(question, arguments);
    }

    void show(String title) {
        // dressed first: every node would be styled twice
        parts.theme().dress(scene);
        scene.setRoot(new ZoomPane(layers, parts.theme().size()));
        stage.setTitle(title);
        stage.getIcons().setAll(WindowIcons.all());
        stage.setScene(scene);
        stage.focusedProperty().addListener((property, before, isFocused) -> {
            if (isFocused) {
                parts.theme().followSystem();
            }
        });
        new WindowPlace(parts.memory()).restore(stage);
        stage.show();
    }

    /**
     * @param folders where the data live; empty for an invented business
     * @param explore opens the invented business
     */
    void connect(OpenDesk desk, Destination first, Optional<AppFolders> folders, Runnable explore) {
        layers.getChildren().add(1, search.popup());
        Places places = new Places(desk, parts, explore);
        shell.follow(places.navigator());
        FrameNews news = new FrameNews(desk, shell, tasks, parts.texts(), folders, places::countAgain);
        PlansOfStatements plans = new PlansOfStatements(desk.overall(), tasks);
        tasks.afterEach(() -> {
            news.refresh();
            plans.follow();
        });
        shell.countToDo(places.toDo());
        FileDrop.on(scene.getRoot(), files -> places.navigator().show(new Destination.Import(files)));
        stage.setOnCloseRequest(closing -> {
            if (!places.navigator().mayLeave()) {
                closing.consume();
            }
        });
        places.navigator().show(first);
        news.refresh();
        plans.follow();
        DeskSearch everywhere = new DeskSearch(desk.overall().search(), parts.tasks());
        everywhere.start(search, places.navigator());
        desk.safety()
                .home()
                .ifPresent(home ->
                        new IdleLock(home, lock(), new IdleMinutes(parts.memory()), tasks, parts.texts()).watch(scene));
        new DailyBackup(desk.safety(), tasks, parts.notices(), parts.texts()).start(news::refresh);
        new AheadSending(desk.overall().reminders(desk).ahead(), tasks, parts.notices(), parts.texts()).start();
        new PagesAhead(shell::buildAhead, Duration.seconds(2)).watch(scene);
        stage.addEventHandler(WindowEvent.WINDOW_HIDING, hiding -> everywhere.stop());
    }
}
