package fr.amiable.ui.common;

import fr.amiable.common.Progress;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * A piece of slow work and what follows: what to do, then, if refused, at last. Everything that follows happens on the
 * window's thread.
 */
public final class Work<T> {

    /** Work that tells how far it is. */
    @FunctionalInterface
    public interface Job<T> {

        T run(Progress progress) throws Exception;
    }

    private final Lane lane;
    private final String label;
    private final Job<T> job;
    private final Map<Class<? extends Throwable>, Consumer<Throwable>> refusals = new LinkedHashMap<>();
    private Consumer<? super T> onSuccess = result -> {};
    private Runnable last = () -> {};

    private Work(Lane lane, String label, Job<T> job) {
        this.lane = lane;
        this.label = label;
        this.job = job;
    }

    /** A short read or write; the label is shown while it lasts. */
    public static <T> Work<T> onScreen(String label, Callable<T> body) {
        return new Work<>(Lane.SCREEN, label, progress -> body.call());
    }

    /** A short write without a result. */
    public static Work<Void> onScreen(String label, Runnable body) {
        return onScreen(label, () -> {
            body.run();
            return null;
        });
    }

    /** A read that completes what a screen already shows. */
    public static <T> Work<T> completing(Callable<T> body) {
        return new Work<>(Lane.COMPLETION, "", progress -> body.call());
    }

    /** A long job, with progress and cancel in the status bar. */
    public static <T> Work<T> inBackground(String label, Job<T> job) {
        return new Work<>(Lane.BACKGROUND, label, job);
    }

    /** A job that shows nowhere and stops when the window closes. */
    public static Work<Void> upkeep(Consumer<Progress> job) {
        return new Work<>(Lane.UPKEEP, "", progress -> {
            job.accept(progress);
            return null;
        });
    }

    public Work<T> onSuccess(Consumer<? super T> consumer) {
        onSuccess = consumer;
        return this;
    }

    /** What to do with a failure of that type; the first matching one wins, any other goes to the error dialog. */
    public <E extends Throwable> Work<T> onRefusal(Class<E> type, Consumer<? super E> consumer) {
        refusals.put(type, failure -> consumer.accept(type.cast(failure)));
        return this;
    }

    /** In every case, after the rest. */
    public Work<T> andFinally(Runnable action) {
        last = action;
        return this;
    }

    public Lane lane() {
        return lane;
    }

    public String label() {
        return label;
    }

    public T run(Progress progress) throws Exception {
        return job.run(progress);
    }

    public void succeed(T result) {
        try {
            onSuccess.accept(result);
        } finally {
            last.run();
        }
    }

    /** True when somebody explained this failure. */
    public boolean fail(Throwable failure) {
        try {
            for (Map.Entry<Class<? extends Throwable>, Consumer<Throwable>> refusal : refusals.entrySet()) {
                if (refusal.getKey().isInstance(failure)) {
                    refusal.getValue().accept(failure);
                    return true;
                }
            }
            return false;
        } finally {
            last.run();
        }
    }

    public void cancel() {
        last.run();
    }
}
