package fr.amiable.ui.dispute;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** How a change of a dispute is made: off the window's thread, its refusal shown on the page, the page read again. */
@FunctionalInterface
public interface CaseChange {

    /** @param onDone once the change is kept */
    void make(Callable<?> act, Runnable onDone);

    /** Takes something away; {@code onRemoved} is given what brings it back. */
    default void remove(Runnable removal, Runnable restoring, Consumer<Runnable> onRemoved) {
        make(done(removal), () -> onRemoved.accept(() -> make(done(restoring), () -> {})));
    }

    private static Callable<Void> done(Runnable act) {
        return () -> {
            act.run();
            return null;
        };
    }
}
