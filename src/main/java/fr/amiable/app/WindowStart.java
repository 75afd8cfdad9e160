package fr.amiable.app;

import fr.amiable.cli.ExitCodes;
import fr.amiable.common.Refusal;
import fr.amiable.common.Texts;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.FxDialogs;
import fr.amiable.ui.common.FxTasks;
import fr.amiable.ui.common.Screen;
import fr.amiable.ui.common.WindowMemory;
import fr.amiable.ui.common.Work;
import fr.amiable.ui.importing.FileDrop;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** Opens the window at once, and the data behind it. */
final class WindowStart {

    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;

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
     * @throws fr.amiable.common.Refusal when it cannot be opened
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
        WindowMemory memory = WindowMemory.in(folders.data().resolve("window.properties"));
        Application.setUserAgentStylesheet(new atlantafx.base.theme.PrimerLight().getUserAgentStylesheet());
        Stage stage = new Stage();
        StackPane root = new StackPane();
        Scene scene = new Scene(root, WIDTH, HEIGHT);
        for (String sheet : new String[] {"light.css", "amiable.css"}) {
            scene.getStylesheets()
                    .add(Objects.requireNonNull(WindowStart.class.getResource("/fr/amiable/ui/" + sheet))
                            .toExternalForm());
        }
        stage.setTitle("Amiable");
        stage.setScene(scene);
        stage.show();
        tasks.start(Work.onScreen(texts.get("app.start.title"), () -> wiring.open(folders))
                .onSuccess(desk -> {
                    stage.setOnHidden(hidden -> {
                        tasks.close();
                        desk.close();
                        memory.save();
                        Platform.exit();
                    });
                    Places.Window window = new Places.Window(tasks, new FxDialogs(texts, () -> stage), memory, texts);
                    Places places = new Places(desk, window);
                    places.navigator().screenProperty().addListener((property, before, screen) -> show(root, screen));
                    FileDrop.on(root, files -> places.navigator().show(new Destination.Import(files)));
                    places.navigator().show(new Destination.Invoices());
                })
                .onRefusal(Throwable.class, failure -> giveUp(errors, failure)));
    }

    /** The one thing an owner without a terminal sees when the data cannot be opened. */
    private static void giveUp(ErrorPresenter errors, Throwable failure) {
        errors.showAndWaitWhyItCannotStart(failure);
        System.exit(ExitCodes.REFUSED);
    }

    private static void show(StackPane root, Screen screen) {
        root.getChildren().setAll(screen.view());
    }
}
