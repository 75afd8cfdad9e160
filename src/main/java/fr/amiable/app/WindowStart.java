package fr.amiable.app;

import fr.amiable.cli.ExitCodes;
import fr.amiable.common.Refusal;
import fr.amiable.common.Texts;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.FxTasks;
import fr.amiable.ui.common.WindowMemory;
import fr.amiable.ui.common.Work;
import java.nio.file.Path;
import java.util.Optional;
import javafx.application.Platform;

/** Opens the window at once, and the data behind it. */
final class WindowStart {

    private static final String MEMORY = "fenetre.properties";

    private final Wiring wiring;
    private final Texts texts;
    private boolean isOpen;

    /** The owner's desk, and the place it opens on. */
    private record Opened(OpenDesk desk, Destination first) {}

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
        DeskWindow window = new DeskWindow(tasks, memory, texts);
        window.show(texts.get("app.title"));
        SampleWindow sample = new SampleWindow(wiring, texts, errors);
        tasks.start(Work.onScreen(texts.get("shell.opening"), () -> opened(folders))
                .onSuccess(opened -> {
                    window.stage().setOnHidden(hidden -> end(tasks, memory, opened.desk()));
                    window.connect(
                            opened.desk(),
                            opened.first(),
                            Optional.of(folders),
                            () -> sample.open(window.stage(), memory));
                })
                .onRefusal(Throwable.class, failure -> giveUp(errors, failure)));
    }

    /** An empty desk starts with a welcome. */
    private Opened opened(AppFolders folders) {
        OpenDesk desk = wiring.open(folders);
        boolean isNew =
                desk.company().current().isEmpty() && desk.clients().rows().isEmpty();
        return new Opened(desk, isNew ? new Destination.Welcome() : new Destination.Today());
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
