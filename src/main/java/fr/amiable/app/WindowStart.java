package fr.amiable.app;

import fr.amiable.cli.ExitCodes;
import fr.amiable.common.Refusal;
import fr.amiable.common.Texts;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.FxDialogs;
import fr.amiable.ui.common.FxTasks;
import fr.amiable.ui.common.Theme;
import fr.amiable.ui.common.Views;
import fr.amiable.ui.common.WindowMemory;
import fr.amiable.ui.common.Work;
import fr.amiable.ui.importing.FileDrop;
import fr.amiable.ui.shell.RateState;
import fr.amiable.ui.shell.ShellController;
import java.nio.file.Path;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** Opens the window at once, and the data behind it. */
final class WindowStart {

    private static final String MEMORY = "fenetre.properties";

    private final Wiring wiring;
    private final Texts texts;
    private boolean isOpen;

    WindowStart(Wiring wiring, Texts texts) {
        this.wiring = wiring;
        this.texts = texts;
    }

    boolean isOpen() {
        return isOpen;
    }

    /**
     * Returns once the window is on its way; it lives on its own thread.
     *
     * @throws Refusal when it cannot be opened
     */
    void open(Optional<Path> folder) {
        Toolkit.start(() -> show(AppFolders.choose(folder)));
        isOpen = true;
    }

    private void show(AppFolders folders) {
        ErrorPresenter errors = new ErrorPresenter(texts, folders);
        errors.takeUncaught();
        try {
            FailureLog.openIn(folders.create());
        } catch (Refusal refusal) {
            giveUp(errors, refusal);
            return;
        }
        FxTasks tasks = new FxTasks(errors);
        WindowMemory memory = WindowMemory.in(folders.data().resolve(MEMORY));
        Stage stage = new Stage();
        FxDialogs dialogs = new FxDialogs(texts, () -> stage);
        Places.Window window = new Places.Window(tasks, dialogs, memory, texts, new Theme(memory, tasks));
        ShellController shell = new ShellController(tasks.running(), dialogs, texts);
        Parent frame = new Views(texts).load(shell);
        show(stage, frame, window);
        tasks.start(Work.onScreen(texts.get("shell.opening"), () -> wiring.open(folders))
                .onSuccess(desk -> {
                    stage.setOnHidden(hidden -> end(tasks, memory, desk));
                    connect(desk, window, shell, stage);
                })
                .onRefusal(Throwable.class, failure -> giveUp(errors, failure)));
    }

    private void show(Stage stage, Parent frame, Places.Window window) {
        Scene scene = new Scene(frame);
        window.theme().dress(scene);
        stage.setTitle(texts.get("app.title"));
        stage.setScene(scene);
        new WindowPlace(window.memory()).restore(stage);
        stage.show();
    }

    private void connect(OpenDesk desk, Places.Window window, ShellController shell, Stage stage) {
        Places places = new Places(desk, window);
        shell.follow(places.navigator());
        shell.show(RateState.on(desk.today(), desk.rates().current(), texts));
        FileDrop.on(stage.getScene().getRoot(), files -> places.navigator().show(new Destination.Import(files)));
        stage.setOnCloseRequest(closing -> {
            if (!places.navigator().mayLeave()) {
                closing.consume();
            }
        });
        places.navigator().show(new Destination.Invoices());
    }

    /** The one thing an owner without a terminal sees when the data cannot be opened. */
    private static void giveUp(ErrorPresenter errors, Throwable failure) {
        errors.showAndWaitWhyItCannotStart(failure);
        System.exit(ExitCodes.REFUSED);
    }

    private static void end(FxTasks tasks, WindowMemory memory, OpenDesk desk) {
        memory.save();
        tasks.closeAfter(desk::close);
        Platform.exit();
    }
}
