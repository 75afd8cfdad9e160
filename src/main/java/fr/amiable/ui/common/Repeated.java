package fr.amiable.ui.common;

import java.util.function.BooleanSupplier;
import javafx.concurrent.ScheduledService;
import javafx.concurrent.Task;
import javafx.util.Duration;

/** Looks at something again and again away from the window, and acts in the window each time it is so; ends with the toolkit. */
public final class Repeated extends ScheduledService<Boolean> {

    private final BooleanSupplier look;

    private Repeated(BooleanSupplier look) {
        this.look = look;
    }

    public static Repeated every(Duration period, BooleanSupplier look, Runnable act) {
        Repeated repeated = new Repeated(look);
        repeated.setPeriod(period);
        repeated.setOnSucceeded(looked -> {
            if (repeated.getValue()) {
                act.run();
            }
        });
        repeated.start();
        return repeated;
    }

    @Override
    protected Task<Boolean> createTask() {
        return new Task<>() {
            @Override
            protected Boolean call() {
                return look.getAsBoolean();
            }
        };
    }
}
