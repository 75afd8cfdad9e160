package fr.amiable.app;

import fr.amiable.common.Texts;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.FxTasks;
import fr.amiable.ui.common.WindowMemory;
import fr.amiable.ui.common.Work;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/** A second window on an invented business, which disappears with it; the owner's data is never touched. */
final class SampleWindow {

    private final Wiring wiring;
    private final Texts texts;
    private final Consumer<Throwable> errors;

    SampleWindow(Wiring wiring, Texts texts, Consumer<Throwable> errors) {
        this.wiring = wiring;
        this.texts = texts;
        this.errors = errors;
    }

    /** @param beside the owner's window: the invented business closes with it at the latest */
    void open(Stage beside, WindowMemory memory) {
        FxTasks tasks = new FxTasks(errors);
        DeskWindow window = new DeskWindow(tasks, memory, texts);
        window.show(texts.get("welcome.sample.window"));
        beside.addEventHandler(
                WindowEvent.WINDOW_HIDING, closing -> window.stage().hide());
        tasks.start(Work.onScreen(texts.get("shell.opening"), this::filledDesk).onSuccess(desk -> {
            if (window.stage().isShowing()) {
                window.stage()
                        .setOnHidden(hidden -> tasks.closeAfter(() -> {
                            window.removeCopies();
                            desk.close();
                        }));
                window.connect(desk, new Destination.Today(), Optional.empty(), () -> {});
            } else {
                tasks.closeAfter(desk::close);
            }
        }));
    }

    private OpenDesk filledDesk() {
        OpenDesk desk = wiring.openTemporary();
        desk.sample().fill(desk.today(), desk.rates().current());
        return desk;
    }
}
