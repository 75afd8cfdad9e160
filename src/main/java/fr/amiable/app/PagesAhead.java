package fr.amiable.app;

import java.util.function.BooleanSupplier;
import javafx.animation.PauseTransition;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.util.Duration;

/** Builds pages while nobody touches the window, one at a time, so that the first click on each finds it ready. */
final class PagesAhead {

    private final BooleanSupplier buildNext;
    private final PauseTransition pause;

    /**
     * @param buildNext false when all are built
     * @param untouched how long the window is left alone before each
     */
    PagesAhead(BooleanSupplier buildNext, Duration untouched) {
        this.buildNext = buildNext;
        this.pause = new PauseTransition(untouched);
    }

    void watch(Scene scene) {
        EventHandler<InputEvent> touched = any -> pause.playFromStart();
        scene.addEventFilter(InputEvent.ANY, touched);
        pause.setOnFinished(untouched -> {
            if (buildNext.getAsBoolean()) {
                pause.playFromStart();
            } else {
                scene.removeEventFilter(InputEvent.ANY, touched);
            }
        });
        pause.play();
    }
}
